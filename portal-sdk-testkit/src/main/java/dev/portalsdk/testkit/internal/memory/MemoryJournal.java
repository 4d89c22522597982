package dev.portalsdk.testkit.internal.memory;

import dev.portalsdk.core.document.PortalDocument;
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

/** A journal that lasts as long as its object. Thread-safe. */
public final class MemoryJournal implements WriteJournal {

  private final Map<WriteId, WriteRecord> records = new HashMap<>();
  private final Map<WriteId, PortalDocument> contents = new HashMap<>();
  private final Map<String, WriteBatch> batches = new TreeMap<>();
  private final Set<WriteId> claimed = new HashSet<>();

  @Override
  public synchronized WriteBatch prepare(List<WriteDraft> drafts, Instant at) {
    WriteBatch batch = WriteBatch.of(drafts);
    drafts.forEach(this::requireNoConflict);
    batches.put(batch.id().text(), batch);
    drafts.forEach(draft -> begin(draft, batch.id(), at));
    return batch;
  }

  private void requireNoConflict(WriteDraft draft) {
    WriteRecord known = records.get(draft.identity().id());
    if (known != null && known.conflictsWith(draft.identity())) {
      throw new WriteConflictException(known);
    }
  }

  private void begin(WriteDraft draft, BatchId batch, Instant at) {
    WriteId id = draft.identity().id();
    WriteRecord known = records.get(id);
    if (known != null && known.identity().equals(draft.identity())) {
      return;
    }
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
    return record != null
        && (record.state() == WriteState.CONFIRMED || record.state() == WriteState.REJECTED);
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
    return claimed.add(id) ? Optional.of(new Claim(id)) : Optional.empty();
  }

  @Override
  public synchronized void discard(BatchId id) {
    WriteBatch batch = batches.get(id.text());
    if (batch == null) {
      return;
    }
    batch.members().forEach(this::requireNoDoubt);
    batches.remove(id.text());
    batch.members().stream()
        .map(WriteBatch.Member::id)
        .filter(write -> isUnsent(write) && isNamedByNone(write))
        .forEach(this::forget);
  }

  private void requireNoDoubt(WriteBatch.Member member) {
    WriteRecord record = records.get(member.id());
    if (record != null
        && (claimed.contains(member.id())
            || record.state() == WriteState.SENDING
            || record.state() == WriteState.UNKNOWN)) {
      throw new IllegalStateException(
          "A write of the batch may be at the portal: it is " + record.state());
    }
  }

  private boolean isUnsent(WriteId id) {
    WriteRecord record = records.get(id);
    return record != null && record.state() != WriteState.CONFIRMED;
  }

  private boolean isNamedByNone(WriteId id) {
    return batches.values().stream()
        .flatMap(batch -> batch.members().stream())
        .noneMatch(member -> member.id().equals(id));
  }

  private void forget(WriteId id) {
    records.remove(id);
    contents.remove(id);
  }

  private synchronized WriteRecord known(WriteId id) {
    return find(id).orElseThrow();
  }

  private synchronized void step(WriteId id, WriteStep step) {
    records.put(id, known(id).after(step));
    if (step.state() == WriteState.CONFIRMED) {
      contents.remove(id);
    }
  }

  private synchronized Optional<PortalDocument> content(WriteId id) {
    return Optional.ofNullable(contents.get(id));
  }

  private synchronized void release(WriteId id) {
    claimed.remove(id);
  }

  /** The right to do one write. */
  private final class Claim implements WriteClaim {
    private final WriteId id;

    private Claim(WriteId id) {
      this.id = id;
    }

    @Override
    public WriteRecord record() {
      return known(id);
    }

    @Override
    public void take(WriteStep step) {
      step(id, step);
    }

    @Override
    public Optional<PortalDocument> content() {
      return MemoryJournal.this.content(id).map(MemoryJournal::copy);
    }

    @Override
    public void close() {
      release(id);
    }
  }
}
