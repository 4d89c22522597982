package dev.portalsdk.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portalsdk.core.CallListener;
import dev.portalsdk.core.document.MediaType;
import dev.portalsdk.core.settings.Limits;
import dev.portalsdk.core.settings.PortalSettings;
import dev.portalsdk.core.settings.ProxyRule;
import dev.portalsdk.core.settings.TrustedCertificates;
import java.io.IOException;
import java.net.PasswordAuthentication;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okhttp3.Protocol;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Reads on the thread that asks, over an open connection to a proxy that wants a login. */
class DirectProxyTest {

  private static final String PDF = "%PDF-1.7\n" + "x".repeat(4_000) + "\nstartxref\n9\n%%EOF\n";

  private static final HeldCertificate SITE =
      new HeldCertificate.Builder().addSubjectAlternativeName("portal.example.com").build();

  private static final MockResponse TUNNEL = new MockResponse.Builder().inTunnel().build();

  private final MockWebServer proxy = new MockWebServer();
  private Transport transport;
  private volatile boolean tunnels;
  private volatile boolean closes;

  @BeforeEach
  void start() throws IOException {
    proxy.setServerSocketFactory(new NoDelayServerSocketFactory());
    proxy.setProtocols(List.of(Protocol.HTTP_1_1));
    proxy.setDispatcher(
        new Dispatcher() {
          @Override
          public MockResponse dispatch(RecordedRequest request) {
            return answer(request);
          }

          @Override
          public MockResponse peek() {
            return tunnels ? TUNNEL : super.peek();
          }
        });
  }

  private MockResponse answer(RecordedRequest request) {
    if (request.getMethod().equals("CONNECT")) {
      tunnels = false;
      return TUNNEL;
    }
    if (request.getHandshake() != null || request.getHeaders().get("Proxy-Authorization") != null) {
      return new MockResponse.Builder()
          .setHeader("Content-Type", "application/pdf")
          .body(PDF)
          .build();
    }
    MockResponse.Builder login =
        new MockResponse.Builder().code(407).setHeader("Proxy-Authenticate", "Basic realm=\"x\"");
    return (closes ? login.setHeader("Connection", "close") : login).build();
  }

  @AfterEach
  void stop() {
    transport.close();
    proxy.close();
  }

  private HttpSession session(String base) throws IOException {
    proxy.start();
    ProxyRule rule =
        ProxyRule.of(
            "127.0.0.1",
            proxy.getPort(),
            new PasswordAuthentication("hospital", "secret".toCharArray()));
    TransportSettings settings =
        new TransportSettings(
            PortalServer.SHORT,
            Limits.DEFAULT,
            rule,
            TrustedCertificates.of(List.of(SITE.certificate())),
            PortalServer.CLOCK,
            CallListener.none(),
            PortalServer.QUICK);
    transport =
        new Transport(
            settings,
            host -> {
              throw new UnknownHostException(host);
            });
    return HttpSession.withoutLogin(
        transport,
        FormLogin.INFO,
        PortalSettings.builder().base(URI.create(base)).plainHttpAllowed(true).build(),
        new FormLogin());
  }

  private static Set<Thread> threadsOf(HttpSession session) {
    Set<Thread> threads = new HashSet<>();
    session
        .download(
            "file",
            x ->
                x.download(
                    x.api(Pages.class).get("open/file"),
                    MediaType.PDF,
                    (done, total) -> threads.add(Thread.currentThread())))
        .close();
    return threads;
  }

  private long loggedIn() throws InterruptedException {
    long loggedIn = 0;
    for (int left = proxy.getRequestCount(); left > 0; left--) {
      loggedIn += proxy.takeRequest().getHeaders().get("Proxy-Authorization") == null ? 0 : 1;
    }
    return loggedIn;
  }

  @Test
  void staysOnTheThreadThroughATunnel() throws Exception {
    proxy.useHttps(
        new HandshakeCertificates.Builder().heldCertificate(SITE).build().sslSocketFactory());
    tunnels = true;
    HttpSession session = session("https://portal.example.com/");

    assertThat(threadsOf(session)).doesNotContain(Thread.currentThread());
    assertThat(threadsOf(session)).containsExactly(Thread.currentThread());
    assertThat(loggedIn()).as("tunnels").isEqualTo(1);
  }

  @Test
  void logsInOverTheConnectionThatIsOpen() throws Exception {
    HttpSession session = session("http://portal.example.com/");

    assertThat(threadsOf(session)).doesNotContain(Thread.currentThread());
    assertThat(threadsOf(session)).containsExactly(Thread.currentThread());
    assertThat(loggedIn()).as("requests that the portal sees").isEqualTo(2);
  }

  @Test
  void leavesAnotherThreadToALoginForWhichTheProxyClosesTheConnection() throws Exception {
    HttpSession session = session("http://portal.example.com/");
    threadsOf(session);
    closes = true;

    assertThat(threadsOf(session)).doesNotContain(Thread.currentThread());
    assertThat(loggedIn()).as("requests that the portal sees").isEqualTo(2);
  }
}
