package dev.portalsdk.core.journal;

import dev.portalsdk.core.document.PortalDocument;
import java.util.Optional;

/**
 * The exclusive right to do one write, against all other threads and processes that use the same
 * journal, until it is closed or the process ends.
 *
 * <p>It belongs to one thread.
 */
public interface WriteClaim extends AutoCloseable {

  /** Returns what is known of the write now. */
  WriteRecord record();

  /**
   * Writes down what happened; on return it outlasts a loss of power. The content of a write that
   * is confirmed is deleted.
   *
   * @param step what happened
   * @throws IllegalStateException if the right was given back
   * @throws dev.portalsdk.core.error.LocalStorageException if it cannot be written down
   */
  void take(WriteStep step);

  /**
   * Returns the document that is sent, empty if there is none or it was deleted. It is closed by
   * whoever asked for it.
   *
   * @throws IllegalStateException if the right was given back
   * @throws dev.portalsdk.core.error.LocalStorageException if it cannot be read or is not the one
   *     that was prepared
   */
  Optional<PortalDocument> content();

  /** Gives the right back, once. */
  @Override
  void close();
}
