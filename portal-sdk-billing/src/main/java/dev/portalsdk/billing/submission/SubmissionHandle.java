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

  /**
   * Returns what is known of each file, without a request.
   *
   * @throws dev.portalsdk.core.journal.WriteConflictException if another file took the place of one
   *     that the portal had refused
   */
  SubmissionResult status();

  /**
   * Sends what the portal does not have yet, in order, and asks for what nobody knows of.
   *
   * <p>What is confirmed is not sent again; what was rejected is, once the portal was asked and
   * does not show it. Where the portal cannot be asked, as for the files of a shipment, that takes
   * {@link dev.portalsdk.core.journal.Resend#NOT_THERE}: a person has looked. The files after one
   * that is not confirmed wait, unless that is a further paper which the portal refused. A failure
   * of the portal is in the result, and so is an interrupt of the thread, whose flag is kept: what
   * was not begun then is not sent. The files of a shipment go at once, so that all of them stand
   * alike.
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
   * @param progress is told how many bytes of all files of the submission have gone, on the thread
   *     that sends or on the caller's, never two at once; a file that is sent again is told again
   */
  SubmissionResult send(Progress progress);

  /**
   * Takes a person's word that the portal has a file of which nobody knew, and with it those that
   * were sent with it; to say that it does not have it, resume with {@link
   * dev.portalsdk.core.journal.Resend#NOT_THERE}.
   *
   * @param sha256 the file's, as {@link DocumentResult#sha256()} gives it
   * @param words who says so, for the journal
   * @return what is known of each file now
   * @throws IllegalArgumentException if the submission has no such file
   * @throws IllegalStateException if nobody doubts of it
   */
  SubmissionResult confirm(String sha256, String words);
}
