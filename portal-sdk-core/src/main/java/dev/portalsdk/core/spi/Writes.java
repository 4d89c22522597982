package dev.portalsdk.core.spi;

import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.journal.BatchId;
import dev.portalsdk.core.journal.Resend;
import dev.portalsdk.core.journal.WriteBatch;
import dev.portalsdk.core.journal.WriteDraft;
import dev.portalsdk.core.journal.WriteId;
import dev.portalsdk.core.journal.WriteRecord;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What changes one user's portal, each change once: it is written down before it is sent, and sent
 * again only if it is certainly not there.
 *
 * <p>This interface is implemented by the library; implementations are thread-safe. Without a
 * journal each method is an {@link IllegalStateException}. A journal that cannot be read or written
 * is a {@link dev.portalsdk.core.error.LocalStorageException}.
 */
public interface Writes {

  /** Makes of what the journal holds what can be done at a portal. */
  @FunctionalInterface
  interface Maker {

    /**
     * Makes a write.
     *
     * @param record what was prepared
     * @param content gives the document that was prepared with it
     */
    Write write(WriteRecord record, Supplier<PortalDocument> content);
  }

  /**
   * Writes down what is to be done; nothing is sent.
   *
   * @param drafts in the order in which they are to be done
   * @throws dev.portalsdk.core.journal.WriteConflictException if another content is written down
   *     for the subject of one of them, and the portal has not refused it
   */
  WriteBatch prepare(List<WriteDraft> drafts);

  /** Returns a batch that was wholly prepared for this portal. */
  Optional<WriteBatch> batch(BatchId id);

  /** Returns the batches of this portal of which a write is neither confirmed nor refused. */
  List<BatchId> unfinished();

  /**
   * Returns what the journal knows of a write.
   *
   * @throws IllegalArgumentException if it knows nothing
   */
  WriteRecord record(WriteId id);

  /**
   * Does a write, or finds out what became of it: what is confirmed stays so without a request,
   * what may be there is asked for, what is certainly not there is sent.
   *
   * <p>While another thread or process does the same write, it waits for how that ends, as long as
   * a transfer may take. A failure of the portal is no exception here but part of the outcome; an
   * interrupt too, whose flag is kept, and that somebody else is still at it ({@code
   * JOURNAL_BUSY}).
   *
   * @param prepared the write as it was when leave was given
   * @param maker makes what can be done of it
   * @param resend whether it may be sent again if nobody knows and the portal does not show it; it
   *     holds for what {@code prepared} says, not for what has happened since
   * @throws dev.portalsdk.core.journal.WriteConflictException if another content has taken its
   *     place
   */
  WriteOutcome send(WriteRecord prepared, Maker maker, Resend resend);

  /**
   * Takes somebody's word that the portal has a write of which nobody knew.
   *
   * @param prepared the write
   * @param words who says so, for the journal
   * @return what the journal knows of it now
   * @throws IllegalStateException if it is not unknown
   */
  WriteRecord confirm(WriteRecord prepared, String words);

  /**
   * Forgets a batch and those of its writes that are certainly not at the portal, as {@link
   * dev.portalsdk.core.journal.WriteJournal#discard} says.
   *
   * @throws IllegalStateException if nobody knows of one of its writes
   */
  void discard(BatchId id);
}
