package dev.portalsdk.billing.spi;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.billing.Submissions;
import dev.portalsdk.billing.invoice.InvoiceRef;
import dev.portalsdk.billing.submission.Attachment;
import dev.portalsdk.billing.submission.AttachmentKind;
import dev.portalsdk.billing.submission.AttachmentRequirements;
import dev.portalsdk.billing.submission.Submission;
import dev.portalsdk.billing.submission.SubmissionHandle;
import dev.portalsdk.billing.submission.SubmissionId;
import dev.portalsdk.core.PortalId;
import dev.portalsdk.core.journal.BatchId;
import dev.portalsdk.core.journal.Resend;
import dev.portalsdk.core.journal.WriteBatch;
import dev.portalsdk.core.journal.WriteDraft;
import dev.portalsdk.core.journal.WriteIdentity;
import dev.portalsdk.core.spi.PortalContext;
import dev.portalsdk.core.spi.Writes;
import java.util.List;
import java.util.Set;

/**
 * The submissions of any portal, by its {@link SubmissionDesk}: requirements, order, journal and
 * results are the same everywhere.
 *
 * <p>This class is thread-safe.
 */
public final class JournalledSubmissions implements Submissions {

  private static final String OPERATION = "upload document";

  private final PortalId portal;
  private final Writes writes;
  private final SubmissionDesk desk;

  /**
   * Creates the submissions of a user.
   *
   * @param context the user's session and journal
   * @param desk what is particular to the portal
   */
  public JournalledSubmissions(PortalContext context, SubmissionDesk desk) {
    this.portal = context.info().id();
    this.writes = context.writes();
    this.desk = requireNonNull(desk, "desk");
  }

  @Override
  public Set<AttachmentKind> kinds() {
    return desk.requirements().keySet();
  }

  @Override
  public AttachmentRequirements requirements(AttachmentKind kind) {
    AttachmentRequirements requirements = desk.requirements().get(requireNonNull(kind, "kind"));
    if (requirements == null) {
      throw new IllegalArgumentException("'" + portal + "' takes no files of kind " + kind);
    }
    return requirements;
  }

  @Override
  public SubmissionHandle prepare(Submission submission) {
    InvoiceRef invoice = submission.invoice();
    if (!invoice.key().owner().payer().equals(portal)) {
      throw new IllegalArgumentException(
          "The invoice is handed in at '"
              + invoice.key().owner().payer()
              + "', not at '"
              + portal
              + "'");
    }
    for (Attachment attachment : submission.attachments()) {
      FileCheck.require(requirements(attachment.kind()), attachment);
    }
    List<WriteDraft> drafts =
        submission.attachments().stream().map(attachment -> draft(invoice, attachment)).toList();
    return handle(writes.prepare(drafts), Resend.NEVER);
  }

  private WriteDraft draft(InvoiceRef invoice, Attachment attachment) {
    WriteIdentity.Builder identity =
        WriteIdentity.builder(portal, OPERATION)
            .subject(DocumentUpload.RECIPIENT, desk.recipient())
            .subject(DocumentUpload.KIND, attachment.kind().name())
            .subject(DocumentUpload.INVOICE, invoice.text())
            .sha256(attachment.document().sha256());
    if (attachment.kind().single()) {
      identity.exclusive();
    }
    return WriteDraft.of(
        identity.build(),
        DocumentUpload.details(attachment.document(), attachment.remarks()),
        attachment.document());
  }

  @Override
  public SubmissionHandle resume(SubmissionId id, Resend resend) {
    requireNonNull(resend, "resend");
    return writes
        .batch(id.batch())
        .map(batch -> handle(batch, resend))
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "No submission " + id + " was wholly prepared at '" + portal + "'"));
  }

  @Override
  public List<SubmissionId> unfinished() {
    return writes.unfinished().stream().filter(this::isSubmission).map(SubmissionId::new).toList();
  }

  /** Other changes of the portal are in the journal too; what was cut off may be one of ours. */
  private boolean isSubmission(BatchId id) {
    return writes
        .batch(id)
        .map(batch -> writes.record(batch.members().get(0).id()).identity().operation())
        .filter(operation -> !operation.equals(OPERATION))
        .isEmpty();
  }

  @Override
  public void discard(SubmissionId id) {
    writes.discard(id.batch());
  }

  private SubmissionHandle handle(WriteBatch batch, Resend resend) {
    return new JournalledHandle(batch, writes, desk, resend);
  }
}
