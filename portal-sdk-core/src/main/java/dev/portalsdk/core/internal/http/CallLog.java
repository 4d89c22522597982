package dev.portalsdk.core.internal.http;

import dev.portalsdk.core.CallListener;
import dev.portalsdk.core.CallReport;
import dev.portalsdk.core.PortalCall;
import dev.portalsdk.core.internal.text.OneLine;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells the log and the listener of a runtime about its calls, and nothing personal. */
final class CallLog {

  private static final Logger LOG = LoggerFactory.getLogger(CallLog.class);

  // A portal that adds a column of a new name to each page must not fill the memory.
  private static final int MOST_NOTICES = 10_000;

  private final CallListener listener;
  private final Set<Notice> told = ConcurrentHashMap.newKeySet();

  CallLog(CallListener listener) {
    this.listener = listener;
  }

  void ended(CallReport report) {
    LOG.debug(
        "{} {} attempts={} millis={}",
        report.call(),
        report.failure().orElse("OK"),
        report.attempts(),
        report.duration().toMillis());
    tell(() -> listener.ended(report));
  }

  void noticed(PortalCall call, String what) {
    String line = OneLine.of(what);
    if (told.size() < MOST_NOTICES && told.add(new Notice(call, line))) {
      tell(() -> listener.noticed(call, line));
    }
  }

  /** A session could not be ended at the portal, which forgets it by itself. */
  void signOutFailed(PortalCall call, RuntimeException failure) {
    LOG.debug("{} {}", call, CallRecord.code(failure));
  }

  private static void tell(Runnable told) {
    try {
      told.run();
    } catch (RuntimeException e) {
      LOG.warn("The call listener failed with {}", e.getClass().getName());
    }
  }

  private record Notice(PortalCall call, String what) {}
}
