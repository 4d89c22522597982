package dev.portalsdk.testkit.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portalsdk.billing.Submissions;
import dev.portalsdk.billing.UploadedDocuments;
import dev.portalsdk.billing.invoice.InvoiceKey;
import dev.portalsdk.billing.invoice.InvoiceRef;
import dev.portalsdk.billing.invoice.Owner;
import dev.portalsdk.billing.submission.Attachment;
import dev.portalsdk.billing.submission.AttachmentKind;
import dev.portalsdk.billing.submission.ReadState;
import dev.portalsdk.billing.submission.Submission;
import dev.portalsdk.billing.submission.SubmissionHandle;
import dev.portalsdk.billing.submission.SubmissionId;
import dev.portalsdk.billing.submission.SubmissionResult;
import dev.portalsdk.billing.submission.UploadQuery;
import dev.portalsdk.billing.submission.UploadedDocument;
import dev.portalsdk.core.PortalId;
import dev.portalsdk.core.client.Portal;
import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.journal.WriteConflictException;
import dev.portalsdk.testkit.Samples;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What {@link Submissions} promises, whatever the portal: each file arrives once. */
public abstract class SubmissionsContract extends SubmissionCase {

  @Test
  void handsInTheInvoiceThenItsDetailThenTheRest() {
    SubmissionResult result = submissions().prepare(whole()).send();

    assertEquals(
        List.of("INVOICE CONFIRMED", "INVOICE_DETAIL CONFIRMED", "STUDY_REPORT CONFIRMED"),
        texts(result));
    assertTrue(result.confirmed());
    assertEquals(shas(invoiceFile, detailFile, studyFile), arrived());
    assertEquals(List.of("Factura.pdf", "Detalle.pdf", "Estudio.pdf"), names(uploads()));
  }

  @Test
  void mentionsTheInvoiceNumberInEachUpload() {
    submissions().prepare(whole()).send().orThrow();

    String number = invoice().key().number().shown().replaceFirst("^0+", "");
    for (UploadedDocument upload : uploads()) {
      assertTrue(upload.remarks().contains(number), "the number of the invoice");
    }
  }

  @Test
  void sendsNothingWhileItIsPrepared() {
    SubmissionHandle handle = submissions().prepare(whole());

    assertEquals(
        List.of("INVOICE NOT_SENT", "INVOICE_DETAIL NOT_SENT", "STUDY_REPORT NOT_SENT"),
        texts(handle.status()));
    assertEquals(List.of(), arrived());
    assertEquals(List.of(handle.id()), submissions().unfinished());
  }

  @Test
  void sendsNothingTwice() {
    SubmissionHandle first = submissions().prepare(whole());
    first.send().orThrow();
    SubmissionHandle second = submissions().prepare(whole());

    assertEquals(first.id(), second.id());
    assertTrue(first.send().confirmed());
    assertTrue(second.send().confirmed());
    assertEquals(3, arrived().size());
    assertEquals(List.of(), submissions().unfinished());
  }

  @Test
  void resumesWhatAnotherSessionPrepared() {
    SubmissionId id;
    try (Portal before = portal()) {
      id = before.require(Submissions.class).prepare(whole()).id();
    }

    SubmissionHandle resumed = submissions().resume(SubmissionId.parse(id.text()));

    assertTrue(resumed.send().confirmed());
    assertEquals(shas(invoiceFile, detailFile, studyFile), arrived());
  }

  @Test
  void knowsNoSubmissionThatWasNeverPrepared() {
    SubmissionId other = SubmissionId.parse(payer().id() + "-batch-0123456789abcdef01234567");
    assertThrows(IllegalArgumentException.class, () -> submissions().resume(other));
  }

