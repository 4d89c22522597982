package dev.portalsdk.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portalsdk.core.error.CallCancelledException;
import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.PortalChangedException;
import dev.portalsdk.core.error.PortalException;
import dev.portalsdk.core.error.PortalUnavailableException;
import dev.portalsdk.core.settings.Deadlines;
import dev.portalsdk.core.settings.Limits;
import dev.portalsdk.core.settings.PortalSettings;
import java.io.IOException;
import java.time.Duration;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import okio.Buffer;
import okio.BufferedSink;
import okio.GzipSink;
import okio.Okio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows 22 to 43 of the fault matrix, and the statuses: what an answer says. */
class AnswerFaultsTest extends ReadFaults {

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
}
