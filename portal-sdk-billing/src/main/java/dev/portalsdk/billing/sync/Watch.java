package dev.portalsdk.billing.sync;

import dev.portalsdk.billing.invoice.Invoice;
import dev.portalsdk.billing.invoice.InvoiceState;
import dev.portalsdk.billing.payment.PaymentVoucher;
import dev.portalsdk.billing.store.FollowUp;
import java.time.Instant;
import java.util.function.Predicate;

/** Of which rows something may still come though they do not change. */
final class Watch {

  private Watch() {}

  /** Invoices that are not settled, or not for long. */
  static Predicate<FollowUp<Invoice>> invoices(Visit visit) {
    Instant before = visit.clock().instant().minus(visit.plan().watchedAfterSettlement());
    return row ->
        row.row().status().state() != InvoiceState.SETTLED || row.changedAt().isAfter(before);
  }

  /** Vouchers of which something settles no invoice yet, or that do not say so. */
  static Predicate<FollowUp<PaymentVoucher>> vouchers() {
    return row ->
        row.row().pending().filter(pending -> pending.isZero()).isEmpty()
            || row.row().pendingAdvance().filter(advance -> !advance.isZero()).isPresent();
  }
}
