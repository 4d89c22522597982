package dev.portalsdk.core.internal.http;

import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.PortalUnavailableException;
import dev.portalsdk.core.error.SdkException;

/**
 * What a read does about a fault.
 *
 * @param failure what the caller gets if the fault lasts, null if nothing
 * @param tries how often the read is tried if the fault lasts
 * @param recovers whether one more try helps if the fault comes once
 * @param reason why the fault means nothing to a read, empty if it does
 */
record ReadRule(Failure failure, int tries, boolean recovers, String reason) {

  /** As many tries as the library makes at most. */
  static final int ALL = 4;

  /** The call is made again, and ends with this code if that never helps. */
  static ReadRule recovers(ErrorCode code) {
    return new ReadRule(new Failure(PortalUnavailableException.class, code, true), ALL, true, "");
  }

  /** The call ends at once. */
  static ReadRule fails(Class<? extends SdkException> type, ErrorCode code) {
    return new ReadRule(new Failure(type, code, false), 1, false, "");
  }

  /** The call ends at once, though another one later may succeed. */
  static ReadRule failsForNow(ErrorCode code) {
    return new ReadRule(new Failure(PortalUnavailableException.class, code, true), 1, false, "");
  }

  /** The call is made once more, and ends like this if that does not help. */
  static ReadRule triesOnceMore(Failure failure) {
    return new ReadRule(failure, 2, true, "");
  }

  /** The call does not notice. */
  static ReadRule succeeds() {
    return new ReadRule(null, 1, false, "");
  }

  /** The call is made again at most once, and then succeeds. */
  static ReadRule succeedsWithinTwo() {
    return new ReadRule(null, 2, false, "");
  }

  static ReadRule none(String reason) {
    return new ReadRule(null, 0, false, reason);
  }

  boolean exists() {
    return reason.isEmpty();
  }

  boolean fails() {
    return failure != null;
  }

  /** Returns how many logins there are in all: one more if the portal forgets the user. */
  int logins() {
    return fails() && failure.code().equals(ErrorCode.SESSION_LOST) ? 2 : 1;
  }

  /** Returns what the document says. */
  String words() {
    if (!exists()) {
      return UploadRule.noMeaning(reason);
    }
    if (failure == null) {
      return "succeeds" + (tries == 1 ? "" : ", within " + tries + " tries");
    }
    return (recovers ? "recovers, else " : "") + failure.words() + tried(tries);
  }

  static String tried(int tries) {
    return tries == 1 ? "" : ", " + tries + " tries";
  }
}
