package dev.portalsdk.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.PortalException;
import dev.portalsdk.core.error.PortalUnavailableException;
import java.time.Duration;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a status means to a read, and how long it then waits: more than the fault matrix asks. */
class StatusRuleTest extends ReadFaults {

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
  void row31StopsARedirectLoop() {
    failsForGood(
        ErrorCode.MALFORMED_RESPONSE,
        new MockResponse.Builder().code(302).setHeader("Location", "/open/other").build(),
        6);
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
