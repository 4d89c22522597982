package dev.portalsdk.billing.spi;

import dev.portalsdk.billing.submission.DocumentResult;
import dev.portalsdk.billing.submission.DocumentState;
import dev.portalsdk.billing.submission.SubmissionHandle;
import dev.portalsdk.billing.submission.SubmissionId;
import dev.portalsdk.billing.submission.SubmissionResult;
import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.document.Progress;
import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.journal.Resend;
import dev.portalsdk.core.journal.WriteBatch;
import dev.portalsdk.core.journal.WriteConflictException;
import dev.portalsdk.core.journal.WriteRecord;
import dev.portalsdk.core.journal.WriteState;
import dev.portalsdk.core.spi.Write;
import dev.portalsdk.core.spi.WriteOutcome;
import dev.portalsdk.core.spi.Writes;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** A submission as a batch of the journal. */
final class JournalledHandle implements SubmissionHandle {

  private final WriteBatch batch;
  private final Writes writes;
  private final SubmissionDesk desk;
  private final Resend resend;
  private final List<WriteRecord> prepared;

  JournalledHandle(WriteBatch batch, Writes writes, SubmissionDesk desk, Resend resend) {
    this.batch = batch;
    this.writes = writes;
    this.desk = desk;
    this.resend = resend;
    this.prepared = records();
  }

  private List<WriteRecord> records() {
    return batch.members().stream().map(member -> writes.record(member.id())).toList();
  }

  @Override
  public SubmissionId id() {
    return new SubmissionId(batch.id());
  }

  @Override
  public SubmissionResult status() {
    return new SubmissionResult(
        id(), prepared.stream().map(this::asItStands).flatMap(List::stream).toList());
  }

  @Override
  public SubmissionResult send(Progress progress) {
    List<DocumentResult> results = new ArrayList<>();
    BytesOfAll bytes = new BytesOfAll(prepared, progress);
    boolean goesOn = true;
    for (WriteRecord record : prepared) {
      List<DocumentResult> files = goesOn ? send(record, bytes) : asItStands(record);
      results.addAll(files);
      goesOn = goesOn && files.stream().allMatch(JournalledHandle::leadsOn);
    }
    return new SubmissionResult(id(), results);
  }

  private List<DocumentResult> send(WriteRecord record, BytesOfAll bytes) {
    Progress progress = bytes.ofNext();
    WriteOutcome outcome =
        writes.send(record, (known, content) -> write(known, content, progress), resend);
    if (outcome.record().state() == WriteState.CONFIRMED) {
      bytes.confirmed(record);
    }
    return results(outcome);
  }

  private Write write(WriteRecord record, Supplier<PortalDocument> content, Progress progress) {
    return new UploadWrite(record.identity(), desk, DocumentUpload.of(record, content, progress));
  }

  private List<DocumentResult> asItStands(WriteRecord record) {
    return results(WriteOutcome.of(now(record)));
  }

  private WriteRecord now(WriteRecord record) {
    WriteRecord now = writes.record(record.id());
    if (!now.identity().equals(record.identity())) {
      throw new WriteConflictException(now);
    }
    return now;
  }

  /**
   * A further paper that the portal refused keeps none of the others back; a portal that asks for
   * fewer requests gets none.
   */
  private static boolean leadsOn(DocumentResult result) {
    boolean refused =
        result.state() == DocumentState.REJECTED
            && result.reason().filter(ErrorCode.THROTTLED::equals).isEmpty();
    return result.state() == DocumentState.CONFIRMED || (refused && !result.kind().single());
  }

  @Override
  public SubmissionResult confirm(String sha256, String words) {
    List<WriteRecord> meant = prepared.stream().filter(record -> has(record, sha256)).toList();
    if (meant.isEmpty()) {
      throw new IllegalArgumentException("The submission has no file of this SHA-256");
    }
    meant.forEach(record -> writes.confirm(record, words));
    return status();
  }

  private static boolean has(WriteRecord record, String sha256) {
    return HandedFile.of(record).stream().anyMatch(file -> file.sha256().equals(sha256));
  }

  private static List<DocumentResult> results(WriteOutcome outcome) {
    return HandedFile.of(outcome.record()).stream()
        .map(file -> DocumentResult.of(file.kind(), file.sha256(), outcome))
        .toList();
  }

  @Override
  public String toString() {
    return "SubmissionHandle[" + batch.id() + "]";
  }
}
