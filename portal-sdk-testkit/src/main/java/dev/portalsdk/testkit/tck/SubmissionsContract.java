package dev.portalsdk.testkit.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portalsdk.billing.Submissions;
import dev.portalsdk.billing.UploadedDocuments;
import dev.portalsdk.billing.invoice.InvoiceKey;
import dev.portalsdk.billing.invoice.InvoiceRef;
import dev.portalsdk.billing.invoice.Owner;
import dev.portalsdk.billing.submission.Attachment;
import dev.portalsdk.billing.submission.AttachmentKind;
import dev.portalsdk.billing.submission.DocumentResult;
import dev.portalsdk.billing.submission.DocumentState;
import dev.portalsdk.billing.submission.ReadState;
import dev.portalsdk.billing.submission.Submission;
import dev.portalsdk.billing.submission.SubmissionHandle;
import dev.portalsdk.billing.submission.SubmissionId;
import dev.portalsdk.billing.submission.SubmissionIncompleteException;
import dev.portalsdk.billing.submission.SubmissionResult;
import dev.portalsdk.billing.submission.UploadQuery;
import dev.portalsdk.billing.submission.UploadedDocument;
import dev.portalsdk.core.PortalId;
import dev.portalsdk.core.client.Portal;
import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.error.DocumentException;
import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.journal.Resend;
import dev.portalsdk.core.journal.WriteConflictException;
import dev.portalsdk.testkit.Samples;
import dev.portalsdk.testkit.spi.Fault;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What {@link Submissions} promises, whatever the portal: each file arrives once. */
public abstract class SubmissionsContract extends PortalContract {

  private final PortalDocument invoiceFile = Samples.pdf("Factura");
  private final PortalDocument detailFile = Samples.pdf("Detalle");
  private final PortalDocument studyFile = Samples.pdf("Estudio");

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
  void forgetsNothingOfWhichNobodyKnows() {
    Submissions submissions = submissions();
    payer().next(Fault.REQUEST_LOST);
    SubmissionHandle handle = submissions.prepare(whole());
    handle.send();

    assertThrows(IllegalStateException.class, () -> submissions.discard(handle.id()));
    assertEquals(List.of(handle.id()), submissions.unfinished());
  }

  @Test
  void givesLeaveForWhatIsUnknownNowAndNotForWhatBecomesSo() {
    payer().next(Fault.REQUEST_LOST, 2);
    SubmissionHandle handle = submissions().prepare(whole());
    handle.send();
    SubmissionHandle withLeave = submissions().resume(handle.id(), Resend.IF_NOT_FOUND);

    assertEquals(DocumentState.UNKNOWN, withLeave.send().documents().get(0).state());
    assertEquals(DocumentState.UNKNOWN, withLeave.send().documents().get(0).state());
    assertEquals(List.of(), arrived());

    submissions().resume(handle.id(), Resend.NOT_THERE).send().orThrow();
    assertEquals(shas(invoiceFile, detailFile, studyFile), arrived());
  }

