package dev.portalsdk.core.internal.http;

import dev.portalsdk.core.PortalCall;
import dev.portalsdk.core.error.CallCancelledException;
import dev.portalsdk.core.error.PortalException;
import java.io.IOException;
import okhttp3.Call;

/**
 * One request that goes out on the thread that asks, over a connection that is open and its own:
 * there only the {@link MeteredSocket} can keep the thread, which lets go of it. To wake another
 * thread, and then this one again, takes as long as a fast portal does.
 */
final class DirectAnswer {

  private DirectAnswer() {}

  /**
   * Sends a request and returns what the reader makes of the answer.
   *
   * @throws OpenConnection.MissingException if another thread has to send, since no connection is
   *     open
   * @throws dev.portalsdk.core.error.SdkException if there is no answer, or not in time
   */
  static <T> T await(PortalCall call, Call request, Reader<T> reader, Deadline deadline) {
    Faults faults = new Faults(call);
    if (deadline.nanosLeft() <= 0) {
      throw faults.deadlineExceeded();
    }
    requireNotInterrupted();
    // The socket keeps the deadline; OkHttp would wake its watchdog for it.
    request.timeout().clearTimeout();
    WireMeter outer = WireMeter.ofThisThread();
    try {
      return new Intake<>(reader, faults).take(request, OpenConnection.execute(request));
    } catch (IOException fault) {
      requireNotInterrupted();
      throw faults.beforeAnswer(fault);
    } catch (PortalException failure) {
      requireNotInterrupted();
      throw failure;
    } finally {
      WireMeter.restore(outer);
    }
  }

  private static void requireNotInterrupted() {
    if (Thread.currentThread().isInterrupted()) {
      throw new CallCancelledException("The thread was interrupted while it waited for a portal");
    }
  }
}
