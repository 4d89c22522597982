package dev.portalsdk.billing.posting;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A book of postings in memory, for those who keep the audit in their own database and for tests.
 * Thread-safe.
 */
public final class MemoryPostingBook implements PostingBook {

  private final Map<String, PostedEntry> entries = new LinkedHashMap<>();

  /** Creates an empty book. */
  public MemoryPostingBook() {}

  @Override
  public synchronized List<PostedEntry> post(Collection<Posting> postings, Instant at) {
    requireNonNull(at, "at");
    List<Posting> given = List.copyOf(postings);
    given.forEach(Posting::requirePostable);
    List<PostedEntry> posted = new ArrayList<>();
    for (Posting posting : given) {
      if (!entries.containsKey(posting.id())) {
        posted.add(write(posting, at));
      }
    }
    return List.copyOf(posted);
  }

  @Override
  public synchronized PostedEntry undo(String id, Instant at) {
    Posting reversal = posting(id).reversal();
    if (entries.containsKey(reversal.id())) {
      throw new IllegalStateException("The posting was taken back already");
    }
    return write(reversal, at);
  }

  @Override
  public synchronized PostedEntry repost(String id, Instant at) {
    Posting posting = posting(id);
    if (!entries.containsKey(posting.reversal().id())) {
      throw new IllegalStateException("The posting was not taken back");
    }
    Posting repetition = posting.repetition();
    if (entries.containsKey(repetition.id())) {
      throw new IllegalStateException("The posting was posted again already");
    }
    return write(repetition, at);
  }

  private Posting posting(String id) {
    PostedEntry entry = entries.get(requireNonNull(id, "id"));
    if (entry == null || entry.posting().reverses().isPresent()) {
      throw new IllegalArgumentException("The book has no such posting, or it is a reversal");
    }
    return entry.posting();
  }

  private PostedEntry write(Posting posting, Instant at) {
    PostedEntry entry = new PostedEntry(entries.size() + 1L, at, posting);
    entries.put(posting.id(), entry);
    return entry;
  }

  @Override
  public synchronized List<PostedEntry> entries() {
    return List.copyOf(entries.values());
  }

  /** Returns how many entries it has. */
  @Override
  public synchronized String toString() {
    return "MemoryPostingBook[" + entries.size() + "]";
  }
}
