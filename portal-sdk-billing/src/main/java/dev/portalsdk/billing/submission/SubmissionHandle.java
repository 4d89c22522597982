package dev.portalsdk.billing.submission;

import dev.portalsdk.core.document.Progress;

/**
 * A submission that is written down: it can be sent, in parts, several times and after a restart,
 * and each file arrives once.
 *
 * <p>Implementations are thread-safe; several threads and processes may send one submission at
 * once.
 */
public interface SubmissionHandle {

  /** Returns the name by which it is resumed; store it. */
  SubmissionId id();

  /** Returns what is known of each file, without a request. */
  SubmissionResult status();

  /**
   * Sends what the portal does not have yet, in order, and asks for what nobody knows of.
   *
   * <p>What is confirmed is not sent again, what was rejected is. The files after an invoice or its
   * detail wait until that is confirmed. A failure of the portal is in the result, an interrupt of
   * the thread too, whose flag is kept: what was not begun then is not sent.
   *
   * @throws dev.portalsdk.core.error.LocalStorageException if the journal cannot be written; what
   *     was sent then is asked for the next time
   * @throws dev.portalsdk.core.journal.WriteConflictException if another file took the place of one
   *     that the portal had refused
   */
  default SubmissionResult send() {
    return send(Progress.none());
  }

  /**
   * Sends as {@link #send()}.
   *
   * @param progress is told how many bytes of all files of the submission have gone
   */
  SubmissionResult send(Progress progress);
}
