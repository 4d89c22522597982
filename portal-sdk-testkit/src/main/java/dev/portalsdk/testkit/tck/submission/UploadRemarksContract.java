package dev.portalsdk.testkit.tck.submission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portalsdk.billing.Submissions;
import dev.portalsdk.billing.UploadedDocuments;
import dev.portalsdk.billing.submission.Attachment;
import dev.portalsdk.billing.submission.ReadState;
import dev.portalsdk.billing.submission.Submission;
import dev.portalsdk.billing.submission.SubmissionHandle;
import dev.portalsdk.billing.submission.UploadQuery;
import dev.portalsdk.billing.submission.UploadedDocument;
import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.journal.Resend;
import dev.portalsdk.testkit.Samples;
import dev.portalsdk.testkit.spi.Fault;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What {@link Submissions} promises at a portal that takes files one by one, each with remarks, and
 * lists them in {@link UploadedDocuments}.
 */
public abstract class UploadRemarksContract extends SubmissionCase {

  @Test
  void mentionsTheInvoiceNumberInEachUpload() {
    submissions().prepare(whole()).send().orThrow();

    String number = invoice().key().number().shown().replaceFirst("^0+", "");
    for (UploadedDocument upload : uploads()) {
      assertTrue(upload.remarks().contains(number), "the number of the invoice");
    }
    assertEquals(
        List.of(inOrder()).stream().map(PortalDocument::name).toList(),
        uploads().stream().map(UploadedDocument::name).toList());
  }

  @Test
  void saysByItsMarkWhereToLookForAFile() {
    payer().next(Fault.REQUEST_LOST);
    String where =
        submissions().prepare(whole()).send().documents().get(0).whereToLook().orElseThrow();
    assertTrue(where.contains("#"), "the mark of the file");
  }

  @Test
  void takesMoreFilesAboutAnInvoiceLater() {
    Submissions submissions = submissions();
    submissions.prepare(whole()).send().orThrow();
    Attachment more = Attachment.of(sample().submission().further(), Samples.pdf("Otro estudio"));
    submissions.prepare(Submission.of(invoice(), more)).send().orThrow();
    assertEquals(4, arrived().size());
  }

  @Test
  void showsTheReadReceiptOnceThePayerHasReadIt() {
    submissions().prepare(whole()).send().orThrow();
    UploadedDocument first = uploads().get(0);
    UploadQuery query =
        UploadQuery.all()
            .recipient(first.recipient())
            .kind(sample().submission().first())
            .uploaded(first.uploaded());
    UploadedDocuments documents = portal().require(UploadedDocuments.class);
    assertEquals(ReadState.UNREAD, last(documents, query).readState());

    payer().markRead(sample().provider(), first);

    assertEquals(ReadState.READ, last(documents, query).readState());
  }

  @Test
  void tellsTwoFilesOfOneKindApart() {
    Submission submission =
        Submission.of(
            invoice(),
            Attachment.of(sample().submission().further(), studyFile),
            Attachment.of(sample().submission().further(), Samples.pdf("Otro estudio")));
    payer().next(Fault.REQUEST_LOST);
    SubmissionHandle handle = submissions().prepare(submission);
    handle.send();

    submissions().resume(handle.id(), Resend.IF_NOT_FOUND).send().orThrow();

    assertEquals(shas(studyFile, Samples.pdf("Otro estudio")), arrived());
    assertNotEquals(uploads().get(0).remarks(), uploads().get(1).remarks());
  }

  /** What was uploaded in this test, after what the sample had handed in. */
  private List<UploadedDocument> uploads() {
    List<UploadedDocument> all = payer().uploads(sample().provider());
    return all.subList(sample().uploads().size(), all.size());
  }

  private static UploadedDocument last(UploadedDocuments documents, UploadQuery query) {
    List<UploadedDocument> found = documents.all(query).stream().toList();
    return found.get(found.size() - 1);
  }
}
