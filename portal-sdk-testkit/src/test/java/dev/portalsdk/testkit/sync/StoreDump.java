package dev.portalsdk.testkit.sync;

import dev.portalsdk.billing.invoice.Invoice;
import dev.portalsdk.billing.invoice.Owner;
import dev.portalsdk.billing.payment.CrossedInvoice;
import dev.portalsdk.billing.payment.PaymentOrder;
import dev.portalsdk.billing.payment.VoucherStatement;
import dev.portalsdk.billing.store.Change;
import dev.portalsdk.billing.store.ListName;
import dev.portalsdk.billing.store.RowVersion;
import dev.portalsdk.billing.store.SnapshotStore;
import dev.portalsdk.billing.store.StoredDocument;
import dev.portalsdk.core.page.Listing;
import dev.portalsdk.core.time.DateRange;
import java.util.ArrayList;
import java.util.List;

/** All that a store says of an owner, so that two stores can be compared. */
final class StoreDump {

  private final List<String> lines = new ArrayList<>();

  private StoreDump() {}

  static List<String> of(SnapshotStore store, Owner owner, DateRange days) {
    StoreDump dump = new StoreDump();
    dump.invoices(store, owner, days);
    dump.vouchers(store, owner, days);
    for (StoredDocument document : store.documents(owner)) {
      dump.add("document", document, document.sha256(), store.content(document).size());
    }
    for (Change change : store.changesAfter(0, 1_000_000)) {
      dump.add("change", change, change.ref(), change.before(), change.after(), change.at());
    }
    return dump.lines;
  }

  private void invoices(SnapshotStore store, Owner owner, DateRange days) {
    Listing<Invoice> invoices = store.invoices(owner, days);
    add("invoices", invoices.completeness(), invoices.failures());
    add("last", store.syncs(ListName.invoices(owner)).stream().findFirst());
    for (Invoice invoice : invoices.items()) {
      add(invoice, invoice.shown().asMap(), invoice.balance(), invoice.debited(), invoice.due());
      for (RowVersion<Invoice> version : store.history(invoice.ref())) {
        add("version", version.at(), version.row(), version.row().status().words());
      }
      Listing<PaymentOrder> orders = store.orders(invoice.ref());
      add("orders", orders.completeness(), orders.items());
      orders.items().forEach(order -> add(order.shown().asMap(), order.documents()));
    }
  }

  private void vouchers(SnapshotStore store, Owner owner, DateRange days) {
    Listing<VoucherStatement> vouchers = store.vouchers(owner, days);
    add("vouchers", vouchers.completeness(), vouchers.failures());
    for (VoucherStatement statement : vouchers.items()) {
      add(statement.voucher(), statement.voucher().shown().asMap());
      add(statement.invoices().completeness());
      for (CrossedInvoice crossed : statement.invoices().items()) {
        add(crossed, crossed.amounts(), crossed.shown().asMap());
      }
    }
  }

  private void add(Object... parts) {
    lines.add(List.of(parts).toString());
  }
}
