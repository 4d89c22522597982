package dev.portalsdk.billing.sync;

import dev.portalsdk.billing.PaymentOrders;
import dev.portalsdk.billing.invoice.DocumentKind;
import dev.portalsdk.billing.invoice.Invoice;
import dev.portalsdk.billing.invoice.InvoiceRef;
import dev.portalsdk.billing.payment.PaymentOrder;
import dev.portalsdk.billing.store.DocumentName;
import dev.portalsdk.billing.store.FollowUp;
import dev.portalsdk.billing.store.ListName;
import dev.portalsdk.billing.store.ListSync;
import dev.portalsdk.billing.store.Question;
import dev.portalsdk.billing.store.SnapshotStore;
import dev.portalsdk.billing.store.SyncWindow;
import java.util.List;

/** Reads which orders pay an invoice, and downloads their documents. */
final class OrdersPart {

  private final Visit visit;
  private final SnapshotStore store;
  private final PaymentOrders orders;

  OrdersPart(Visit visit) {
    this.visit = visit;
    this.store = visit.store();
    this.orders = visit.portal().require(PaymentOrders.class);
  }

  void run(PartProgress progress) {
    ListName<Invoice> invoices = ListName.invoices(visit.member().owner());
    List<FollowUp<Invoice>> rows = store.followUps(invoices, Question.ORDERS);
    new RowPart<Invoice>(visit, progress)
        .ask(
            rows,
            Watch.invoices(visit),
            (row, attempts) -> ask(row.row().ref(), attempts, progress));
  }

  private void ask(InvoiceRef invoice, Attempts attempts, PartProgress progress) {
    ListSync<PaymentOrder> sync = store.begin(ListName.orders(invoice), SyncWindow.all());
    try {
      new ListReading<>(sync, page -> orders.of(invoice, page), progress::page).toTheEnd();
    } finally {
      progress.listedBelow(sync);
    }
    if (visit.wantsDocuments()) {
      store.orders(invoice).items().forEach(order -> download(order, attempts, progress));
    }
  }

  /** An order does not change once it is paid, so what is stored of it is not asked for again. */
  private void download(PaymentOrder order, Attempts attempts, PartProgress progress) {
    List<DocumentName> stored =
        store.documents(order.ref()).stream().map(document -> document.name()).toList();
    for (DocumentKind kind : order.documents()) {
      DocumentName name = DocumentName.of(order.ref(), kind);
      if (!stored.contains(name)) {
        attempts.make(() -> visit.keep(name, orders.download(order.ref(), kind), progress));
      }
    }
  }
}
