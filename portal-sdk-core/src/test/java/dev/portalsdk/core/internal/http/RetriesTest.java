package dev.portalsdk.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portalsdk.core.PortalCall;
import dev.portalsdk.core.PortalId;
import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.PortalException;
import dev.portalsdk.core.error.PortalUnavailableException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RetriesTest {

  private static final PortalCall CALL = new PortalCall(PortalId.of("test-portal"), "list");
  private static final Backoff NONE = new Backoff(Duration.ZERO, Duration.ZERO, 3);

  private final AtomicInteger runs = new AtomicInteger();

  private static PortalException down(ErrorCode code, Duration wait) {
    return new PortalUnavailableException(CALL, code, "down", wait, null);
  }

  private Object fail(Backoff backoff, RetryBudget budget, Duration time, PortalException failure) {
    return new Retries(backoff, budget, Deadline.in(time))
        .run(
            () -> {
              runs.incrementAndGet();
              throw failure;
            });
  }

  @Test
  void givesAPortalThatIsDownAtMostATenthMoreRequests() {
    RetryBudget budget = new RetryBudget();
    PortalException down = down(ErrorCode.PORTAL_UNREACHABLE, null);
    for (int call = 0; call < 1000; call++) {
      assertThatThrownBy(() -> fail(NONE, budget, Duration.ofSeconds(9), down)).isSameAs(down);
    }
    assertThat(runs.get()).isBetween(1001, 1100);
  }

  @Test
  void sharesThePortalsBudgetAmongThreads() {
    RetryBudget budget = new RetryBudget();
    PortalException down = down(ErrorCode.PORTAL_UNREACHABLE, null);
    IntStream.range(0, 1000)
        .parallel()
        .forEach(
            call ->
                assertThatThrownBy(() -> fail(NONE, budget, Duration.ofSeconds(9), down))
                    .isSameAs(down));
    assertThat(runs.get()).isBetween(1001, 1100);
  }

  @Test
  void triesAtMostThreeTimesMore() {
    PortalException down = down(ErrorCode.PORTAL_FAILED, null);
    assertThatThrownBy(() -> fail(NONE, new RetryBudget(), Duration.ofSeconds(9), down))
        .isSameAs(down);
    assertThat(runs).hasValue(4);
  }

  @Test
  void takesARetryFromTheBudgetOnlyIfItIsMade() {
    RetryBudget budget = new RetryBudget();
    for (int call = 0; call < 3; call++) {
      PortalException down = down(ErrorCode.PORTAL_FAILED, null);
      assertThatThrownBy(() -> fail(NONE, budget, Duration.ofSeconds(9), down)).isSameAs(down);
    }
    assertThat(budget.spend()).as("ten saved, nine spent").isTrue();
  }

  @Test
  void doesNotTryAgainAfterTheDeadline() {
    PortalException late = down(ErrorCode.DEADLINE_EXCEEDED, null);
    assertThatThrownBy(() -> fail(NONE, new RetryBudget(), Duration.ofSeconds(9), late))
        .isSameAs(late);
    assertThat(runs).hasValue(1);
  }

  @Test
  void doesNotBeginAWaitThatEndsAfterTheDeadline() {
    PortalException busy = down(ErrorCode.THROTTLED, Duration.ofSeconds(10));
    assertThatThrownBy(() -> fail(NONE, new RetryBudget(), Duration.ofSeconds(9), busy))
        .isSameAs(busy);
    assertThat(runs).hasValue(1);
  }

  @Test
  void letsAFailureThatMustNotBeRepeatedThrough() {
    PortalException down = down(ErrorCode.PORTAL_FAILED, null);
    Retries retries = new Retries(NONE, new RetryBudget(), Deadline.in(Duration.ofSeconds(9)));
    assertThatThrownBy(
            () ->
                retries.run(
                    () -> {
                      runs.incrementAndGet();
                      throw new UnrepeatableException(down);
                    }))
        .isSameAs(down);
    assertThat(runs).hasValue(1);
  }

  @Test
  void waitsLongerEachTimeAndNeverTheSame() {
    Backoff backoff = new Backoff(Duration.ofMillis(100), Duration.ofMillis(300), 3);
    for (int i = 0; i < 200; i++) {
      assertThat(backoff.before(0)).isBetween(Duration.ofMillis(50), Duration.ofMillis(100));
      assertThat(backoff.before(1)).isBetween(Duration.ofMillis(100), Duration.ofMillis(200));
      assertThat(backoff.before(2)).isBetween(Duration.ofMillis(150), Duration.ofMillis(300));
    }
    assertThat(IntStream.range(0, 20).mapToObj(i -> backoff.before(0)).distinct().count())
        .isGreaterThan(10);
  }
}
