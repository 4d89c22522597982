package dev.portalsdk.core.journal;

import static java.util.Objects.requireNonNull;

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
 * state, and why. The document that is sent lies beside it as {@code <id>.content} until the portal
 * has it. A batch is a file that names its writes. Folder and files are the user's alone where the
 * system knows that. Records stay: they are what keeps a write from happening again.
 *
 * <p>Several threads and several processes of one machine may use one folder. It has to be on a
 * disk that keeps locks and forces data, which network folders often do not. This class is
 * thread-safe.
 */
public final class FileJournal implements WriteJournal {

  private static final Set<WriteState> ENDED = Set.of(WriteState.CONFIRMED, WriteState.REJECTED);

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
    opened.deleteLeftovers();
    return new FileJournal(opened);
  }

  @Override
  public WriteBatch prepare(List<WriteDraft> drafts, Instant at) {
    WriteBatch batch = WriteBatch.of(drafts);
    List<WriteDraft> missing = drafts.stream().filter(draft -> !isThere(draft)).toList();
    if (missing.isEmpty() && folder.read(batch.id()).isPresent()) {
      return batch;
    }
    try (Claims claims = Claims.of(folder, missing)) {
      claims.requireNoConflict();
      folder.write(batch);
      claims.begin(batch.id(), at);
    }
    return batch;
  }

  private boolean isThere(WriteDraft draft) {
    Optional<WriteRecord> record = find(draft.identity().id());
    return record
        .filter(known -> known.identity().equals(draft.identity()))
        .filter(known -> known.state() == WriteState.CONFIRMED || hasItsContent(draft))
        .isPresent();
  }

  private boolean hasItsContent(WriteDraft draft) {
    return draft.content().isEmpty() || folder.hasContent(draft.identity());
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
    return folder.read(id).stream()
        .flatMap(batch -> batch.members().stream())
        .anyMatch(member -> !isEnded(member));
  }

  private boolean isEnded(WriteBatch.Member member) {
    return find(member.id()).map(WriteRecord::state).filter(ENDED::contains).isPresent();
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
    return folder.claim(id).map(claim -> claim);
  }

  @Override
  public void discard(BatchId id) {
    Optional<WriteBatch> batch = folder.read(id);
    if (batch.isEmpty()) {
      return;
    }
    try (Claims claims = Claims.ofMembers(folder, batch.get())) {
      claims.requireNoDoubt();
      claims.deleteUnsent(namedByOthers(id));
      folder.delete(id);
    }
  }

  private Set<WriteId> namedByOthers(BatchId id) {
    return folder.batches().stream()
        .filter(other -> !other.equals(id))
        .flatMap(other -> folder.read(other).stream())
        .flatMap(batch -> batch.members().stream())
        .map(WriteBatch.Member::id)
        .collect(Collectors.toSet());
  }
}
