package dev.portalsdk.billing.posting;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

/**
 * What was posted to the provider's books, in order and never changed: the audit of a
 * reconciliation.
 *
 * <pre>{@code
 * List<Posting> proposed = reconciliation.postings();          // a dry run: nothing is written
 * List<PostedEntry> posted = book.post(proposed, clock.instant());
 * book.undo(posted.get(0).posting().id(), clock.instant());    // a reversing entry
 * }</pre>
 *
 * <p>A posting that the book has is not posted again, also if it was undone since: what a person
 * took back does not return by itself. Instances are safe for use by several threads.
 */
public interface PostingBook {

  /**
   * Writes those postings that the book lacks, all or none.
   *
   * @param postings such as those of a reconciliation
   * @param at when
   * @return what was written, in the order given
   */
  List<PostedEntry> post(Collection<Posting> postings, Instant at);

  /**
   * Takes a posting back by a reversing one.
   *
   * @param id of the posting
   * @param at when
   * @return the reversing entry
   * @throws IllegalArgumentException if the book lacks it, or it is itself a reversal
   * @throws IllegalStateException if it was taken back already
   */
  PostedEntry undo(String id, Instant at);

  /** Returns all that was posted, in order. */
  List<PostedEntry> entries();
}
