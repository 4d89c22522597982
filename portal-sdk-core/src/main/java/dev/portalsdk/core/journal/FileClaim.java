package dev.portalsdk.core.journal;

import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.LocalStorageException;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The right to do one write whose record is a file. */
final class FileClaim implements WriteClaim {

  private static final String CONTENT_NAME = "content";

  private final JournalFolder folder;
  private final WriteId id;
  private final NameLocks.Held lock;
  private @Nullable WriteRecord record;
  private long end;

  private FileClaim(JournalFolder folder, WriteId id, NameLocks.Held lock) {
    this.folder = folder;
    this.id = id;
    this.lock = lock;
    RecordFile file = folder.read(id);
    this.record = file.record().orElse(null);
    this.end = file.end();
  }

  /** Returns the right that comes with a lock, which is given back if the record is unreadable. */
  static FileClaim of(JournalFolder folder, WriteId id, NameLocks.Held lock) {
    boolean read = false;
    try {
      FileClaim claim = new FileClaim(folder, id, lock);
      claim.deleteLeftContent();
      read = true;
      return claim;
    } finally {
      if (!read) {
        lock.close();
      }
    }
  }

  /** A process may have ended between the confirmation and the deletion. */
  private void deleteLeftContent() {
    if (record != null && record.state() == WriteState.CONFIRMED) {
      folder.deleteContent(id, record.identity().sha256());
    }
  }

  /** Whether what is written down is this member of a batch, and no other content in its place. */
  boolean isOf(WriteBatch.Member member) {
    return record != null && record.identity().sha256().equals(member.sha256());
  }

  @Override
  public WriteRecord record() {
    WriteRecord known = record;
    if (known == null) {
      throw new IllegalArgumentException("The journal has no write " + id);
    }
    return known;
  }

  /**
   * Writes the draft down, unless it is there already.
   *
   * @throws WriteConflictException if another content is there in its place
   */
  void begin(WriteDraft draft, BatchId batch, Instant at) {
    requireNoConflict(draft);
    if (record != null && record.identity().equals(draft.identity())) {
      return;
    }
    draft.content().ifPresent(content -> folder.keepContent(id, content));
    JournalLine line = RecordText.begin(draft, batch, at);
    WriteRecord refused = record;
    if (refused == null) {
      folder.begin(id, line);
      end = 0;
    } else {
      folder.append(id, end, line);
      folder.deleteContent(id, refused.identity().sha256());
    }
    end += line.bytes().length;
    record = RecordText.record(line);
  }

  void requireNoConflict(WriteDraft draft) {
    if (record != null && record.conflictsWith(draft.identity())) {
      throw new WriteConflictException(record);
    }
  }

  @Override
  public void take(WriteStep step) {
    lock.require();
    WriteRecord before = record();
    JournalLine line = RecordText.step(step);
    folder.append(id, end, line);
    end += line.bytes().length;
    record = before.after(step);
    if (step.state() == WriteState.CONFIRMED) {
      folder.deleteContent(id, before.identity().sha256());
    }
  }

  @Override
  public Optional<PortalDocument> content() {
    lock.require();
    Optional<PortalDocument> content =
        folder.content(
            id,
            record().identity().sha256(),
            record().details().getOrDefault("name", CONTENT_NAME));
    content.ifPresent(this::requireUnchanged);
    return content;
  }

  private void requireUnchanged(PortalDocument content) {
    if (!content.sha256().equals(record().identity().sha256())) {
      throw new LocalStorageException(
          ErrorCode.JOURNAL_DAMAGED, "A document in the journal is not the one that was prepared");
    }
  }

  @Override
  public void close() {
    lock.close();
  }
}
