package dev.portalsdk.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portalsdk.core.settings.PortalSettings;
import java.net.URI;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TransportTest {

  private final Transport transport = PortalServer.transport();

  @AfterEach
  void stop() {
    transport.close();
  }

  private OkHttpClient client() {
    PortalSettings settings =
        PortalSettings.builder().base(URI.create("https://portal.example/")).build();
    return new PortalSite(transport, FormLogin.INFO, settings, new FormLogin()).newVisit().client();
  }

  @Test
  void leavesNothingToOkHttpThatIsOurs() {
    OkHttpClient client = client();
    assertThat(client.followRedirects()).isFalse();
    assertThat(client.followSslRedirects()).isFalse();
    assertThat(client.retryOnConnectionFailure()).isFalse();
  }

  @Test
  void setsEveryTimeout() {
    OkHttpClient client = client();
    assertThat(client.callTimeoutMillis()).isEqualTo(5000);
    assertThat(client.connectTimeoutMillis()).isEqualTo(5000);
    assertThat(client.readTimeoutMillis()).isEqualTo(5000);
    assertThat(client.writeTimeoutMillis()).isEqualTo(5000);
  }

  @Test
  void sharesConnectionsAndThreadsAmongAllVisits() {
    OkHttpClient one = client();
    OkHttpClient other = client();
    assertThat(one.connectionPool()).isSameAs(other.connectionPool());
    assertThat(one.dispatcher()).isSameAs(other.dispatcher());
    assertThat(one.dns()).isEqualTo(other.dns());
    assertThat(one.cookieJar()).isNotSameAs(other.cookieJar());
  }

  @Test
  void boundsWhatGoesOnAtOnce() {
    assertThat(client().dispatcher().getMaxRequests()).isEqualTo(256);
    assertThat(client().dispatcher().getMaxRequestsPerHost()).isEqualTo(64);
  }

  @Test
  void usesAConnectionAgainInAnotherSession() {
    try (PortalServer portal = PortalServer.started()) {
      for (int i = 0; i < 3; i++) {
        HttpSession session = portal.anybody(transport);
        session.read("list", x -> x.send(x.api(Pages.class).get("open/list")));
      }
      assertThat(portal.requests).extracting(r -> r.getConnectionIndex()).containsOnly(0);
    }
  }

  @Test
  void keepsNoProgramFromEnding() {
    try (PortalServer portal = PortalServer.started()) {
      HttpSession session = portal.anybody(transport);
      session.read("list", x -> x.send(x.api(Pages.class).get("open/list")));
    }
    assertThat(Thread.getAllStackTraces().keySet())
        .filteredOn(thread -> thread.getName().startsWith("portal-sdk"))
        .isNotEmpty()
        .allMatch(Thread::isDaemon);
  }
}
