package dev.portalsdk.billing.store;

import dev.portalsdk.core.page.Page;
import dev.portalsdk.core.page.PageRequest;
import java.util.Optional;

/**
 * The reading of one list into a store, page by page; each page is stored whole, with its changes
 * and with where to go on, or not at all.
 *
 * <pre>{@code
 * ListSync<Invoice> sync = store.begin(ListName.invoices(owner), SyncWindow.all());
 * while (sync.next().isPresent()) {
 *   sync.store(invoices.list(InvoiceQuery.all(), sync.next().get()));
 * }
 * }</pre>
 *
 * <p>It belongs to one thread at a time. Obtain it with {@link SnapshotStore#begin}.
 *
 * @param <T> what the list holds
 */
public interface ListSync<T> {

  /** Returns the page that comes next, empty if the last one is stored. */
  Optional<PageRequest> next();

  /** Returns whether an earlier sync that did not come to its end is gone on with. */
  boolean isResumed();

  /**
   * Stores a page. With the last one, a list that is proven to be whole says which rows it lacks.
   *
   * @param page the page that {@link #next()} asked for
   * @return whether the page was stored; false if it does not go on where those before it ended,
   *     since the list has changed meanwhile: then nothing is stored, and {@link #startOver()} is
   *     all that can be done
   * @throws IllegalArgumentException if it is another page
   * @throws IllegalStateException if the last one is stored
   * @throws dev.portalsdk.core.error.LocalStorageException with {@code SYNC_TAKEN_OVER} if somebody
   *     else has begun this list since, or if the store fails
   */
  boolean store(Page<T> page);

  /**
   * Begins the list anew, such as after its portal did not take a stored page token. What was
   * stored stays.
   */
  void startOver();

  /** Returns how many changes the pages brought that were stored by this object. */
  long changes();

  /** Returns what is known of this sync so far. */
  SyncRecord record();
}
