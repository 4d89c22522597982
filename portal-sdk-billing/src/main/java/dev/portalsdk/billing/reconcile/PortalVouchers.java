package dev.portalsdk.billing.reconcile;

import dev.portalsdk.billing.invoice.Invoice;
import dev.portalsdk.billing.invoice.InvoiceState;
import dev.portalsdk.billing.invoice.InvoiceStatus;
import dev.portalsdk.billing.payment.PaymentTerm;
import dev.portalsdk.core.money.Money;
import java.util.Iterator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The vouchers that portals show, to be matched: those of their lists, and those that are shown
 * only where they are paid, with the day of the payment as the day by which they were received.
 */
final class PortalVouchers implements Iterable<Invoice> {

  private final EvidenceIndex evidence;

  PortalVouchers(EvidenceIndex evidence) {
    this.evidence = evidence;
  }

  @Override
  public Iterator<Invoice> iterator() {
    return evidence.all().stream().map(PortalVouchers::shown).filter(Objects::nonNull).iterator();
  }

  private static @Nullable Invoice shown(InvoiceEvidence of) {
    if (of.invoice != null || of.crossings.isEmpty()) {
      return of.invoice;
    }
    InvoiceEvidence.Crossing first = of.crossings.get(0);
    Money invoiced = first.row().amount(PaymentTerm.INVOICED).orElse(first.row().paid());
    Money total = first.row().amount(PaymentTerm.VAT).map(invoiced::plus).orElse(invoiced);
    return Invoice.builder(of.key)
        .received(first.voucher().paidOn())
        .total(total.abs())
        .status(InvoiceStatus.of(InvoiceState.UNRECOGNIZED, ""))
        .build();
  }
}
