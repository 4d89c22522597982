package dev.portalsdk.core.journal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What is written down before anything is sent that changes a portal, so that it happens once,
 * whatever becomes of the process or the network.
 *
 * <p>{@link FileJournal} keeps it in a folder. Another implementation, such as one over the
 * program's own database, passes {@code WriteJournalContract} and {@code WriteClaimContract} of the
 * testkit. What a method has written when it returns outlasts a loss of power. Implementations are
 * thread-safe, and safe for several processes that share what they write to.
 *
 * <p>Methods throw {@link dev.portalsdk.core.error.LocalStorageException} if the journal cannot be
 * read or written.
 */
public interface WriteJournal {

  /**
   * Writes down writes that are to be done, with copies of their documents. What is there already
   * stays as it is; a content that the portal refused is replaced by another one.
   *
   * @param drafts the writes in the order in which they are to be done, at least one
   * @param at the time
   * @return the batch of these writes, the same for the same writes
   * @throws WriteConflictException if another content is written down for the subject of one of
   *     them, and the portal has not refused it; then nothing is written
   * @throws IllegalArgumentException if there is none, one is there twice, or they are of several
   *     portals
   */
  WriteBatch prepare(List<WriteDraft> drafts, Instant at);

  /**
   * Returns the batch of this name, empty if none was wholly prepared, or another content has taken
   * the place of one of its writes.
   */
  Optional<WriteBatch> batch(BatchId id);

  /**
   * Returns the batches of which a write is neither confirmed nor refused, those that were cut off
   * while they were prepared or were damaged included.
   */
  List<BatchId> unfinished();

  /** Returns what is known of a write. */
  Optional<WriteRecord> find(WriteId id);

  /**
   * Takes the exclusive right to do a write, without waiting.
   *
   * @return the right, empty if somebody else has it
   * @throws IllegalArgumentException if there is no such write
   */
  Optional<WriteClaim> claim(WriteId id);

  /**
   * Forgets a batch and those of its writes that are certainly not at the portal, unless another
   * batch has them too. What the portal has is kept in mind, so that it is not sent again.
   *
   * @throws IllegalStateException if nobody knows of one of its writes, or one is being sent; then
   *     nothing is forgotten
   */
  void discard(BatchId id);
}
