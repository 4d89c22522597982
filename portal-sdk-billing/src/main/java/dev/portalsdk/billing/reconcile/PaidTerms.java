package dev.portalsdk.billing.reconcile;

import dev.portalsdk.billing.balance.TermKind;
import dev.portalsdk.billing.balance.UnseenReason;
import dev.portalsdk.billing.evidence.Source;
import dev.portalsdk.billing.payment.PaymentOrder;
import dev.portalsdk.billing.reading.PaidInvoice;
import dev.portalsdk.core.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * What was paid of an invoice. A row of an order does not say whether its amount is before or after
 * taxes, or of how many invoices: it counts only where no tax was kept back.
 */
final class PaidTerms {

  private final InvoiceEvidence evidence;
  private final OrdersOfInvoice orders;
  private final LocalDate asOf;
  private final BalanceSheet sheet;
  private final EvidenceIndex index;

  PaidTerms(
      InvoiceEvidence evidence,
      OrdersOfInvoice orders,
      LocalDate asOf,
      BalanceSheet sheet,
      EvidenceIndex index) {
    this.evidence = evidence;
    this.orders = orders;
    this.asOf = asOf;
    this.sheet = sheet;
    this.index = index;
  }

  /**
   * Writes them.
   *
   * @param untouched whether the portal's state says that nothing was paid
   * @param noTax whether it is known that no tax was kept back
   * @param row of the invoice
   */
  void write(boolean untouched, boolean noTax, Source row) {
    evidence.ofOrders.forEach(this::byDocument);
    orders.unreadRows().forEach(order -> byRow(order, noTax));
    orders.rows().forEach(this::compare);
    if (orders.isLacking()) {
      sheet.unseen(TermKind.PAID, "", UnseenReason.ORDERS_MISSING);
    } else if (untouched || orders.isNonePaid()) {
      sheet.known(TermKind.PAID, "", sheet.zero(), row);
    } else if (orders.isNoneSeen()) {
      sheet.unseen(TermKind.PAID, "", UnseenReason.NO_ORDER_READ);
    }
  }

  private void byDocument(InvoiceEvidence.OrderPart of) {
    for (PaidInvoice.Part part : of.paid().parts()) {
      if (!part.day().isAfter(asOf)) {
        sheet.known(TermKind.PAID, of.order().number(), part.paid(), of.order().source());
      }
    }
  }

  private void byRow(PaymentOrder order, boolean noTax) {
    String number = order.ref().toString();
    if (index.isShared(evidence.key.owner(), number)) {
      sheet.unseen(TermKind.PAID, number, UnseenReason.ORDER_OF_SEVERAL);
    } else if (!noTax) {
      sheet.unseen(
          TermKind.PAID, number, UnseenReason.BEFORE_OR_AFTER_TAXES, order.amount().toString());
    } else {
      sheet.known(TermKind.PAID, number, order.amount(), source(order));
    }
  }

  private Source source(PaymentOrder order) {
    return Source.list(evidence.key.owner().payer(), "payment orders", order.ref().toString());
  }

  /** A row shows one of the sums of its order's document, or they contradict each other. */
  private void compare(PaymentOrder row) {
    for (InvoiceEvidence.OrderPart of : orders.document(row)) {
      Stream<Money> settled = of.order().invoices().stream().map(PaidInvoice::settled);
      List<Money> sums =
          List.of(
              of.paid().paid(),
              of.paid().settled(),
              of.order().total(),
              sheet.sum(settled.toList()));
      if (!sums.contains(row.amount())) {
        sheet.compare(
            TermKind.PAID, of.paid().paid(), of.order().source(), row.amount(), source(row));
      }
    }
  }
}
