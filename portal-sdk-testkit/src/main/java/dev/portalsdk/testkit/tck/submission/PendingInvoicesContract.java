package dev.portalsdk.testkit.tck.submission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portalsdk.billing.PendingInvoices;
import dev.portalsdk.billing.Submissions;
import dev.portalsdk.billing.invoice.Invoice;
import dev.portalsdk.billing.invoice.InvoiceRef;
import dev.portalsdk.billing.submission.Attachment;
import dev.portalsdk.billing.submission.AttachmentKind;
import dev.portalsdk.billing.submission.DocumentResult;
import dev.portalsdk.billing.submission.DocumentState;
import dev.portalsdk.billing.submission.Submission;
import dev.portalsdk.billing.submission.SubmissionKind;
import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.page.Completeness;
import dev.portalsdk.core.page.Listing;
import dev.portalsdk.testkit.Samples;
import dev.portalsdk.testkit.tck.PortalContract;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What {@link PendingInvoices} promises, and how what the payer waits for gets there. */
public abstract class PendingInvoicesContract extends PortalContract {

  @Test
  void hasNothingWhileThePayerWaitsForNothing() {
    Listing<Invoice> listing = pending().all().read();
    assertEquals(List.of(), listing.items());
    assertEquals(Completeness.Level.PROVEN, listing.completeness().level());
  }

  @Test
  void listsTheInvoicesForWhichThePayerWaits() {
    List<Invoice> all = sample().invoices();
    all.forEach(invoice -> payer().shipments().awaitCorrection(invoice.ref()));

    assertEquals(all, pending().all().stream().toList());

    payer().shipments().acceptCorrection(all.get(0).ref());
    assertEquals(all.subList(1, all.size()), pending().all().stream().toList());
  }

  @Test
  void attachesACreditNoteOnce() {
    InvoiceRef ref = sample().invoices().get(0).ref();
    payer().shipments().awaitCorrection(ref);
    PortalDocument note = Samples.pdf("Nota");
    Submission correction =
        Submission.of(
            SubmissionKind.CORRECTION, ref, Attachment.of(AttachmentKind.CREDIT_NOTE, note));

    submissions().prepare(correction).send().orThrow();
    assertTrue(submissions().prepare(correction).send().confirmed());

    List<PortalDocument> arrived = payer().files(sample().provider());
    assertEquals(List.of(note.sha256()), arrived.stream().map(PortalDocument::sha256).toList());
  }

  @Test
  void refusesAnInvoiceForWhichThePayerDoesNotWait() {
    Attachment file = Attachment.of(AttachmentKind.REPLACEMENT_INVOICE, Samples.pdf("Reemplazo"));
    Submission correction =
        Submission.of(SubmissionKind.CORRECTION, sample().invoices().get(0).ref(), file);
    DocumentResult refused = submissions().prepare(correction).send().documents().get(0);
    assertEquals(DocumentState.REJECTED, refused.state());
    assertTrue(refused.portalWords().isPresent());
  }

  private PendingInvoices pending() {
    return portal().require(PendingInvoices.class);
  }

  private Submissions submissions() {
    return portal().require(Submissions.class);
  }
}
