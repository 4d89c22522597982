package dev.portalsdk.core.internal.http;

import dev.portalsdk.core.CallReport;
import dev.portalsdk.core.PortalCall;
import dev.portalsdk.core.error.SdkException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Counts the tries of one call and its time. */
final class CallRecord {

  private final PortalCall call;
  private final long start = System.nanoTime();
  private int attempts;

  CallRecord(PortalCall call) {
    this.call = call;
  }

  PortalCall call() {
    return call;
  }

  void attempt() {
    attempts++;
  }

  CallReport succeeded() {
    return report(null);
  }

  CallReport failed(Throwable failure) {
    return report(code(failure));
  }

  private CallReport report(@Nullable String failure) {
    Duration duration = Duration.ofNanos(System.nanoTime() - start);
    return new CallReport(call, duration, Math.max(1, attempts), failure);
  }

  /** Returns the stable code, or the class of what is no failure of ours. */
  static String code(Throwable failure) {
    return failure instanceof SdkException known
        ? known.code().text()
        : failure.getClass().getSimpleName();
  }
}
