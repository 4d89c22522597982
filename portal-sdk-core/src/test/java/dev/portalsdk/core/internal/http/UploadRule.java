package dev.portalsdk.core.internal.http;

import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.OutcomeUnknownException;
import dev.portalsdk.core.error.PortalUnavailableException;
import dev.portalsdk.core.error.SdkException;

/**
 * What an upload comes to.
 *
 * @param end how it ends
 * @param failure what the caller gets, null if it succeeds
 * @param reason why nobody knows, or why the fault means nothing to an upload
 * @param whole how many whole copies reach the portal
 * @param path where the fault hits: the form that is asked for first, or the upload
 */
record UploadRule(End end, Failure failure, String reason, int whole, String path) {

  /** Stands where there is nothing to say. */
  static final String NONE = "–";

  enum End {
    DONE,
    NOT_SENT,
    TURNED_AWAY,
    UNKNOWN,
    NO_MEANING
  }

  /** It succeeds as if nothing had been. */
  static UploadRule done() {
    return new UploadRule(End.DONE, null, "", 1, FaultPortal.UPLOAD);
  }

  /** It was sent, and nobody knows what became of it. */
  static UploadRule unknown(ErrorCode reason) {
    Failure failure = new Failure(OutcomeUnknownException.class, ErrorCode.OUTCOME_UNKNOWN, false);
    return new UploadRule(End.UNKNOWN, failure, reason.text(), 1, FaultPortal.UPLOAD);
  }

  /** It was sent, and the portal says that it did not take it. */
  static UploadRule turnedAway(Class<? extends SdkException> type, ErrorCode code) {
    boolean later = type.equals(PortalUnavailableException.class);
    return new UploadRule(
        End.TURNED_AWAY, new Failure(type, code, later), "", 1, FaultPortal.UPLOAD);
  }

  /** Not a byte of it left. */
  static UploadRule notSent(Class<? extends SdkException> type, ErrorCode code) {
    boolean later = type.equals(PortalUnavailableException.class);
    return new UploadRule(End.NOT_SENT, new Failure(type, code, later), "", 0, FaultPortal.UPLOAD);
  }

  static UploadRule none(String reason) {
    return new UploadRule(End.NO_MEANING, null, reason, 0, FaultPortal.UPLOAD);
  }

  /** The fault breaks it off, so that no whole copy arrives. */
  UploadRule brokenOff() {
    return new UploadRule(end, failure, reason, 0, path);
  }

  /** The fault hits the form that an upload asks for first. */
  UploadRule atItsForm() {
    return new UploadRule(end, failure, reason, whole, FaultPortal.FORM);
  }

  boolean exists() {
    return end != End.NO_MEANING;
  }

  /** Whether a later try by the library itself succeeds, if the fault comes once. */
  boolean recovers() {
    return end == End.NOT_SENT && failure.retryable();
  }

  /** Returns how often it is tried. */
  int tries() {
    return recovers() ? ReadRule.ALL : 1;
  }

  static String noMeaning(String reason) {
    return reason.equals(NONE) ? NONE : NONE + " (" + reason + ")";
  }

  /** Returns what the document says. */
  String words() {
    return switch (end) {
      case DONE -> "done";
      case NOT_SENT ->
          (recovers() ? "recovers, else not sent: " : "not sent: ")
              + failure.words()
              + ReadRule.tried(tries());
      case TURNED_AWAY -> "turned away: " + failure.words();
      case UNKNOWN -> "unknown: " + reason;
      case NO_MEANING -> noMeaning(reason);
    };
  }
}
