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
 * book.repost(posted.get(0).posting().id(), clock.instant());  // another entry, by a person's will
 * }</pre>
 *
 * <p>A posting that the book has is not posted again, also if it was undone since: what a person
 * took back does not return by itself. What goes on after an entry was repeated is told of the
 * repeating entry. Every implementation passes {@code PostingBookContract} of the testkit;
 * instances are safe for use by several threads, and those that keep a book on disk throw a {@link
 * dev.portalsdk.core.error.LocalStorageException} if it cannot be read or written.
 */
public interface PostingBook {

  /**
   * Writes those postings that the book lacks, all or none.
   *
   * @param postings such as those of a reconciliation
   * @param at when
   * @return what was written, in the order given
   * @throws IllegalArgumentException if one of them reverses or repeats another, which is for
   *     {@link #undo} and {@link #repost}, or holds characters that no database keeps
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

  /**
   * Posts again what was taken back, by another entry that repeats it.
   *
   * @param id of the posting that was taken back
   * @param at when
   * @return the repeating entry, which has an id of its own and can be taken back in its turn
   * @throws IllegalArgumentException if the book lacks it, or it is itself a reversal
   * @throws IllegalStateException if it was not taken back, or posted again already
   */
  PostedEntry repost(String id, Instant at);

  /** Returns all that was posted, in order. */
  List<PostedEntry> entries();
}
