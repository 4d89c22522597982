package dev.portalsdk.core.journal;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.LocalStorageException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A journal in a folder, which a person can read.
 *
 * <p>A write is a text file of its own, {@code <id>.write}, of which each line is one step: time,
 * state, and why. The document that is sent lies beside it as {@code <id>.<sha256>.content}, with
 * the beginning of its SHA-256, until the portal has it. A batch is a file that names its writes.
 * Folder and files are the user's alone where the system knows that. Records stay: they are what
 * keeps a write from happening again.
 *
 * <p>Several threads and several processes of one machine may use one folder. It has to be on a
 * disk that keeps locks and forces data, which network folders often do not. This class is
 * thread-safe.
 */
public final class FileJournal implements WriteJournal {

  private static final Set<WriteState> ENDED = Set.of(WriteState.CONFIRMED, WriteState.REJECTED);

  private static final Set<WriteState> UNSENT = Set.of(WriteState.PENDING, WriteState.REJECTED);

  private final JournalFolder folder;

  private FileJournal(JournalFolder folder) {
    this.folder = folder;
  }

  /**
   * Opens the journal in a folder, which is made if it is not there.
   *
   * @param folder to which nothing else writes
   * @throws LocalStorageException if the folder cannot be made or written to
   */
  public static FileJournal in(Path folder) {
    return in(folder, () -> {});
  }

  static FileJournal in(Path folder, Runnable beforeEachStep) {
    JournalFolder opened =
        new JournalFolder(requireNonNull(folder, "folder"), new Disk(beforeEachStep));
    new Leftovers(opened).delete();
    return new FileJournal(opened);
  }

  @Override
  public WriteBatch prepare(List<WriteDraft> drafts, Instant at) {
    WriteBatch batch = WriteBatch.of(drafts);
    if (folder.read(batch.id()).isPresent() && drafts.stream().allMatch(this::isThere)) {
      return batch;
    }
    try (NameLocks.Held turn = folder.await(batch.id().text());
        Claims claims = Claims.of(folder, drafts.stream().filter(this::mayChange).toList())) {
      turn.require();
      claims.requireNoConflict();
      folder.write(batch);
      claims.begin(batch.id(), at);
    }
    return batch;
  }

  private boolean isThere(WriteDraft draft) {
    return find(draft.identity().id())
        .filter(known -> known.identity().equals(draft.identity()))
        .filter(known -> known.state() == WriteState.CONFIRMED || hasItsContent(draft))
        .isPresent();
  }

  private boolean hasItsContent(WriteDraft draft) {
    WriteIdentity identity = draft.identity();
    return draft.content().isEmpty() || folder.hasContent(identity.id(), identity.sha256());
  }

  /** Whether it is to be written down, or somebody else may discard it now. */
  private boolean mayChange(WriteDraft draft) {
    return !isThere(draft)
        || find(draft.identity().id()).map(WriteRecord::state).filter(UNSENT::contains).isPresent();
  }

  @Override
  public Optional<WriteBatch> batch(BatchId id) {
    return folder.read(id).filter(batch -> batch.members().stream().allMatch(this::isThere));
  }

  private boolean isThere(WriteBatch.Member member) {
    Optional<WriteRecord> record = find(member.id());
    return record.filter(known -> known.identity().sha256().equals(member.sha256())).isPresent();
  }

  @Override
  public List<BatchId> unfinished() {
    return folder.batches().stream().filter(this::isUnfinished).toList();
  }

  private boolean isUnfinished(BatchId id) {
    try {
      return folder.read(id).stream()
          .flatMap(batch -> batch.members().stream())
          .anyMatch(member -> !isEnded(member));
    } catch (LocalStorageException e) {
      if (e.code().equals(ErrorCode.JOURNAL_DAMAGED)) {
        return true;
      }
      throw e;
    }
  }

  /** A content whose place another took had been refused. */
  private boolean isEnded(WriteBatch.Member member) {
    return find(member.id())
        .filter(known -> ENDED.contains(known.state()) || !isThere(member))
        .isPresent();
  }

  @Override
  public Optional<WriteRecord> find(WriteId id) {
    return folder.read(id).record();
  }

  @Override
  public Optional<WriteClaim> claim(WriteId id) {
    if (find(id).isEmpty()) {
      throw new IllegalArgumentException("The journal has no write " + id);
    }
    return folder.lock(id.text()).map(lock -> FileClaim.of(folder, id, lock));
  }

  @Override
  public void discard(BatchId id) {
    try (NameLocks.Held turn = folder.await(id.text())) {
      turn.require();
      folder.read(id).ifPresent(this::discard);
    }
  }

  private void discard(WriteBatch batch) {
    try (Claims claims = Claims.ofMembers(folder, batch)) {
      claims.requireNoDoubt(batch);
      claims.deleteUnsent(batch, membersBut(batch.id()));
      folder.delete(batch.id());
    }
  }

  private Set<WriteBatch.Member> membersBut(BatchId id) {
    return folder.batches().stream()
        .filter(other -> !other.equals(id))
        .flatMap(other -> folder.read(other).stream())
        .flatMap(other -> other.members().stream())
        .collect(Collectors.toSet());
  }
}
