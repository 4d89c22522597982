package dev.portalsdk.core.internal.http;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.portalsdk.core.CallListener;
import dev.portalsdk.core.CallReport;
import dev.portalsdk.core.error.CallCancelledException;
import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.PortalChangedException;
import dev.portalsdk.core.error.PortalException;
import dev.portalsdk.core.error.PortalUnavailableException;
import dev.portalsdk.core.settings.Deadlines;
import dev.portalsdk.core.settings.Limits;
import dev.portalsdk.core.settings.PortalSettings;
import dev.portalsdk.core.settings.TrustedCertificates;
import java.io.IOException;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;
import okio.Buffer;
import okio.BufferedSink;
import okio.GzipSink;
import okio.Okio;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rows of the fault matrix, as a read meets them. */
class ReadFaultsTest {

  private static final String BODY = "0123456789".repeat(2000);

  private static final Deadlines IMPATIENT =
      new Deadlines(
          Duration.ofSeconds(5),
          Duration.ofMillis(300),
          Duration.ofSeconds(5),
          Duration.ofSeconds(5));

  private final List<CallReport> reports = new CopyOnWriteArrayList<>();
  private PortalServer portal;
  private Transport transport;

  @BeforeEach
  void start() {
    portal = PortalServer.started();
    transport = new Transport(PortalServer.transportSettings(listener()));
  }

  @AfterEach
  void stop() {
    transport.close();
    portal.close();
  }

  private CallListener listener() {
    return new CallListener() {
      @Override
      public void ended(CallReport report) {
        reports.add(report);
      }
    };
  }

  /** How often the last call was tried, also where no server is there to count. */
  private int tries() {
    return reports.get(reports.size() - 1).attempts();
  }

  private static MockResponse.Builder good() {
    return new MockResponse.Builder().setHeader("Content-Type", "text/html").body(BODY);
  }

  private static String read(HttpSession session) {
    return session.read(
        "list", x -> FormLogin.text(x.send(x.api(Pages.class).get("open/list?cuit=20111111112"))));
  }

  private HttpSession warm() {
    HttpSession session = portal.anybody(transport);
    session.read("warm", x -> x.send(x.api(Pages.class).get("open/warm")));
    return session;
  }

  private HttpSession at(URI base) {
    return at(base, PortalServer.SHORT);
  }

  private HttpSession at(URI base, Deadlines deadlines) {
    PortalSettings settings = PortalSettings.builder().base(base).deadlines(deadlines).build();
    return HttpSession.withoutLogin(transport, FormLogin.INFO, settings, new FormLogin());
  }

  /** Survives a fault that is a silence. */
  private void outlastsSilence(MockResponse fault) {
    portal.answers("/open/list", fault, good().build());
    assertThat(read(at(portal.base(), IMPATIENT))).isEqualTo(BODY);
    assertThat(portal.requestsTo("/open/list")).isEqualTo(2);
  }

  private PortalException failure(HttpSession session) {
    PortalException failure = catchThrowableOfType(PortalException.class, () -> read(session));
    assertThat(failure).as("a failure of the portal").isNotNull();
    for (Throwable t = failure; t != null; t = t.getCause()) {
      assertThat(String.valueOf(t.getMessage())).doesNotContain("cuit").doesNotContain("2011");
    }
    return failure;
  }

  private void survives(MockResponse fault) {
    portal.answers("/open/list", fault, good().build());
    assertThat(read(warm())).isEqualTo(BODY);
    assertThat(portal.requestsTo("/open/list")).isEqualTo(2);
  }

  private void failsForGood(ErrorCode code, MockResponse fault) {
    portal.answers("/open/list", fault);
    PortalException failure = failure(warm());
    assertThat(failure.code()).isEqualTo(code);
    assertThat(failure.retryable()).isFalse();
    assertThat(portal.requestsTo("/open/list")).isEqualTo(1);
  }

  @Test
  void row1TriesARefusedConnectionFourTimes() {
    portal.close();
    PortalException failure = failure(portal.anybody(transport));

    assertThat(failure.code()).isEqualTo(ErrorCode.PORTAL_UNREACHABLE);
    assertThat(failure.retryable()).isTrue();
    assertThat(tries()).isEqualTo(4);
  }

  @Test
  void row2AsksFourTimesForANameThatIsNotKnown() {
    AtomicInteger asked = new AtomicInteger();
    Transport lost =
        new Transport(
            PortalServer.transportSettings(CallListener.none()),
            host -> {
              asked.incrementAndGet();
              throw new UnknownHostException(host);
            });
    HttpSession session =
        HttpSession.withoutLogin(lost, FormLogin.INFO, PortalSettings.none(), new FormLogin());

    assertThat(failure(session).code()).isEqualTo(ErrorCode.PORTAL_UNREACHABLE);
    assertThat(asked).hasValue(4);
    lost.close();
  }

