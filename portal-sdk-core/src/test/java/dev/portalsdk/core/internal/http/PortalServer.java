package dev.portalsdk.core.internal.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.portalsdk.core.CallListener;
import dev.portalsdk.core.Credentials;
import dev.portalsdk.core.LoginField;
import dev.portalsdk.core.PortalId;
import dev.portalsdk.core.PortalInfo;
import dev.portalsdk.core.settings.Deadlines;
import dev.portalsdk.core.settings.Limits;
import dev.portalsdk.core.settings.PortalSettings;
import dev.portalsdk.core.settings.ProxyRule;
import dev.portalsdk.core.settings.TrustedCertificates;
import dev.portalsdk.tripwire.Planted;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;

/** A portal on this machine: a form login with a cookie, pages by path, faults as a test says. */
final class PortalServer implements AutoCloseable {

  static final String LOGIN_PAGE = "<html>Ingresar";
  static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-02T12:00:00Z"), ZoneOffset.UTC);
  static final Backoff QUICK = new Backoff(Duration.ofMillis(1), Duration.ofMillis(4), 3);
  static final Deadlines SHORT =
      new Deadlines(
          Duration.ofSeconds(5),
          Duration.ofSeconds(5),
          Duration.ofSeconds(5),
          Duration.ofSeconds(5));

  final MockWebServer server = new MockWebServer();
  final NoDelayServerSocketFactory sockets = new NoDelayServerSocketFactory();
  final AtomicInteger logins = new AtomicInteger();
  final Queue<RecordedRequest> requests = new ConcurrentLinkedQueue<>();
  final Map<String, Function<RecordedRequest, MockResponse>> pages = new ConcurrentHashMap<>();
  volatile String session = "";

  PortalServer() {
    server.setServerSocketFactory(sockets);
    server.setDispatcher(
        new Dispatcher() {
          @Override
          public MockResponse dispatch(RecordedRequest request) {
            requests.add(request);
            return answer(request);
          }
        });
  }

  static PortalServer started() {
    PortalServer portal = new PortalServer();
    portal.start();
    return portal;
  }

  void start() {
    try {
      server.start(InetAddress.getLoopbackAddress(), 0);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  static PortalInfo info() {
    return PortalInfo.builder(PortalId.of("test-portal"), "Test")
        .place("AR", ZoneId.of("America/Argentina/Buenos_Aires"))
        .site(URI.create("https://portal.example/"))
        .source("invented")
        .loginFields(
            new LoginField("user", "Usuario", false), new LoginField("password", "Clave", true))
        .build();
  }

  private MockResponse answer(RecordedRequest request) {
    String path = request.getUrl().encodedPath();
    if (path.equals("/login") && request.getMethod().equals("POST")) {
      return login(request);
    }
    boolean open = path.startsWith("/open");
    if (!open && !("sid=" + session).equals(request.getHeaders().get("Cookie"))) {
      return page(LOGIN_PAGE);
    }
    Function<RecordedRequest, MockResponse> page = pages.get(path);
    return page == null ? page("page " + path) : page.apply(request);
  }

  private MockResponse login(RecordedRequest request) {
    int login = logins.incrementAndGet();
    Function<RecordedRequest, MockResponse> page = pages.get("/login");
    if (page != null) {
      return page.apply(request);
    }
    if (!request
        .getBody()
        .utf8()
        .contains("password=" + URLEncoder.encode(Planted.PASSWORD, UTF_8))) {
      return page(LOGIN_PAGE + " Clave incorrecta, " + Planted.TEXT);
    }
    session = Planted.COOKIE + login;
    return new MockResponse.Builder()
        .code(302)
        .setHeader("Location", "/home?cuil=" + Planted.CUIL)
        .setHeader("Set-Cookie", "sid=" + session + "; Path=/; HttpOnly")
        .build();
  }

  static MockResponse page(String text) {
    return new MockResponse.Builder().setHeader("Content-Type", "text/html").body(text).build();
  }

  /** Answers a path with these, one after another, and with the last for ever. */
  void answers(String path, MockResponse... answers) {
    AtomicInteger turn = new AtomicInteger();
    pages.put(path, request -> answers[Math.min(turn.getAndIncrement(), answers.length - 1)]);
  }

  void expireSession() {
    session = "expired";
  }

  long requestsTo(String path) {
    return requests.stream().filter(r -> r.getUrl().encodedPath().equals(path)).count();
  }

  URI base() {
    return URI.create("http://127.0.0.1:" + server.getPort() + "/");
  }

  static TransportSettings transportSettings(CallListener listener) {
    return transportSettings(listener, QUICK);
  }

  static TransportSettings transportSettings(Backoff backoff) {
    return transportSettings(CallListener.none(), backoff);
  }

  private static TransportSettings transportSettings(CallListener listener, Backoff backoff) {
    return new TransportSettings(
        SHORT,
        Limits.DEFAULT,
        ProxyRule.direct(),
        TrustedCertificates.none(),
        CLOCK,
        listener,
        backoff);
  }

  static Transport transport() {
    return new Transport(transportSettings(CallListener.none()));
  }

  PortalSettings settings() {
    return PortalSettings.builder().base(base()).build();
  }

  HttpSession session(Transport transport) {
    return session(transport, Planted.PASSWORD);
  }

  HttpSession session(Transport transport, String password) {
    return new HttpSession(
        transport,
        FormLogin.INFO,
        settings(),
        new FormLogin(),
        Credentials.of("user", Planted.CUIL).and("password", password));
  }

  HttpSession anybody(Transport transport) {
    return HttpSession.withoutLogin(transport, FormLogin.INFO, settings(), new FormLogin());
  }

  @Override
  public void close() {
    server.close();
  }
}
