package dev.portalsdk.billing.store;

import dev.portalsdk.billing.invoice.DocumentKind;
import dev.portalsdk.billing.invoice.Invoice;
import dev.portalsdk.billing.invoice.InvoiceRef;
import dev.portalsdk.billing.invoice.Owner;
import dev.portalsdk.billing.payment.PaymentOrder;
import dev.portalsdk.billing.payment.PaymentOrderRef;
import dev.portalsdk.billing.payment.VoucherRef;
import dev.portalsdk.billing.payment.VoucherStatement;
import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.page.Listing;
import dev.portalsdk.core.time.DateRange;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What portals showed, kept for longer than they show it: each version of each row, the documents,
 * the syncs, and a feed of the changes between them. Nothing that was stored is ever changed or
 * taken away.
 *
 * <pre>{@code
 * try (SnapshotStore store = JdbcStore.file(Path.of("portales.db"), Clock.systemUTC())) {
 *   Listing<Invoice> july = store.invoices(owner, july2025);
 *   for (Change change : store.changesAfter(lastSeen, 100)) { ... }
 * }
 * }</pre>
 *
 * <p>A row has a new version if something of it is another than before, its status' words included;
 * cells alone, such as a row's place in the list, make none, and the cells that are kept are those
 * with which the version was first seen.
 *
 * <p><b>It holds personal and business data</b>: cells as shown, account numbers, documents. Keep
 * it where patients' data may be.
 *
 * <p>It is thread-safe, and several processes may use one. Every method throws {@link
 * dev.portalsdk.core.error.LocalStorageException} if the store fails: {@code STORE_BUSY} if others
 * use it for too long, {@code STORE_DAMAGED} if it is not what was written; and {@link
 * IllegalStateException} after it was closed. Every implementation passes {@code
 * SnapshotStoreContract} and {@code ListSyncContract} of the testkit.
 */
public interface SnapshotStore extends AutoCloseable {

  /**
   * Begins to read a list, or goes on with the last sync of the same window if that did not come to
   * its end within the last day. Whoever was at it until now is stopped at its next page.
   *
   * @param list which list
   * @param window which part of it
   */
  <T> ListSync<T> begin(ListName<T> list, SyncWindow window);

  /** Returns the syncs of a list, the last first. */
  List<SyncRecord> syncs(ListName<?> list);

  /**
   * Returns the rows that a list had when it was last read to its end, and those that were read
   * since, with what was last asked about them.
   *
   * @param list which list
   * @param question what was asked
   */
  <T> List<FollowUp<T>> followUps(ListName<T> list, Question question);

  /**
   * Notes that a question about a row was answered, and the answer stored.
   *
   * @param followUp of {@link #followUps}
   */
  void answered(FollowUp<?> followUp);

  /**
   * Returns all invoices that an owner's list is known to have, in their last version: those that
   * the portal no longer shows for their age too, those that have vanished not.
   *
   * @param owner whose
   * @return the invoices by their names; the rows that could not be read in the last syncs; and how
   *     complete it is: proven only if the last whole sync had no limits and was
   */
  Listing<Invoice> invoices(Owner owner);

  /**
   * Returns the invoices of some days, as {@link #invoices(Owner)}.
   *
   * @param owner whose
   * @param days days of issue or of reception, whichever the list was asked by
   * @return the invoices, and those that show no such day: they may be of any days; it is proven
   *     only if there are none of these and for each of the days the last sync that covered it was,
   *     and narrowed if days were never covered
   */
  Listing<Invoice> invoices(Owner owner, DateRange days);

  /** Returns an invoice in its last version, also one that has vanished; empty if never seen. */
  Optional<Invoice> invoice(InvoiceRef ref);

  /** Returns all versions of an invoice, the first first; empty if it was never seen. */
  List<RowVersion<Invoice>> history(InvoiceRef ref);

  /** Returns all versions of an order, the first first; empty if it was never seen. */
  List<RowVersion<PaymentOrder>> history(PaymentOrderRef ref);

  /** Returns the orders that pay an invoice, with how complete that is. */
  Listing<PaymentOrder> orders(InvoiceRef invoice);

  /**
   * Returns the vouchers that were paid on some days, each with its invoices: as its workbook has
   * them, if that was read, else as the screen showed them.
   *
   * @param owner whose
   * @param paid the days of payment
   */
  Listing<VoucherStatement> vouchers(Owner owner, DateRange paid);

  /**
   * Notes which documents a portal offers about an invoice; what is offered for the first time may
   * be a change.
   */
  void offered(InvoiceRef invoice, Set<DocumentKind> kinds);

  /**
   * Stores a document, once however often.
   *
   * @return whether it is new: the same bytes of this name were not stored before
   */
  boolean keep(DocumentName name, PortalDocument document);

  /** Returns all documents of an owner in the order in which they were stored. */
  List<StoredDocument> documents(Owner owner);

  /** Returns the documents about an invoice itself in the order in which they were stored. */
  List<StoredDocument> documents(InvoiceRef invoice);

  /** Returns the documents of an order in the order in which they were stored. */
  List<StoredDocument> documents(PaymentOrderRef order);

  /** Returns the workbooks of a voucher in the order in which they were stored. */
  List<StoredDocument> documents(VoucherRef voucher);

  /**
   * Returns the bytes of a document, in memory.
   *
   * @throws IllegalArgumentException if it is not of this store
   * @throws dev.portalsdk.core.error.LocalStorageException with {@code STORE_DAMAGED} if the bytes
   *     are not those that were stored
   */
  PortalDocument content(StoredDocument document);

  /**
   * Returns the next changes of the feed.
   *
   * @param sequence the number of the last change that the caller has, 0 for none
   * @param limit how many at most, such as 100
   * @throws IllegalArgumentException if the limit is less than 1 or the sequence negative
   */
  List<Change> changesAfter(long sequence, int limit);

  /** Ends the use of the store; closing twice does nothing. */
  @Override
  void close();
}
