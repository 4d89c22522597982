package dev.portalsdk.billing.spi;

import static dev.portalsdk.billing.spi.DocumentUpload.numbered;

import dev.portalsdk.billing.submission.Attachment;
import dev.portalsdk.billing.submission.Submission;
import dev.portalsdk.billing.submission.SubmissionKind;
import dev.portalsdk.core.PortalId;
import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.journal.WriteDraft;
import dev.portalsdk.core.journal.WriteIdentity;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is written down of a submission: a write for each file, or one for all of a shipment.
 *
 * @param portal where it goes
 * @param recipient to which desk
 * @param clock the time
 */
record UploadDrafts(PortalId portal, String recipient, Clock clock) {

  private static final String FILE = "upload document";
  private static final String SHIPMENT = "send shipment";

  /** Whether a write of this operation is one of a submission. */
  static boolean isOf(String operation) {
    return operation.equals(FILE) || operation.equals(SHIPMENT);
  }

  List<WriteDraft> each(Submission submission) {
    return submission.attachments().stream().map(file -> one(submission, file)).toList();
  }

  /** An identity as it ever was for what is no shipment: a journal outlives this library. */
  private WriteDraft one(Submission submission, Attachment file) {
    WriteIdentity.Builder identity =
        WriteIdentity.builder(portal, FILE)
            .subject(DocumentUpload.RECIPIENT, recipient)
            .subject(DocumentUpload.KIND, file.kind().name())
            .subject(DocumentUpload.INVOICE, submission.invoice().text())
            .sha256(file.document().sha256());
    if (submission.kind() != SubmissionKind.DOCUMENTS) {
      identity.subject(DocumentUpload.SUBMISSION, submission.kind().name());
    }
    submission
        .shipment()
        .ifPresent(shipment -> identity.subject(DocumentUpload.SHIPMENT, shipment.text()));
    if (file.kind().single()) {
      identity.exclusive();
    }
    Map<String, String> details = new LinkedHashMap<>();
    details.put(DocumentUpload.NAME, file.document().name());
    details.put(DocumentUpload.SIZE, String.valueOf(file.document().size()));
    details.put(DocumentUpload.REMARKS, file.remarks());
    return WriteDraft.of(identity.build(), details, file.document());
  }

  /** An invoice has one shipment of a kind: the portal tells them apart by nothing else. */
  WriteDraft together(Submission submission) {
    PortalDocument bundle = Bundle.of(submission.attachments());
    WriteIdentity identity =
        WriteIdentity.builder(portal, SHIPMENT)
            .subject(DocumentUpload.RECIPIENT, recipient)
            .subject(DocumentUpload.SUBMISSION, submission.kind().name())
            .subject(DocumentUpload.INVOICE, submission.invoice().text())
            .sha256(bundle.sha256())
            .exclusive()
            .build();
    return WriteDraft.of(identity, details(submission), bundle);
  }

  private Map<String, String> details(Submission submission) {
    List<Attachment> attachments = submission.attachments();
    List<HandedFile> files = attachments.stream().map(HandedFile::of).toList();
    Map<String, String> details = new LinkedHashMap<>();
    HandedFile.writeDown(files, details);
    for (int i = 0; i < attachments.size(); i++) {
      details.put(numbered(DocumentUpload.NAME, i), attachments.get(i).document().name());
      details.put(numbered(DocumentUpload.REMARKS, i), attachments.get(i).remarks());
    }
    details.put(DocumentUpload.PREPARED, clock.instant().toString());
    return details;
  }
}
