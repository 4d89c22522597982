package dev.portalsdk.core.internal.http;

import dev.portalsdk.core.error.ErrorCode;
import org.jspecify.annotations.Nullable;

/**
 * Counts what comes off the network for one call, redirects included, and ends the call where it is
 * far more than its answer may have: OkHttp itself takes a line before a chunk of any length, and
 * reads on for a while in what it throws away.
 *
 * <p>The thread that sends a call also reads its answer; with HTTP/2 another one does, which takes
 * no more than its window.
 */
final class WireMeter {

  private static final long FOR_HEADERS = 1 << 20;

  private static final ThreadLocal<@Nullable Budget> OF_THIS_THREAD = new ThreadLocal<>();

  private WireMeter() {}

  /**
   * Begins a call on this thread.
   *
   * @param limit how many bytes its answer may have
   */
  static void begin(long limit) {
    OF_THIS_THREAD.set(new Budget(limit));
  }

  static void count(int read) throws BrokenRuleException {
    Budget budget = OF_THIS_THREAD.get();
    if (budget != null && read > 0) {
      budget.spend(read);
    }
  }

  /** The bytes of an answer, an eighth for the lines between its chunks, and headers. */
  private static final class Budget {
    private final long limit;
    private long left;

    private Budget(long limit) {
      this.limit = limit;
      this.left = limit + limit / 8 + FOR_HEADERS;
    }

    private void spend(int read) throws BrokenRuleException {
      left -= read;
      if (left < 0) {
        throw new BrokenRuleException(
            ErrorCode.LIMIT_EXCEEDED,
            "more came over the network than an answer of " + limit + " bytes needs");
      }
    }
  }
}
