package dev.portalsdk.core.journal;

import dev.portalsdk.core.error.CallCancelledException;
import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.LocalStorageException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The rights to do several writes, held together for a moment. They are taken in one order
 * everywhere, so that no two wait for each other.
 */
final class Claims implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final long PAUSE_MILLIS = 5;

  private final JournalFolder folder;
  private final Map<String, FileClaim> held = new TreeMap<>();
  private final Map<WriteId, WriteDraft> drafts = new LinkedHashMap<>();

  private Claims(JournalFolder folder) {
    this.folder = folder;
  }

  static Claims of(JournalFolder folder, List<WriteDraft> drafts) {
    Claims claims = new Claims(folder);
    drafts.forEach(draft -> claims.drafts.put(draft.identity().id(), draft));
    claims.take(claims.drafts.keySet());
    return claims;
  }

  static Claims ofMembers(JournalFolder folder, WriteBatch batch) {
    Claims claims = new Claims(folder);
    claims.take(batch.members().stream().map(WriteBatch.Member::id).toList());
    return claims;
  }

  void requireNoConflict() {
    drafts.forEach((id, draft) -> claim(id).requireNoConflict(draft));
  }

  void begin(BatchId batch, Instant at) {
    drafts.forEach((id, draft) -> claim(id).begin(draft, batch, at));
  }

  void requireNoDoubt() {
    for (FileClaim claim : held.values()) {
      if (claim.isBegun() && isOpen(claim.record().state())) {
        throw new IllegalStateException(
            "A write of the batch may be at the portal: it is " + claim.record().state());
      }
    }
  }

  private static boolean isOpen(WriteState state) {
    return state == WriteState.SENDING || state == WriteState.UNKNOWN;
  }

  /** Forgets what the portal does not have. */
  void deleteUnsent(Set<WriteId> kept) {
    for (FileClaim claim : held.values()) {
      if (claim.isBegun()
          && claim.record().state() != WriteState.CONFIRMED
          && !kept.contains(claim.record().id())) {
        folder.delete(claim.record().id());
      }
    }
  }

  private FileClaim claim(WriteId id) {
    FileClaim claim = held.get(id.text());
    if (claim == null) {
      throw new IllegalStateException("The right to " + id + " was not taken");
    }
    return claim;
  }

  private void take(Collection<WriteId> ids) {
    boolean all = false;
    try {
      ids.stream().map(WriteId::text).sorted().forEach(this::take);
      all = true;
    } finally {
      if (!all) {
        close();
      }
    }
  }

  private void take(String id) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    Optional<FileClaim> claim = folder.claim(WriteId.parse(id));
    while (claim.isEmpty()) {
      pause(end);
      claim = folder.claim(WriteId.parse(id));
    }
    held.put(id, claim.get());
  }

  private static void pause(long end) {
    if (System.nanoTime() > end) {
      throw new LocalStorageException(
          ErrorCode.JOURNAL_BUSY, "Somebody else is doing the same write for a long time");
    }
    try {
      Thread.sleep(PAUSE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CallCancelledException("The thread was interrupted while it waited for a journal");
    }
  }

  @Override
  public void close() {
    held.values().forEach(FileClaim::close);
    held.clear();
  }
}
