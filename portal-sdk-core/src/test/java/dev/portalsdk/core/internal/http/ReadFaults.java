package dev.portalsdk.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.PortalException;
import dev.portalsdk.core.settings.Deadlines;
import dev.portalsdk.core.settings.PortalSettings;
import dev.portalsdk.tripwire.Leaks;
import dev.portalsdk.tripwire.Planted;
import java.net.URI;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A portal that goes wrong, and what a read makes of it: what {@link FaultTable} cannot say. */
abstract class ReadFaults {

  static final String BODY = (Planted.TEXT + "0123456789").repeat(200);

  PortalServer portal;
  Transport transport;

  @BeforeEach
  void start() {
    portal = PortalServer.started();
    transport = PortalServer.transport();
  }

  @AfterEach
  void stop() {
    transport.close();
    portal.close();
  }

  static MockResponse.Builder good() {
    return new MockResponse.Builder()
        .setHeader("Content-Type", "text/html")
        .setHeader("X-Paciente", Planted.CUIL)
        .addHeader("Set-Cookie", "other=" + Planted.COOKIE + "; Path=/")
        .addHeader("Set-Cookie", Planted.COOKIE)
        .body(BODY);
  }

  static String read(HttpSession session) {
    return session.read(
        "list",
        x -> FormLogin.text(x.send(x.api(Pages.class).get("open/list?cuit=" + Planted.CUIT))));
  }

  HttpSession warm() {
    HttpSession session = portal.anybody(transport);
    session.read("warm", x -> x.send(x.api(Pages.class).get("open/warm")));
    return session;
  }

  HttpSession at(URI base) {
    return at(base, PortalServer.SHORT);
  }

  HttpSession at(URI base, Deadlines deadlines) {
    PortalSettings settings = PortalSettings.builder().base(base).deadlines(deadlines).build();
    return HttpSession.withoutLogin(transport, FormLogin.INFO, settings, new FormLogin());
  }

  PortalException failure(HttpSession session) {
    PortalException failure = catchThrowableOfType(PortalException.class, () -> read(session));
    assertThat(failure).as("a failure of the portal").isNotNull();
    Leaks.assertNoneIn(failure);
    return failure;
  }

  void survives(MockResponse fault) {
    portal.answers("/open/list", fault, good().build());
    assertThat(read(warm())).isEqualTo(BODY);
    assertThat(portal.requestsTo("/open/list")).isEqualTo(2);
  }

  void failsForGood(ErrorCode code, MockResponse fault) {
    portal.answers("/open/list", fault);
    PortalException failure = failure(warm());
    assertThat(failure.code()).isEqualTo(code);
    assertThat(failure.retryable()).isFalse();
    assertThat(portal.requestsTo("/open/list")).isEqualTo(1);
  }

  void failsForGood(ErrorCode code, MockResponse fault, int requests) {
    portal.answers("/open/list", fault);
    portal.answers("/open/other", fault);
    assertThat(failure(warm()).code()).isEqualTo(code);
    assertThat(portal.requestsTo("/open/list") + portal.requestsTo("/open/other"))
        .isEqualTo(requests);
  }

  static void sleep(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