  @Test
  void rows3And4RefuseACertificateThatIsNotTrustedOrAnotherHosts() {
    HeldCertificate other =
        new HeldCertificate.Builder().addSubjectAlternativeName("other.example").build();
    try (PortalServer secure = new PortalServer()) {
      secure.server.useHttps(
          new HandshakeCertificates.Builder().heldCertificate(other).build().sslSocketFactory());
      secure.start();
      HttpSession session = at(URI.create("https://127.0.0.1:" + secure.server.getPort() + "/"));

      assertThat(failure(session).code()).isEqualTo(ErrorCode.TLS_UNTRUSTED);
      assertThat(secure.requests).isEmpty();
      assertThat(secure.sockets.connections).hasValue(1);
      assertThat(tries()).isEqualTo(1);
    }
  }

  @Test
  void row5DoesNotTryAFailedHandshakeAgain() {
    try (PortalServer secure = new PortalServer()) {
      HeldCertificate own =
          new HeldCertificate.Builder().addSubjectAlternativeName("127.0.0.1").build();
      secure.server.useHttps(
          new HandshakeCertificates.Builder().heldCertificate(own).build().sslSocketFactory());
      secure.server.setDispatcher(
          new mockwebserver3.Dispatcher() {
            @Override
            public MockResponse dispatch(mockwebserver3.RecordedRequest request) {
              return good().build();
            }

            @Override
            public MockResponse peek() {
              return new MockResponse.Builder().failHandshake().build();
            }
          });
      secure.start();
      HttpSession session =
          trusting(own, URI.create("https://127.0.0.1:" + secure.server.getPort() + "/"));

      assertThat(failure(session).code()).isEqualTo(ErrorCode.TLS_UNTRUSTED);
      assertThat(secure.sockets.connections).hasValue(1);
      assertThat(tries()).isEqualTo(1);
    }
  }

  /** A session for which nothing is wrong with the certificate. */
  private HttpSession trusting(HeldCertificate own, URI base) {
    TransportSettings usual = PortalServer.transportSettings(listener());
    transport.close();
    transport =
        new Transport(
            new TransportSettings(
                usual.deadlines(),
                usual.limits(),
                usual.proxy(),
                TrustedCertificates.of(List.of(own.certificate())),
                usual.clock(),
                usual.listener(),
                usual.backoff()));
    return at(base);
  }

  @Test
  void row6TriesAgainAfterSilenceOnAFreshConnection() throws IOException {
    try (RawServer silent = new RawServer((socket, out) -> sleep(400))) {
      PortalException failure = failure(at(silent.base(), IMPATIENT));
      assertThat(failure.code()).isEqualTo(ErrorCode.PORTAL_UNREACHABLE);
      assertThat(silent.requests.get()).isGreaterThan(1);
      assertThat(tries()).isEqualTo(4);
    }
  }

  @Test
  void row7TriesAgainWhenTheConnectionIsClosedBeforeAnAnswer() {
    try (RawServer closing = new RawServer((socket, out) -> {})) {
      assertThat(failure(at(closing.base())).code()).isEqualTo(ErrorCode.PORTAL_UNREACHABLE);
      assertThat(closing.requests).hasValue(4);
    }
  }

  @Test
  void row9TriesAgainWhenNoAnswerComesOnAPooledConnection() {
    survives(good().onResponseStart(new SocketEffect.CloseSocket()).build());
  }

  @Test
  void row10TriesAgainWhenAnAnswerStalls() {
    outlastsSilence(good().onResponseStart(SocketEffect.Stall.INSTANCE).build());
  }

  @Test
  void row11TriesAgainWhenABodyOfKnownLengthIsCut() {
    survives(good().onResponseBody(new SocketEffect.CloseSocket()).build());
  }

  @Test
  void row12TriesAgainWhenAChunkedBodyIsCut() {
    survives(good().chunkedBody(BODY, 512).onResponseBody(new SocketEffect.CloseSocket()).build());
  }

