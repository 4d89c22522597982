package dev.portalsdk.billing.store;

import static java.util.Objects.requireNonNull;

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
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;

/**
 * A store in one SQLite file, such as {@code portales.db}, or in the program's own SQLite or
 * PostgreSQL database, in tables whose names begin with {@code portal_}.
 *
 * <p>The file, and the two beside it that SQLite makes while it is in use, are their user's alone
 * where the file system knows users and the store made them. They are not encrypted: keep them on a
 * local, encrypted disk, as SQLite must not be used over a network share. A process that is killed
 * at any moment leaves a whole store.
 *
 * <p>It is thread-safe. Several processes may use one file; whoever writes takes turns and waits up
 * to 30 seconds.
 */
public final class JdbcStore implements SnapshotStore {

  private final StoreConnections connections;
  private final StoredLists lists;
  private final Clock clock;

  private JdbcStore(StoreDatabase database, Clock clock) {
    this.connections = database.connections();
    this.lists = new StoredLists(database.connections(), database.dialect());
    this.clock = clock;
  }

  /**
   * Opens the store in a SQLite file, which is made if it is not there. It takes {@code
   * org.xerial:sqlite-jdbc} on the class path.
   *
   * @param file on a local disk, such as {@code portales.db}
   * @param clock gives the times of syncs and changes
   * @throws IllegalStateException if sqlite-jdbc is not there
   * @throws dev.portalsdk.core.error.LocalStorageException if it cannot be opened; with {@code
   *     STORE_NEWER} if a newer version of this library wrote it, {@code STORE_DAMAGED} if it is no
   *     such file or damaged
   */
  public static JdbcStore file(Path file, Clock clock) {
    requireNonNull(clock, "clock");
    return new JdbcStore(StoreDatabase.file(file), clock);
  }

  /**
   * Opens the store in a database; its tables are made if they are not there.
   *
   * @param database SQLite or PostgreSQL 9.5 or later, whose tables without a schema are found and
   *     made in the store's own; each transaction takes a connection and gives it back, so let it
   *     have a pool
   * @param clock gives the times of syncs and changes
   * @throws IllegalArgumentException if it is another kind of database
   * @throws dev.portalsdk.core.error.LocalStorageException as {@link #file}
   */
  public static JdbcStore in(DataSource database, Clock clock) {
    requireNonNull(clock, "clock");
    return new JdbcStore(StoreDatabase.in(database), clock);
  }

  @Override
  public <T> ListSync<T> begin(ListName<T> list, SyncWindow window) {
    return JdbcListSync.begin(connections, lists, clock, list, window);
  }

  @Override
  public List<SyncRecord> syncs(ListName<?> list) {
    return lists.records(list);
  }

  @Override
  public <T> List<FollowUp<T>> followUps(ListName<T> list, Question question) {
    return lists.read(connection -> StoredQuestions.followUps(connection, list, question));
  }

  @Override
  public void answered(FollowUp<?> followUp) {
    connections.write(
        connection -> StoredQuestions.answered(connection, followUp, clock.instant()));
  }

  @Override
  public Listing<Invoice> invoices(Owner owner) {
    return lists.listing(ListName.invoices(owner), null);
  }

  @Override
  public Listing<Invoice> invoices(Owner owner, DateRange days) {
    return lists.listing(ListName.invoices(owner), requireNonNull(days, "days"));
  }

  @Override
  public Optional<Invoice> invoice(InvoiceRef ref) {
    return lists.row(ListName.invoices(ref.key().owner()), ref.text());
  }

  @Override
  public List<RowVersion<Invoice>> history(InvoiceRef ref) {
    return lists.history(ListName.invoices(ref.key().owner()), ref.text());
  }

  @Override
  public List<RowVersion<PaymentOrder>> history(PaymentOrderRef ref) {
    return lists.history(ListName.orders(ref.invoice()), ref.text());
  }

  @Override
  public Listing<PaymentOrder> orders(InvoiceRef invoice) {
    return lists.listing(ListName.orders(invoice), null);
  }

  @Override
  public Listing<VoucherStatement> vouchers(Owner owner, DateRange paid) {
    return lists.statements(ListName.vouchers(owner), requireNonNull(paid, "paid"));
  }

  @Override
  public void offered(InvoiceRef invoice, Set<DocumentKind> kinds) {
    connections.write(
        connection -> StoredDocuments.offer(connection, invoice, kinds, clock.instant()));
  }

  @Override
  public boolean keep(DocumentName name, PortalDocument document) {
    return connections.write(
        connection -> StoredDocuments.keep(connection, name, document, clock.instant()));
  }

  @Override
  public List<StoredDocument> documents(Owner owner) {
    return lists.read(connection -> StoredDocuments.ofOwner(connection, owner.text()));
  }

  @Override
  public List<StoredDocument> documents(InvoiceRef invoice) {
    return about(invoice.text());
  }

  @Override
  public List<StoredDocument> documents(PaymentOrderRef order) {
    return about(order.text());
  }

  @Override
  public List<StoredDocument> documents(VoucherRef voucher) {
    return about(voucher.text());
  }

  private List<StoredDocument> about(String about) {
    return lists.read((Connection connection) -> StoredDocuments.about(connection, about));
  }

  @Override
  public PortalDocument content(StoredDocument document) {
    return lists.read(connection -> StoredDocuments.content(connection, document));
  }

  @Override
  public List<Change> changesAfter(long sequence, int limit) {
    if (sequence < 0 || limit < 1) {
      throw new IllegalArgumentException("Changes are numbered from 1, and asked for by 1 or more");
    }
    return lists.read(connection -> ChangeFeed.after(connection, sequence, limit));
  }

  @Override
  public void close() {
    connections.close();
  }
}
