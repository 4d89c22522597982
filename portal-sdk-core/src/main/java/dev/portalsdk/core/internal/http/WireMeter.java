package dev.portalsdk.core.internal.http;

import dev.portalsdk.core.error.ErrorCode;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.TimeUnit;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * What one call may take off the network, redirects included, and until when: it ends where more
 * comes than its answer may have, and at its deadline, however steadily the bytes drip. OkHttp
 * itself takes a line before a chunk of any length, and reads on for a while in what it throws
 * away.
 *
 * <p>The request carries it to the thread that sends, which also reads; with HTTP/2 another thread
 * reads, which takes no more than its window, and whoever waits for the answer keeps the deadline.
 */
final class WireMeter {

  private static final long FOR_HEADERS = 1 << 20;

  private static final ThreadLocal<@Nullable WireMeter> OF_THIS_THREAD = new ThreadLocal<>();

  private final long limit;
  private final Deadline deadline;
  private long left;

  /**
   * Creates the one of a call.
   *
   * @param limit how many bytes its answer may have: as much may come, an eighth for the lines
   *     between its chunks, and headers
   * @param deadline when it must have ended
   */
  WireMeter(long limit, Deadline deadline) {
    this.limit = limit;
    this.deadline = deadline;
    this.left = limit + limit / 8 + FOR_HEADERS;
  }

  Request on(Request request) {
    return request.newBuilder().tag(WireMeter.class, this).build();
  }

  /** Begins to count where a call begins: an interceptor. */
  static Response begin(Interceptor.Chain chain) throws IOException {
    OF_THIS_THREAD.set(chain.request().tag(WireMeter.class));
    return chain.proceed(chain.request());
  }

  /** Returns that of the call which this thread sends, null if it sends none. */
  static @Nullable WireMeter ofThisThread() {
    return OF_THIS_THREAD.get();
  }

  /** Goes on with the call that this thread had begun before, if any. */
  static void restore(@Nullable WireMeter before) {
    if (before == null) {
      OF_THIS_THREAD.remove();
    } else {
      OF_THIS_THREAD.set(before);
    }
  }

  /** Counts bytes that came; none if negative. */
  void count(int read) throws BrokenRuleException {
    left -= Math.max(read, 0);
    if (left < 0) {
      throw new BrokenRuleException(
          ErrorCode.LIMIT_EXCEEDED,
          "more came over the network than an answer of " + limit + " bytes needs");
    }
  }

  /** Returns how long may be waited for the next byte, in milliseconds from 1. */
  int millisLeft() throws InterruptedIOException {
    long nanos = deadline.nanosLeft();
    if (nanos <= 0) {
      throw tooLate();
    }
    return (int) Math.min(TimeUnit.NANOSECONDS.toMillis(nanos) + 1, Integer.MAX_VALUE);
  }

  static InterruptedIOException tooLate() {
    return new InterruptedIOException("The deadline of the call has passed");
  }
}
