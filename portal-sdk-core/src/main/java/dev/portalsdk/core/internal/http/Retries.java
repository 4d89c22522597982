package dev.portalsdk.core.internal.http;

import dev.failsafe.Failsafe;
import dev.failsafe.FailsafeException;
import dev.failsafe.RetryPolicy;
import dev.failsafe.function.CheckedSupplier;
import dev.portalsdk.core.error.CallCancelledException;
import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.PortalException;
import java.time.Duration;

/**
 * Runs one call again while that may help: the portal may be back in a moment, there is time left,
 * and the portal's budget has a retry. Belongs to one call.
 */
final class Retries {

  private final Backoff backoff;
  private final RetryBudget budget;
  private final Deadline deadline;
  private int done;
  private Duration next = Duration.ZERO;

  Retries(Backoff backoff, RetryBudget budget, Deadline deadline) {
    this.backoff = backoff;
    this.budget = budget;
    this.deadline = deadline;
  }

  /** Runs the tries and returns what the last one returned, or throws what it threw. */
  <T> T run(CheckedSupplier<T> attempt) {
    budget.earn();
    RetryPolicy<Object> policy =
        RetryPolicy.builder()
            .handleIf(this::again)
            .withMaxRetries(-1)
            .withDelayFn(context -> next)
            .build();
    try {
      return Failsafe.with(policy).get(attempt);
    } catch (UnrepeatableException e) {
      throw e.failure();
    } catch (FailsafeException e) {
      throw interrupted(e);
    }
  }

  private boolean again(Throwable thrown) {
    if (!(thrown instanceof PortalException failure) || !worthIt(failure)) {
      return false;
    }
    Duration wait = wait(failure);
    if (wait.toNanos() >= deadline.nanosLeft() || !budget.spend()) {
      return false;
    }
    next = wait;
    done++;
    return true;
  }

  private boolean worthIt(PortalException failure) {
    return failure.retryable()
        && done < backoff.retries()
        && !failure.code().equals(ErrorCode.DEADLINE_EXCEEDED);
  }

  private Duration wait(PortalException failure) {
    Duration ours = backoff.before(done);
    return failure.retryAfter().filter(asked -> asked.compareTo(ours) > 0).orElse(ours);
  }

  /** Failsafe wraps what its own waiting meets: an interrupt, and nothing else. */
  private static RuntimeException interrupted(FailsafeException thrown) {
    if (thrown.getCause() instanceof InterruptedException) {
      Thread.currentThread().interrupt();
      return new CallCancelledException("The thread was interrupted while it waited for a retry");
    }
    return thrown;
  }
}
