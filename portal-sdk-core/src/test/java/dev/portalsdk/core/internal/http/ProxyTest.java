package dev.portalsdk.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portalsdk.core.CallListener;
import dev.portalsdk.core.settings.Limits;
import dev.portalsdk.core.settings.PortalSettings;
import dev.portalsdk.core.settings.ProxyRule;
import dev.portalsdk.core.settings.TrustedCertificates;
import java.net.PasswordAuthentication;
import java.net.URI;
import java.util.List;
import java.util.Map;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okhttp3.Credentials;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;
import org.junit.jupiter.api.Test;

/**
 * A portal that is reached only through a proxy that wants a login and shows its own certificate.
 */
class ProxyTest {

  private final HeldCertificate authority =
      new HeldCertificate.Builder().certificateAuthority(0).build();
  private final HeldCertificate site =
      new HeldCertificate.Builder()
          .signedBy(authority)
          .addSubjectAlternativeName("portal.example.com")
          .build();

  private MockWebServer proxy() throws java.io.IOException {
    MockWebServer proxy = new MockWebServer();
    proxy.setServerSocketFactory(new NoDelayServerSocketFactory());
    proxy.useHttps(
        new HandshakeCertificates.Builder().heldCertificate(site).build().sslSocketFactory());
    proxy.enqueue(new MockResponse.Builder().inTunnel().build());
    proxy.enqueue(new MockResponse.Builder().body("through the proxy").build());
    proxy.start();
    return proxy;
  }

  private static void wasLoggedInAt(MockWebServer proxy) throws InterruptedException {
    RecordedRequest connect = proxy.takeRequest();
    assertThat(connect.getMethod()).isEqualTo("CONNECT");
    assertThat(connect.getHeaders().get("Proxy-Authorization"))
        .isEqualTo(Credentials.basic("hospital", "secret"));
    assertThat(proxy.takeRequest().getHeaders().get("Proxy-Authorization")).isNull();
  }

  private static String read(ProxyRule rule, TrustedCertificates trust) {
    TransportSettings settings =
        new TransportSettings(
            PortalServer.SHORT,
            Limits.DEFAULT,
            rule,
            trust,
            PortalServer.CLOCK,
            CallListener.none(),
            PortalServer.QUICK);
    // The portal's name is known to the proxy alone.
    try (Transport transport =
        new Transport(
            settings,
            host -> {
              throw new java.net.UnknownHostException(host);
            })) {
      HttpSession session =
          HttpSession.withoutLogin(
              transport,
              FormLogin.INFO,
              PortalSettings.builder().base(URI.create("https://portal.example.com/")).build(),
              new FormLogin());
      return session.read("list", x -> FormLogin.text(x.send(x.api(Pages.class).get("list"))));
    }
  }

  @Test
  void goesThroughAProxyThatIsSetByHand() throws Exception {
    try (MockWebServer proxy = proxy()) {
      ProxyRule rule =
          ProxyRule.of(
              "127.0.0.1",
              proxy.getPort(),
              new PasswordAuthentication("hospital", "secret".toCharArray()));
      String read = read(rule, TrustedCertificates.of(List.of(authority.certificate())));
      assertThat(read).isEqualTo("through the proxy");
      wasLoggedInAt(proxy);
    }
  }

  @Test
  void goesThroughTheProxyOfTheEnvironment() throws Exception {
    try (MockWebServer proxy = proxy()) {
      ProxyRule rule =
          ProxyRule.system(
              Map.of(),
              Map.of("HTTPS_PROXY", "http://hospital:secret@127.0.0.1:" + proxy.getPort()));
      String read = read(rule, TrustedCertificates.parse(authority.certificatePem()));
      assertThat(read).isEqualTo("through the proxy");
      wasLoggedInAt(proxy);
    }
  }
}
