package dev.portalsdk.billing;

import dev.portalsdk.billing.submission.Submission;
import dev.portalsdk.billing.submission.SubmissionHandle;
import dev.portalsdk.billing.submission.SubmissionId;
import dev.portalsdk.billing.submission.SubmissionKind;
import dev.portalsdk.billing.submission.SubmissionRequirements;
import dev.portalsdk.core.journal.Resend;
import java.util.List;
import java.util.Set;

/**
 * The invoices and their papers that a provider hands in, each file once: "carga de documentos" at
 * Serena ART, "envíos de facturación" at SanCor Salud.
 *
 * <p>Obtain it with {@code portal.require(Submissions.class)}. It needs a journal: without one,
 * preparing and resuming are {@link IllegalStateException}s.
 *
 * <pre>{@code
 * Submissions submissions = portal.require(Submissions.class);
 * SubmissionHandle handle = submissions.prepare(Submission.of(invoice.ref(), factura, detalle));
 * database.store(handle.id().text());
 * SubmissionResult result = handle.send();
 * }</pre>
 *
 * <p>Whether the files go one by one or all at once as a shipment, {@link
 * SubmissionRequirements#together()} says; a shipment's number is what the portal says of each file
 * ({@code portalWords()}).
 *
 * <p>Instances are safe for use by several threads. Every implementation passes {@code
 * SubmissionsContract} of the testkit.
 */
public interface Submissions {

  /** Returns what may be handed in, without a request. */
  Set<SubmissionKind> kinds();

  /**
   * Returns what is asked of a submission, without a request.
   *
   * @param kind what it is
   * @throws IllegalArgumentException if the portal takes none of this kind
   */
  SubmissionRequirements requirements(SubmissionKind kind);

  /**
   * Writes down what is to be handed in, with copies of the files; nothing is sent.
   *
   * <p>The same files about the same invoice are the same submission, however often it is prepared.
   *
   * @param submission what is to be handed in
   * @throws dev.portalsdk.core.journal.WriteConflictException if another file is written down as
   *     the invoice or its detail, or other files as the shipment of the invoice, and the portal
   *     has not refused it
   * @throws dev.portalsdk.core.error.DocumentException if a file is empty, too large, cut off or of
   *     a type that the portal does not take
   * @throws IllegalArgumentException if the invoice is another payer's, or the submission does not
   *     meet the {@link #requirements}: the portal takes no such submission or file, or a file that
   *     it asks for is missing
   */
  SubmissionHandle prepare(Submission submission);

  /**
   * Returns a submission that was prepared, also by another process.
   *
   * @param id its name
   * @throws IllegalArgumentException if there is none of this name at this portal
   */
  default SubmissionHandle resume(SubmissionId id) {
    return resume(id, Resend.NEVER);
  }

  /**
   * Returns a submission that was prepared, also by another process.
   *
   * @param id its name
   * @param resend whether a file may be sent again of which nobody knows now, and which the portal
   *     does not show; for what becomes unknown later, give leave again
   * @throws IllegalArgumentException if there is none of this name at this portal
   */
  SubmissionHandle resume(SubmissionId id, Resend resend);

  /**
   * Returns the submissions of which a file is neither confirmed nor rejected. One that was cut off
   * while it was prepared is among them: it is prepared again, or discarded.
   */
  List<SubmissionId> unfinished();

  /**
   * Forgets a submission, and those of its files that are certainly not at the portal, with the
   * copies of them; what the portal has stays known, so that it is not sent again. Nothing happens
   * if there is none of this name.
   *
   * @param id its name
   * @throws IllegalStateException if nobody knows of a file of it; then nothing is forgotten
   */
  void discard(SubmissionId id);
}
