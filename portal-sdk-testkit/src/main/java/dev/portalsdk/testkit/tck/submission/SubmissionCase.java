package dev.portalsdk.testkit.tck.submission;

import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.portalsdk.billing.Submissions;
import dev.portalsdk.billing.invoice.InvoiceRef;
import dev.portalsdk.billing.submission.Attachment;
import dev.portalsdk.billing.submission.DocumentResult;
import dev.portalsdk.billing.submission.Submission;
import dev.portalsdk.billing.submission.SubmissionResult;
import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.error.DocumentException;
import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.testkit.Samples;
import dev.portalsdk.testkit.tck.PortalContract;
import dev.portalsdk.testkit.tck.SubmissionSample;
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
    return sample().submission().invoice();
  }

  final Submission whole() {
    return about(invoice(), invoiceFile);
  }

  /** All that is asked for about an invoice, in another order than it goes. */
  final Submission about(InvoiceRef invoice, PortalDocument first) {
    SubmissionSample sample = sample().submission();
    return Submission.of(
        sample.kind(),
        invoice,
        Attachment.of(sample.further(), studyFile),
        Attachment.of(sample.second(), detailFile),
        Attachment.of(sample.first(), first));
  }

  /** Papers of which an invoice has one go first, the others as they were given. */
  final PortalDocument[] inOrder() {
    return sample().submission().second().single()
        ? new PortalDocument[] {invoiceFile, detailFile, studyFile}
        : new PortalDocument[] {invoiceFile, studyFile, detailFile};
  }

  /** Whether all files go at once, so that all of them are there or none is. */
  final boolean together() {
    return submissions().requirements(sample().submission().kind()).together();
  }

  final ErrorCode refusal(PortalDocument file) {
    Submission submission = about(invoice(), file);
    return assertThrows(DocumentException.class, () -> submissions().prepare(submission)).code();
  }

  final List<String> arrived() {
    return arrivedFiles().stream().map(PortalDocument::sha256).toList();
  }

  final List<PortalDocument> arrivedFiles() {
    return payer().files(sample().provider());
  }

  /** A line for each of the three files, such as {@code INVOICE CONFIRMED}. */
  final List<String> each(String first, String second, String further) {
    SubmissionSample sample = sample().submission();
    return List.of(
        sample.first() + " " + first,
        sample.second() + " " + second,
        sample.further() + " " + further);
  }

  static List<String> texts(SubmissionResult result) {
    return result.documents().stream().map(DocumentResult::toString).toList();
  }

  static List<String> states(SubmissionResult result) {
    return result.documents().stream().map(file -> file.kind() + " " + file.state()).toList();
  }

  static List<String> shas(PortalDocument... files) {
    return List.of(files).stream().map(PortalDocument::sha256).toList();
  }

  static PortalDocument document(String name, String content) {
    return PortalDocument.of(name, content.getBytes(StandardCharsets.UTF_8));
  }
}