  @Test
  void takesOneInvoiceAndOneDetailForAnInvoiceAndSeveralOtherFiles() {
    Submissions submissions = submissions();
    SubmissionHandle earlier = submissions.prepare(whole());

    for (AttachmentKind kind : List.of(AttachmentKind.INVOICE, AttachmentKind.INVOICE_DETAIL)) {
      Submission other = Submission.of(invoice(), Attachment.of(kind, Samples.pdf("Otra")));
      WriteConflictException conflict =
          assertThrows(WriteConflictException.class, () -> submissions.prepare(other));
      assertEquals(earlier.id().batch(), conflict.batch());
    }
    Submission more =
        Submission.of(
            invoice(), Attachment.of(AttachmentKind.STUDY_REPORT, Samples.pdf("Otro estudio")));
    earlier.send().orThrow();
    submissions.prepare(more).send().orThrow();
    assertEquals(4, arrived().size());
  }

  @Test
  void forgetsWhatThePortalDoesNotHave() {
    Submissions submissions = submissions();
    submissions.discard(submissions.prepare(whole()).id());
    Submission other =
        Submission.of(invoice(), Attachment.of(AttachmentKind.INVOICE, Samples.pdf("Otra")));

    SubmissionHandle handle = submissions.prepare(other);
    handle.send().orThrow();
    submissions.discard(handle.id());
    assertTrue(submissions.prepare(other).send().confirmed());

    assertEquals(shas(Samples.pdf("Otra")), arrived());
  }

  @Test
  void refusesFilesThatThePortalDoesNotTakeBeforeAnythingIsSent() {
    PortalDocument page = document("factura.pdf", "<html><body>Sesión vencida</body></html>");
    PortalDocument empty = document("factura.pdf", "");
    PortalDocument cut = document("factura.pdf", "%PDF-1.7\n1 0 obj\n<<");

    assertEquals(ErrorCode.UNEXPECTED_CONTENT, refusal(page));
    assertEquals(ErrorCode.BAD_DOCUMENT, refusal(empty));
    assertEquals(ErrorCode.BAD_DOCUMENT, refusal(cut));
    assertEquals(List.of(), submissions().unfinished());
  }

  @Test
  void refusesAnInvoiceOfAnotherPayer() {
    InvoiceKey own = invoice().key();
    Owner elsewhere = Owner.of(PortalId.of("another-payer"), own.owner().issuer());
    InvoiceRef other = InvoiceRef.of(InvoiceKey.of(elsewhere, own.kind(), own.number()));

    assertThrows(
        IllegalArgumentException.class,
        () ->
            submissions()
                .prepare(Submission.of(other, Attachment.of(AttachmentKind.INVOICE, invoiceFile))));
  }

  @Test
  void doesNotHandInAnotherIssuersInvoice() {
    InvoiceKey own = invoice().key();
    Owner other = Owner.of(payer().id(), sample().newProvider());
    InvoiceRef theirs = InvoiceRef.of(InvoiceKey.of(other, own.kind(), own.number()));

    SubmissionResult result =
        submissions()
            .prepare(Submission.of(theirs, Attachment.of(AttachmentKind.INVOICE, invoiceFile)))
            .send();

    assertEquals(List.of("INVOICE NOT_SENT (NOT_PERMITTED)"), texts(result));
    assertEquals(List.of(), arrived());
  }

  @Test
  void showsTheReadReceiptOnceThePayerHasReadIt() {
    submissions().prepare(whole()).send().orThrow();
    UploadedDocument invoice = uploads().get(0);
    UploadQuery query =
        UploadQuery.all()
            .recipient(invoice.recipient())
            .kind(AttachmentKind.INVOICE)
            .uploaded(invoice.uploaded());
    UploadedDocuments documents = portal().require(UploadedDocuments.class);
    assertEquals(ReadState.UNREAD, last(documents, query).readState());

    payer().markRead(sample().provider(), invoice);

    assertEquals(ReadState.READ, last(documents, query).readState());
  }

  @Test
  void tellsHowFarAllFilesAre() {
    List<Long> done = new ArrayList<>();
    long total = invoiceFile.size() + detailFile.size() + studyFile.size();

    submissions()
        .prepare(whole())
        .send(
            (bytes, all) -> {
              assertEquals(total, all);
              synchronized (done) {
                done.add(bytes);
              }
            })
        .orThrow();

    assertEquals(done.stream().sorted().toList(), done);
    assertEquals(total, done.get(done.size() - 1));
  }
}
