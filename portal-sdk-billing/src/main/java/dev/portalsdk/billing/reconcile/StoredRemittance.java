package dev.portalsdk.billing.reconcile;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.billing.evidence.Source;
import dev.portalsdk.billing.invoice.DocumentKind;
import dev.portalsdk.billing.invoice.Invoice;
import dev.portalsdk.billing.invoice.InvoiceRef;
import dev.portalsdk.billing.invoice.Owner;
import dev.portalsdk.billing.payment.PaymentOrder;
import dev.portalsdk.billing.reading.DebitDetailReader;
import dev.portalsdk.billing.reading.NoteReader;
import dev.portalsdk.billing.reading.OrderReader;
import dev.portalsdk.billing.reading.WithholdingReader;
import dev.portalsdk.billing.store.ListName;
import dev.portalsdk.billing.store.SnapshotStore;
import dev.portalsdk.billing.store.StoredDocument;
import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.error.DocumentException;
import dev.portalsdk.core.page.Listing;
import dev.portalsdk.core.time.DateRange;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What payers showed, out of a store: its lists, and what its documents say where they can be read.
 *
 * <pre>{@code
 * Remittance remittance = StoredRemittance.of(store).read(List.of(atSerena, atSanCor), year2025);
 * }</pre>
 *
 * <p>Of several documents of one name the last counts. One that cannot be read is among {@link
 * Remittance#unread()}, and what it says stays unseen. Immutable, and as thread-safe as the store.
 */
public final class StoredRemittance {

  private final SnapshotStore store;
  private final OrderReader orders;
  private final WithholdingReader withholdings;
  private final DebitDetailReader debits;
  private final NoteReader notes;

  private StoredRemittance(
      SnapshotStore store,
      OrderReader orders,
      WithholdingReader withholdings,
      DebitDetailReader debits,
      NoteReader notes) {
    this.store = requireNonNull(store, "store");
    this.orders = requireNonNull(orders, "orders");
    this.withholdings = requireNonNull(withholdings, "withholdings");
    this.debits = requireNonNull(debits, "debits");
    this.notes = requireNonNull(notes, "notes");
  }

  /** Returns what is in a store, its documents read by the labels of the reference portal. */
  public static StoredRemittance of(SnapshotStore store) {
    return new StoredRemittance(
        store,
        OrderReader.create(),
        WithholdingReader.create(),
        DebitDetailReader.create(),
        NoteReader.create());
  }

  /** Returns this with other readers, such as those with a payer's own labels. */
  public StoredRemittance withReaders(
      OrderReader orders,
      WithholdingReader withholdings,
      DebitDetailReader debits,
      NoteReader notes) {
    return new StoredRemittance(store, orders, withholdings, debits, notes);
  }

  /**
   * Reads it.
   *
   * @param owners whose lists
   * @param days of the vouchers, by which their lists were asked, and of the payments
   * @throws dev.portalsdk.core.error.LocalStorageException if the store fails
   */
  public Remittance read(Collection<Owner> owners, DateRange days) {
    Remittance.Builder remittance = Remittance.builder();
    for (Owner owner : owners) {
      Listing<Invoice> invoices = store.invoices(owner, days);
      if (!store.syncs(ListName.invoices(owner)).isEmpty()) {
        remittance.invoices(owner, invoices);
      }
      invoices.items().forEach(invoice -> about(remittance, invoice.ref()));
      if (!store.syncs(ListName.vouchers(owner)).isEmpty()) {
        remittance.vouchers(owner, store.vouchers(owner, days));
      }
    }
    return remittance.build();
  }

  private void about(Remittance.Builder remittance, InvoiceRef invoice) {
    last(store.documents(invoice)).forEach((kind, of) -> read(remittance, invoice, kind, of));
    if (store.syncs(ListName.orders(invoice)).isEmpty()) {
      return;
    }
    Listing<PaymentOrder> list = store.orders(invoice);
    remittance.orders(invoice, list);
    for (PaymentOrder order : list.items()) {
      last(store.documents(order.ref())).forEach((kind, of) -> read(remittance, invoice, kind, of));
    }
  }

  private static Map<DocumentKind, StoredDocument> last(List<StoredDocument> documents) {
    Map<DocumentKind, StoredDocument> last = new LinkedHashMap<>();
    documents.forEach(of -> of.name().kind().ifPresent(kind -> last.put(kind, of)));
    return last;
  }

  private void read(
      Remittance.Builder remittance, InvoiceRef invoice, DocumentKind kind, StoredDocument of) {
    Owner owner = invoice.key().owner();
    PortalDocument document = store.content(of);
    try {
      switch (kind) {
        case PAYMENT_ORDER -> remittance.statement(invoice, orders.read(document, owner));
        case WITHHOLDING -> remittance.withholdings(invoice, withholdings.read(document, owner));
        case DEBIT_DETAIL -> remittance.debits(invoice, debits.read(document, owner));
        case CREDIT_OR_DEBIT_NOTE -> remittance.notes(invoice, notes.read(document, owner));
      }
    } catch (DocumentException unreadable) {
      Source source =
          Source.document(owner.payer(), kind.name(), of.name().toString(), of.sha256());
      remittance.unread(
          new UnreadDocument(invoice, source, unreadable.code() + ", " + unreadable.getMessage()));
    }
  }
}