  @Test
  void takesAPersonsWordThatThePortalHasAFile() {
    payer().next(Fault.REQUEST_LOST);
    SubmissionHandle handle = submissions().prepare(whole());
    handle.send();

    SubmissionResult result = handle.confirm(invoiceFile.sha256(), "visto en el portal");

    assertEquals(DocumentState.CONFIRMED, result.documents().get(0).state());
    assertTrue(handle.send().confirmed());
    assertEquals(shas(detailFile, studyFile), arrived());
    assertThrows(
        IllegalStateException.class, () -> handle.confirm(invoiceFile.sha256(), "otra vez"));
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
  void finishesAfterALostAnswerWithoutASecondCopy() {
    payer().next(Fault.ANSWER_LOST, 3);

    SubmissionResult result = submissions().prepare(whole()).send();

    assertTrue(result.confirmed(), result.toString());
    assertEquals(shas(invoiceFile, detailFile, studyFile), arrived());
  }

  @Test
  void leavesOpenWhatWasLostUntilItMayBeSentAgain() {
    payer().next(Fault.REQUEST_LOST);
    SubmissionHandle handle = submissions().prepare(whole());

    DocumentResult lost = handle.send().documents().get(0);
    assertEquals(DocumentState.UNKNOWN, lost.state());
    assertEquals(ErrorCode.PORTAL_UNREACHABLE, lost.reason().orElseThrow());
    assertTrue(lost.whereToLook().orElseThrow().contains("#"), "the mark of the file");
    assertEquals(
        List.of("INVOICE UNKNOWN", "INVOICE_DETAIL NOT_SENT", "STUDY_REPORT NOT_SENT"),
        states(handle.send()));
    assertThrows(SubmissionIncompleteException.class, () -> handle.send().orThrow());
    assertEquals(List.of(), arrived());

    submissions().resume(handle.id(), Resend.IF_NOT_FOUND).send().orThrow();
    assertEquals(shas(invoiceFile, detailFile, studyFile), arrived());
  }

  @Test
  void finishesWhereThePortalHadForgottenTheUser() {
    Submissions submissions = submissions();
    payer().next(Fault.LOGIN_INSTEAD);

    assertTrue(submissions.prepare(whole()).send().confirmed());
    assertEquals(shas(invoiceFile, detailFile, studyFile), arrived());
    assertEquals(2, payer().logins());
  }

  @Test
  void finishesWhereThePortalHadForgottenTheForm() {
    payer().next(Fault.FORM_EXPIRED);

    assertTrue(submissions().prepare(whole()).send().confirmed());
    assertEquals(shas(invoiceFile, detailFile, studyFile), arrived());
    assertEquals(1, payer().logins());
  }

  @Test
  void doesNotSendForEverWhatThePortalTurnsAwayEachTime() {
    payer().next(Fault.FORM_EXPIRED, 10);
    SubmissionHandle handle = submissions().prepare(whole());

    assertEquals("INVOICE UNKNOWN (FORM_EXPIRED)", handle.send().documents().get(0).toString());
    assertEquals(List.of(), arrived());
  }

  @Test
  void sendsNothingToAPortalThatIsBeingMendedAndAllAfterwards() {
    SubmissionHandle handle = submissions().prepare(whole());
    payer().beginMaintenance();

    DocumentResult first = handle.send().documents().get(0);
    assertEquals(DocumentState.NOT_SENT, first.state());
    assertEquals(ErrorCode.PORTAL_MAINTENANCE, first.failure().orElseThrow().code());

    payer().endMaintenance();
    assertTrue(handle.send().confirmed());
    assertEquals(3, arrived().size());
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

  @Test
  void keepsTheInterruptOfACallerAndSendsNothing() {
    Portal portal = portal();
    portal.login();
    SubmissionHandle handle = portal.require(Submissions.class).prepare(whole());
    Thread.currentThread().interrupt();

    SubmissionResult result = handle.send();

    boolean kept = Thread.interrupted();
    if (!result.confirmed()) {
      assertTrue(kept, "the flag is kept");
      assertEquals(List.of(), arrived());
    }
    assertTrue(handle.send().confirmed());
    assertEquals(3, arrived().size());
  }

  @Test
  void tellsTwoFilesOfOneKindApart() {
    Submission submission =
        Submission.of(
            invoice(),
            Attachment.of(AttachmentKind.STUDY_REPORT, studyFile),
            Attachment.of(AttachmentKind.STUDY_REPORT, Samples.pdf("Otro estudio")));
    payer().next(Fault.REQUEST_LOST);
    SubmissionHandle handle = submissions().prepare(submission);
    handle.send();

    submissions().resume(handle.id(), Resend.IF_NOT_FOUND).send().orThrow();

    assertEquals(shas(studyFile, Samples.pdf("Otro estudio")), arrived());
    assertNotEquals(uploads().get(0).remarks(), uploads().get(1).remarks());
  }

  private Submissions submissions() {
    return portal().require(Submissions.class);
  }

  private InvoiceRef invoice() {
    return sample().invoices().get(0).ref();
  }

  private Submission whole() {
    return Submission.of(
        invoice(),
        Attachment.of(AttachmentKind.STUDY_REPORT, studyFile),
        Attachment.of(AttachmentKind.INVOICE_DETAIL, detailFile),
        Attachment.of(AttachmentKind.INVOICE, invoiceFile));
  }

  private ErrorCode refusal(PortalDocument file) {
    Submission submission = Submission.of(invoice(), Attachment.of(AttachmentKind.INVOICE, file));
    return assertThrows(DocumentException.class, () -> submissions().prepare(submission)).code();
  }

  /** What was uploaded in this test, after what the sample had handed in. */
  private List<UploadedDocument> uploads() {
    List<UploadedDocument> all = payer().uploads(sample().provider());
    return all.subList(sample().uploads().size(), all.size());
  }

  private List<String> arrived() {
    return payer().files(sample().provider()).stream().map(PortalDocument::sha256).toList();
  }

  private static UploadedDocument last(UploadedDocuments documents, UploadQuery query) {
    List<UploadedDocument> found = documents.all(query).stream().toList();
    return found.get(found.size() - 1);
  }

  private static List<String> texts(SubmissionResult result) {
    return result.documents().stream().map(DocumentResult::toString).toList();
  }

  private static List<String> states(SubmissionResult result) {
    return result.documents().stream().map(file -> file.kind() + " " + file.state()).toList();
  }

  private static List<String> names(List<UploadedDocument> documents) {
    return documents.stream().map(UploadedDocument::name).toList();
  }

  private static List<String> shas(PortalDocument... files) {
    return List.of(files).stream().map(PortalDocument::sha256).toList();
  }

  private static PortalDocument document(String name, String content) {
    return PortalDocument.of(name, content.getBytes(StandardCharsets.UTF_8));
  }
}
