package dev.portalsdk.billing.posting;

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
    List<PostedEntry> posted = new ArrayList<>();
    for (Posting posting : List.copyOf(postings)) {
      if (!entries.containsKey(posting.id())) {
        posted.add(write(posting, at));
      }
    }
    return List.copyOf(posted);
  }

  @Override
  public synchronized PostedEntry undo(String id, Instant at) {
    PostedEntry entry = entries.get(id);
    if (entry == null || entry.posting().reverses().isPresent()) {
      throw new IllegalArgumentException("The book has no such posting that can be taken back");
    }
    Posting reversal = entry.posting().reversal();
    if (entries.containsKey(reversal.id())) {
      throw new IllegalStateException("The posting was taken back already");
    }
    return write(reversal, at);
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
