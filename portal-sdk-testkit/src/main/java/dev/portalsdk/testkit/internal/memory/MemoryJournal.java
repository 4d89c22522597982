package dev.portalsdk.testkit.internal.memory;

import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.error.CallCancelledException;
import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.LocalStorageException;
import dev.portalsdk.core.journal.BatchId;
import dev.portalsdk.core.journal.WriteBatch;
import dev.portalsdk.core.journal.WriteClaim;
import dev.portalsdk.core.journal.WriteConflictException;
import dev.portalsdk.core.journal.WriteDraft;
import dev.portalsdk.core.journal.WriteId;
import dev.portalsdk.core.journal.WriteJournal;
import dev.portalsdk.core.journal.WriteRecord;
import dev.portalsdk.core.journal.WriteState;
import dev.portalsdk.core.journal.WriteStep;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** A journal that lasts as long as its object. Thread-safe. */
public final class MemoryJournal implements WriteJournal {

  private static final long PATIENCE = TimeUnit.SECONDS.toNanos(10);
  private static final Set<WriteState> ENDED = Set.of(WriteState.CONFIRMED, WriteState.REJECTED);

  private static final Set<WriteState> OPEN = Set.of(WriteState.SENDING, WriteState.UNKNOWN);

  private final Map<WriteId, WriteRecord> records = new HashMap<>();
  private final Map<WriteId, PortalDocument> contents = new HashMap<>();
  private final Map<String, WriteBatch> batches = new TreeMap<>();
  private final Map<WriteId, Claim> claimed = new HashMap<>();

  @Override
  public synchronized WriteBatch prepare(List<WriteDraft> drafts, Instant at) {
    WriteBatch batch = WriteBatch.of(drafts);
    Set<WriteDraft> missing =
        drafts.stream().filter(draft -> !isThere(draft)).collect(Collectors.toSet());
    awaitUnclaimed(missing.stream().map(draft -> draft.identity().id()).toList());
    drafts.forEach(this::requireNoConflict);
    batches.put(batch.id().text(), batch);
    drafts.forEach(draft -> begin(draft, batch.id(), at));
    return batch;
  }

  private boolean isThere(WriteDraft draft) {
    WriteRecord known = records.get(draft.identity().id());
    return known != null && known.identity().equals(draft.identity());
  }

  private void requireNoConflict(WriteDraft draft) {
    WriteRecord known = records.get(draft.identity().id());
    if (known != null && known.conflictsWith(draft.identity())) {
      throw new WriteConflictException(known);
    }
  }

  private void begin(WriteDraft draft, BatchId batch, Instant at) {
    if (isThere(draft)) {
      return;
    }
    WriteId id = draft.identity().id();
    WriteStep begun = WriteStep.to(WriteState.PENDING, at);
    records.put(id, WriteRecord.of(draft.identity(), draft.details(), batch, begun));
    draft.content().ifPresent(content -> contents.put(id, copy(content)));
  }

  private static PortalDocument copy(PortalDocument content) {
    return PortalDocument.of(content.name(), content.bytes());
  }

  @Override
  public synchronized Optional<WriteBatch> batch(BatchId id) {
    return Optional.ofNullable(batches.get(id.text()))
        .filter(batch -> batch.members().stream().allMatch(this::isThere));
  }

  private boolean isThere(WriteBatch.Member member) {
    WriteRecord record = records.get(member.id());
    return record != null && record.identity().sha256().equals(member.sha256());
  }

  @Override
  public synchronized List<BatchId> unfinished() {
    return batches.values().stream()
        .filter(batch -> !batch.members().stream().allMatch(this::isEnded))
        .map(WriteBatch::id)
        .toList();
  }

  private boolean isEnded(WriteBatch.Member member) {
    WriteRecord record = records.get(member.id());
    return record != null && (ENDED.contains(record.state()) || !isThere(member));
  }

  @Override
  public synchronized Optional<WriteRecord> find(WriteId id) {
    return Optional.ofNullable(records.get(id));
  }

  @Override
  public synchronized Optional<WriteClaim> claim(WriteId id) {
    if (!records.containsKey(id)) {
      throw new IllegalArgumentException("The journal has no write " + id);
    }
    Claim claim = new Claim(id);
    return claimed.putIfAbsent(id, claim) == null ? Optional.of(claim) : Optional.empty();
  }

  @Override
  public synchronized void discard(BatchId id) {
    WriteBatch batch = batches.get(id.text());
    if (batch == null) {
      return;
    }
    awaitUnclaimed(batch.members().stream().map(WriteBatch.Member::id).toList());
    batch.members().forEach(this::requireNoDoubt);
    batches.remove(id.text());
    Set<WriteBatch.Member> ofOthers = new HashSet<>();
    batches.values().forEach(other -> ofOthers.addAll(other.members()));
    batch.members().stream()
        .filter(member -> isUnsent(member) && !ofOthers.contains(member))
        .forEach(member -> forget(member.id()));
  }

  private boolean isUnsent(WriteBatch.Member member) {
    return isThere(member) && known(member.id()).state() != WriteState.CONFIRMED;
  }

  private void requireNoDoubt(WriteBatch.Member member) {
    if (isThere(member) && OPEN.contains(known(member.id()).state())) {
      throw new IllegalStateException(
          "A write of the batch may be at the portal: it is " + known(member.id()).state());
    }
  }

  private void forget(WriteId id) {
    records.remove(id);
    contents.remove(id);
  }

  private void awaitUnclaimed(List<WriteId> ids) {
    long end = System.nanoTime() + PATIENCE;
    while (ids.stream().anyMatch(claimed::containsKey)) {
      if (System.nanoTime() - end > 0) {
        throw new LocalStorageException(
            ErrorCode.JOURNAL_BUSY, "Somebody else is doing the same write for a long time");
      }
      awaitRelease(end);
    }
  }

  private void awaitRelease(long end) {
    try {
      TimeUnit.NANOSECONDS.timedWait(this, end - System.nanoTime());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CallCancelledException("The thread was interrupted while it waited for a journal");
    }
  }

  private WriteRecord known(WriteId id) {
    return find(id).orElseThrow();
  }

  /** The right to do one write. */
  private final class Claim implements WriteClaim {
    private final WriteId id;

    private Claim(WriteId id) {
      this.id = id;
    }

    @Override
    public WriteRecord record() {
      synchronized (MemoryJournal.this) {
        return known(id);
      }
    }

    @Override
    public void take(WriteStep step) {
      synchronized (MemoryJournal.this) {
        requireHeld();
        records.put(id, known(id).after(step));
        if (step.state() == WriteState.CONFIRMED) {
          contents.remove(id);
        }
      }
    }

    @Override
    public Optional<PortalDocument> content() {
      synchronized (MemoryJournal.this) {
        requireHeld();
        return Optional.ofNullable(contents.get(id)).map(MemoryJournal::copy);
      }
    }

    private void requireHeld() {
      if (claimed.get(id) != this) {
        throw new IllegalStateException("The right to a write was given back");
      }
    }

    @Override
    public void close() {
      synchronized (MemoryJournal.this) {
        claimed.remove(id, this);
        MemoryJournal.this.notifyAll();
      }
    }
  }
}
