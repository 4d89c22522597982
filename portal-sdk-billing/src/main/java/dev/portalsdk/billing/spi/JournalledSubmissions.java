package dev.portalsdk.billing.spi;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.billing.Submissions;
import dev.portalsdk.billing.invoice.InvoiceRef;
import dev.portalsdk.billing.submission.Attachment;
import dev.portalsdk.billing.submission.AttachmentKind;
import dev.portalsdk.billing.submission.Submission;
import dev.portalsdk.billing.submission.SubmissionHandle;
import dev.portalsdk.billing.submission.SubmissionId;
import dev.portalsdk.billing.submission.SubmissionKind;
import dev.portalsdk.billing.submission.SubmissionRequirements;
import dev.portalsdk.core.PortalId;
import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.journal.BatchId;
import dev.portalsdk.core.journal.Resend;
import dev.portalsdk.core.journal.WriteBatch;
import dev.portalsdk.core.journal.WriteDraft;
import dev.portalsdk.core.spi.PortalContext;
import dev.portalsdk.core.spi.Writes;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The submissions of any portal, by its {@link SubmissionDesk}: requirements, order, journal and
 * results are the same everywhere.
 *
 * <p>This class is thread-safe.
 */
public final class JournalledSubmissions implements Submissions {

  private final PortalId portal;
  private final Writes writes;
  private final SubmissionDesk desk;
  private final UploadDrafts drafts;

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
    this.drafts = new UploadDrafts(portal, desk.recipient(), context.clock());
  }

  @Override
  public Set<SubmissionKind> kinds() {
    return desk.requirements().keySet();
  }

  @Override
  public SubmissionRequirements requirements(SubmissionKind kind) {
    SubmissionRequirements requirements = desk.requirements().get(requireNonNull(kind, "kind"));
    if (requirements == null) {
      throw new IllegalArgumentException("'" + portal + "' takes no submissions of kind " + kind);
    }
    return requirements;
  }

  @Override
  public SubmissionHandle prepare(Submission submission) {
    requireOwn(submission.invoice());
    SubmissionRequirements requirements = requirements(submission.kind());
    for (Attachment attachment : submission.attachments()) {
      FileCheck.require(requirements.file(attachment.kind()), attachment);
    }
    requireAll(requirements, submission);
    if (!requirements.together()) {
      return handle(writes.prepare(drafts.each(submission)), Resend.NEVER);
    }
    WriteDraft draft = drafts.together(submission);
    try {
      return handle(writes.prepare(List.of(draft)), Resend.NEVER);
    } finally {
      draft.content().ifPresent(PortalDocument::close);
    }
  }

  private void requireOwn(InvoiceRef invoice) {
    PortalId payer = invoice.key().owner().payer();
    if (!payer.equals(portal)) {
      throw new IllegalArgumentException(
          "The invoice is handed in at '" + payer + "', not at '" + portal + "'");
    }
  }

  private static void requireAll(SubmissionRequirements requirements, Submission submission) {
    Set<AttachmentKind> missing = EnumSet.noneOf(AttachmentKind.class);
    missing.addAll(requirements.required());
    submission.attachments().forEach(attachment -> missing.remove(attachment.kind()));
    if (!missing.isEmpty()) {
      throw new IllegalArgumentException(
          "A submission of kind " + submission.kind() + " lacks its " + missing);
    }
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
        .filter(operation -> !UploadDrafts.isOf(operation))
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
