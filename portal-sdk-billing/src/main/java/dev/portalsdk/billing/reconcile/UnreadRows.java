package dev.portalsdk.billing.reconcile;

import dev.portalsdk.billing.ledger.Ledger;
import dev.portalsdk.billing.payment.VoucherStatement;
import dev.portalsdk.core.page.Listing;
import dev.portalsdk.core.page.RowFailure;
import java.util.List;

/** Takes every list's completeness and every row that could not be read into the findings. */
final class UnreadRows {

  private final Findings findings;

  UnreadRows(Findings findings) {
    this.findings = findings;
  }

  void of(Ledger ledger, Remittance remittance) {
    list(ledger.entries());
    list(ledger.payments());
    remittance.invoices().values().forEach(lists -> lists.forEach(this::list));
    remittance.orders().values().forEach(lists -> lists.forEach(this::list));
    remittance.vouchers().values().forEach(lists -> lists.forEach(this::vouchers));
    remittance.unread().forEach(this::document);
  }

  private void vouchers(Listing<VoucherStatement> vouchers) {
    list(vouchers);
    vouchers.items().forEach(statement -> list(statement.invoices()));
  }

  private void document(UnreadDocument document) {
    findings.items.add(
        QueueItem.of(
                Queue.UNREAD,
                List.of(),
                List.of(document.about().key()),
                Matter.DOCUMENT_UNREADABLE)
            .detail(document.source() + ": " + document.reason()));
  }

  private void list(Listing<?> list) {
    findings.lists.add(list.completeness());
    for (RowFailure failure : list.failures()) {
      findings.items.add(
          QueueItem.of(Queue.UNREAD, List.of(), List.of(), Matter.ROW_UNREADABLE)
              .detail(list.completeness().source() + ", " + failure));
    }
  }
}
