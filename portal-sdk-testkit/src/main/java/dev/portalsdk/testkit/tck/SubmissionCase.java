package dev.portalsdk.testkit.tck;

import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.portalsdk.billing.Submissions;
import dev.portalsdk.billing.UploadedDocuments;
import dev.portalsdk.billing.invoice.InvoiceRef;
import dev.portalsdk.billing.submission.Attachment;
import dev.portalsdk.billing.submission.AttachmentKind;
import dev.portalsdk.billing.submission.DocumentResult;
import dev.portalsdk.billing.submission.Submission;
import dev.portalsdk.billing.submission.SubmissionResult;
import dev.portalsdk.billing.submission.UploadQuery;
import dev.portalsdk.billing.submission.UploadedDocument;
import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.error.DocumentException;
import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.testkit.Samples;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What the contracts about submissions share: one submission of three files, and what arrived. */
abstract class SubmissionCase extends PortalContract {

  final PortalDocument invoiceFile = Samples.pdf("Factura");
  final PortalDocument detailFile = Samples.pdf("Detalle");
  final PortalDocument studyFile = Samples.pdf("Estudio");

  final Submissions submissions() {
    return portal().require(Submissions.class);
  }

  final InvoiceRef invoice() {
    return sample().invoices().get(0).ref();
  }

  final Submission whole() {
    return Submission.of(
        invoice(),
        Attachment.of(AttachmentKind.STUDY_REPORT, studyFile),
        Attachment.of(AttachmentKind.INVOICE_DETAIL, detailFile),
        Attachment.of(AttachmentKind.INVOICE, invoiceFile));
  }

  final ErrorCode refusal(PortalDocument file) {
    Submission submission = Submission.of(invoice(), Attachment.of(AttachmentKind.INVOICE, file));
    return assertThrows(DocumentException.class, () -> submissions().prepare(submission)).code();
  }

  /** What was uploaded in this test, after what the sample had handed in. */
  final List<UploadedDocument> uploads() {
    List<UploadedDocument> all = payer().uploads(sample().provider());
    return all.subList(sample().uploads().size(), all.size());
  }

  final List<String> arrived() {
    return payer().files(sample().provider()).stream().map(PortalDocument::sha256).toList();
  }

  static UploadedDocument last(UploadedDocuments documents, UploadQuery query) {
    List<UploadedDocument> found = documents.all(query).stream().toList();
    return found.get(found.size() - 1);
  }

  static List<String> texts(SubmissionResult result) {
    return result.documents().stream().map(DocumentResult::toString).toList();
  }

  static List<String> states(SubmissionResult result) {
    return result.documents().stream().map(file -> file.kind() + " " + file.state()).toList();
  }

  static List<String> names(List<UploadedDocument> documents) {
    return documents.stream().map(UploadedDocument::name).toList();
  }

  static List<String> shas(PortalDocument... files) {
    return List.of(files).stream().map(PortalDocument::sha256).toList();
  }

  static PortalDocument document(String name, String content) {
    return PortalDocument.of(name, content.getBytes(StandardCharsets.UTF_8));
  }
}