  @Test
  void row15TriesAgainWhenTheDeclaredLengthIsTooLarge() {
    survives(
        good()
            .setHeader("Content-Length", BODY.length() + 50)
            .onResponseEnd(new SocketEffect.CloseSocket())
            .build());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Content-Length: -5\r\n",
        "Content-Length: 4\r\nContent-Length: 5\r\n",
        "Content-Length: 0x5\r\n"
      })
  void row16RefusesALengthThatIsNone(String lengths) {
    byte[] answer = ("HTTP/1.1 200 OK\r\n" + lengths + "\r\nhello").getBytes(US_ASCII);
    try (RawServer server = new RawServer((socket, out) -> out.write(answer))) {
      assertThat(failure(at(server.base())).code()).isEqualTo(ErrorCode.MALFORMED_RESPONSE);
      assertThat(server.requests).hasValue(1);
    }
  }

  @Test
  void row17TriesAgainWhenHeadersAreSlow() {
    outlastsSilence(good().headersDelay(600, TimeUnit.MILLISECONDS).build());
  }

  @Test
  void row18EndsASlowDripAtTheDeadline() {
    portal.answers("/open/list", good().throttleBody(1, 50, TimeUnit.MILLISECONDS).build());
    Deadlines half = PortalServer.SHORT.withCall(Duration.ofMillis(400));
    HttpSession session = at(portal.base(), half);
    long start = System.nanoTime();

    assertThat(failure(session).code()).isEqualTo(ErrorCode.DEADLINE_EXCEEDED);

    assertThat(Duration.ofNanos(System.nanoTime() - start))
        .isBetween(Duration.ofMillis(350), Duration.ofSeconds(3));
    assertThat(portal.requestsTo("/open/list")).isEqualTo(1);
  }

  @Test
  void row19TriesAgainAfterAReset() {
    try (RawServer resetting = new RawServer((socket, out) -> socket.setSoLinger(true, 0))) {
      assertThat(failure(at(resetting.base())).code()).isEqualTo(ErrorCode.PORTAL_UNREACHABLE);
      assertThat(resetting.requests).hasValue(4);
    }
  }

  @Test
  void row20RefusesWhatIsNotHttp() {
    failsForGood(ErrorCode.MALFORMED_RESPONSE, good().status("HTP/9 what").build());
  }

  @ParameterizedTest
  @ValueSource(strings = {"X: aaaa\r\n", "a"})
  void row21RefusesEndlessHeaders(String piece) {
    byte[] line = piece.repeat(1024).getBytes(US_ASCII);
    try (RawServer endless =
        new RawServer(
            (socket, out) -> {
              out.write("HTTP/1.1 200 OK\r\n".getBytes(US_ASCII));
              while (true) {
                out.write(line);
              }
            })) {
      assertThat(failure(at(endless.base())).code()).isEqualTo(ErrorCode.MALFORMED_RESPONSE);
      assertThat(endless.requests).hasValue(1);
    }
  }

  @Test
  void row22StopsABombAtTheLimit() throws IOException {
    Buffer bomb = new Buffer();
    try (BufferedSink zip = Okio.buffer(new GzipSink(bomb))) {
      byte[] zeros = new byte[1 << 20];
      for (int i = 0; i < 64; i++) {
        zip.write(zeros);
      }
    }
    portal.answers(
        "/open/list",
        new MockResponse.Builder().setHeader("Content-Encoding", "gzip").body(bomb).build());
    Limits small = new Limits(1 << 20, 1 << 20, 1024, 5);
    HttpSession session =
        HttpSession.withoutLogin(
            transport,
            FormLogin.INFO,
            PortalSettings.builder().base(portal.base()).limits(small).build(),
            new FormLogin());

    PortalException failure = failure(session);

    assertThat(failure).isInstanceOf(PortalChangedException.class);
    assertThat(failure.code()).isEqualTo(ErrorCode.LIMIT_EXCEEDED);
    assertThat(portal.requestsTo("/open/list")).isEqualTo(1);
  }

  @Test
  void row23RefusesABodyThatOnlyClaimsToBeCompressed() {
    failsForGood(
        ErrorCode.MALFORMED_RESPONSE, good().setHeader("Content-Encoding", "gzip").build());
  }

  @ParameterizedTest
  @ValueSource(ints = {500, 502, 504, 408})
  void rows24And27TryAgainAfterAnErrorOfTheServer(int status) {
    survives(good().code(status).build());
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "abc", "-1", "Mon, 02 Mar 2026 11:00:00 GMT", "99999999999999"})
  void row25TriesAgainAtOnceWhenTheWaitIsOverOrMakesNoSense(String retryAfter) {
    survives(good().code(503).setHeader("Retry-After", retryAfter).build());
  }

  @ParameterizedTest
  @ValueSource(strings = {"999999", "Sat, 14 Mar 2026 01:46:39 GMT"})
  void row25DoesNotWaitBeyondTheDeadline(String retryAfter) {
    portal.answers("/open/list", good().code(503).setHeader("Retry-After", retryAfter).build());

    PortalException failure = failure(warm());

    assertThat(failure.code()).isEqualTo(ErrorCode.PORTAL_FAILED);
    assertThat(failure.retryAfter()).contains(Duration.ofSeconds(999_999));
    assertThat(portal.requestsTo("/open/list")).isEqualTo(1);
  }

  @Test
  void row25WaitsAsLongAsThePortalAsks() {
    long start = System.nanoTime();
    survives(good().code(503).setHeader("Retry-After", "1").build());
    assertThat(System.nanoTime() - start).isGreaterThan(990_000_000L);
  }

  @Test
  void row26SaysThatThePortalThrottles() {
    portal.answers("/open/list", good().code(429).setHeader("Retry-After", "60").build());

    PortalException failure = failure(warm());

    assertThat(failure).isInstanceOf(PortalUnavailableException.class);
    assertThat(failure.code()).isEqualTo(ErrorCode.THROTTLED);
    assertThat(failure.retryAfter()).contains(Duration.ofMinutes(1));
    assertThat(portal.requestsTo("/open/list")).isEqualTo(1);
  }

  @Test
  void row28TakesARedirectToTheLoginForAnExpiredSession() {
    HttpSession session = portal.session(transport);
    portal.answers(
        "/list",
        new MockResponse.Builder().code(302).setHeader("Location", "/open/login").build(),
        PortalServer.page("rows"));
    portal.answers("/open/login", PortalServer.page(PortalServer.LOGIN_PAGE));

    String rows = session.read("list", x -> FormLogin.text(x.send(x.api(Pages.class).get("list"))));

    assertThat(rows).isEqualTo("rows");
    assertThat(portal.logins).hasValue(2);
    assertThat(portal.requestsTo("/list")).isEqualTo(2);
  }

  @Test
  void row30LetsTheScriptSayThatThePortalIsUnderMaintenance() {
    portal.answers("/open/list", good().code(503).body("MAINTENANCE until ten").build());
    assertThat(failure(warm()).code()).isEqualTo(ErrorCode.PORTAL_MAINTENANCE);
    assertThat(portal.requestsTo("/open/list")).isEqualTo(4);
  }

  @Test
  void row31StopsARedirectLoop() {
    failsForGood(
        ErrorCode.MALFORMED_RESPONSE,
        new MockResponse.Builder().code(302).setHeader("Location", "/open/other").build(),
        6);
  }

  private void failsForGood(ErrorCode code, MockResponse fault, int requests) {
    portal.answers("/open/list", fault);
    portal.answers("/open/other", fault);
    assertThat(failure(warm()).code()).isEqualTo(code);
    assertThat(portal.requestsTo("/open/list") + portal.requestsTo("/open/other"))
        .isEqualTo(requests);
  }

  @Test
  void row41EndsAtOnceWhenTheThreadIsInterruptedInACall() throws InterruptedException {
    portal.answers("/open/list", good().onResponseStart(SocketEffect.Stall.INSTANCE).build());
    Deadlines patient =
        new Deadlines(
            Duration.ofSeconds(2),
            Duration.ofSeconds(30),
            Duration.ofSeconds(30),
            Duration.ofSeconds(30));
    HttpSession session = at(portal.base(), patient);
    endsWhenInterrupted(session);
  }

  @Test
  void row41EndsAtOnceWhenTheThreadIsInterruptedBetweenTries() throws InterruptedException {
    portal.answers("/open/list", good().code(503).setHeader("Retry-After", "4").build());
    endsWhenInterrupted(portal.anybody(transport));
  }

  private void endsWhenInterrupted(HttpSession session) throws InterruptedException {
    Thread caller = Thread.currentThread();
    Thread interrupter =
        new Thread(
            () -> {
              sleep(200);
              caller.interrupt();
            });
    interrupter.start();
    long start = System.nanoTime();

    assertThatThrownBy(() -> read(session)).isInstanceOf(CallCancelledException.class);

    assertThat(System.nanoTime() - start).isLessThan(1_000_000_000L);
    assertThat(Thread.interrupted()).as("the flag is kept").isTrue();
    assertThat(portal.requestsTo("/open/list")).isEqualTo(1);
    interrupter.join();
  }

  @Test
  void row43GoesOnWhenTheServerHasClosedItsConnection() {
    portal.answers(
        "/open/list", good().onResponseEnd(SocketEffect.ShutdownConnection.INSTANCE).build());
    HttpSession session = warm();
    for (int i = 0; i < 5; i++) {
      assertThat(read(session)).isEqualTo(BODY);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {404, 410})
  void saysThatAPageIsGone(int status) {
    failsForGood(ErrorCode.PAGE_CHANGED, good().code(status).build());
  }

  @Test
  void saysThatTheUserMayNot() {
    failsForGood(ErrorCode.NOT_PERMITTED, good().code(403).build());
  }

  @Test
  void saysThatThePortalWantsALoginFirst() {
    failsForGood(ErrorCode.NOT_PERMITTED, good().code(401).build());
  }

  @Test
  void saysThatTheRequestIsRefused() {
    failsForGood(ErrorCode.REQUEST_REFUSED, good().code(422).build());
  }

  @Test
  void saysThatAStatusMakesNoSense() {
    failsForGood(ErrorCode.MALFORMED_RESPONSE, good().code(304).build());
  }

  private static void sleep(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
