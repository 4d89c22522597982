package dev.portalsdk.core.journal;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The rights to do several writes, held together for a moment. They are taken in one order
 * everywhere, so that no two wait for each other.
 */
final class Claims implements AutoCloseable {

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

  void requireNoDoubt(WriteBatch batch) {
    for (WriteBatch.Member member : batch.members()) {
      FileClaim claim = claim(member.id());
      if (claim.isOf(member) && isOpen(claim.record().state())) {
        throw new IllegalStateException(
            "A write of the batch may be at the portal: it is " + claim.record().state());
      }
    }
  }

  private static boolean isOpen(WriteState state) {
    return state == WriteState.SENDING || state == WriteState.UNKNOWN;
  }

  /** Forgets the writes of a batch, but for what the portal has and those of other batches. */
  void deleteUnsent(WriteBatch batch, Set<WriteBatch.Member> ofOthers) {
    for (WriteBatch.Member member : batch.members()) {
      if (!ofOthers.contains(member)) {
        delete(member);
      }
    }
  }

  /** A member that was never written down, or whose place another took, may have left its file. */
  private void delete(WriteBatch.Member member) {
    FileClaim claim = claim(member.id());
    if (claim.isOf(member) && claim.record().state() != WriteState.CONFIRMED) {
      folder.delete(member.id());
    }
    folder.deleteContent(member.id(), member.sha256());
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
    held.put(id, FileClaim.of(folder, WriteId.parse(id), folder.await(id)));
  }

  @Override
  public void close() {
    held.values().forEach(FileClaim::close);
    held.clear();
  }
}
