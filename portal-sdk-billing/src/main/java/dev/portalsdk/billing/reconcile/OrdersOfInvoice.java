package dev.portalsdk.billing.reconcile;

import dev.portalsdk.billing.payment.PaymentOrder;
import dev.portalsdk.billing.payment.PaymentOrderRef;
import dev.portalsdk.billing.reading.PaidInvoice;
import dev.portalsdk.core.page.Completeness;
import dev.portalsdk.core.page.Listing;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The orders of an invoice up to a day: by their documents, and by the rows of the portal's list.
 */
final class OrdersOfInvoice {

  private final InvoiceEvidence evidence;
  private final LocalDate asOf;
  private final Map<PaymentOrderRef, PaymentOrder> rows = new LinkedHashMap<>();

  OrdersOfInvoice(InvoiceEvidence evidence, LocalDate asOf) {
    this.evidence = evidence;
    this.asOf = asOf;
    for (Listing<PaymentOrder> list : evidence.orders) {
      list.items().forEach(order -> rows.put(order.ref(), order));
    }
  }

  private boolean counts(LocalDate day) {
    return !day.isAfter(asOf);
  }

  /** The payments that documents list, up to the day. */
  List<PaidInvoice.Part> paidParts() {
    return evidence.ofOrders.stream()
        .flatMap(of -> of.paid().parts().stream())
        .filter(part -> counts(part.day()))
        .toList();
  }

  /** The orders that the portal lists, up to the day. */
  List<PaymentOrder> rows() {
    return rows.values().stream().filter(order -> counts(order.paid())).toList();
  }

  /** Those of them whose documents were not read. */
  List<PaymentOrder> unreadRows() {
    return rows().stream().filter(order -> document(order).isEmpty()).toList();
  }

  /** What the document of a row says of the invoice, at most one. */
  List<InvoiceEvidence.OrderPart> document(PaymentOrder row) {
    return evidence.ofOrders.stream().filter(of -> isOf(of.order().number(), row.ref())).toList();
  }

  /** A document may print an order's number without its type. */
  static boolean isOf(String printed, PaymentOrderRef ref) {
    return printed.equals(ref.toString()) || printed.equals(ref.number());
  }

  /** Whether rows of the list could not be read or are missing. */
  boolean isLacking() {
    return evidence.orders.stream()
        .map(Listing::completeness)
        .anyMatch(list -> list.failed() > 0 || list.level() == Completeness.Level.SHORT);
  }

  /** Whether nothing shows that anything was paid. */
  boolean isNoneSeen() {
    return paidParts().isEmpty() && rows().isEmpty();
  }

  /** Whether a list that is proven to be whole shows that nothing was paid up to the day. */
  boolean isNonePaid() {
    return !evidence.orders.isEmpty()
        && evidence.orders.stream().allMatch(Listing::isProven)
        && isNoneSeen();
  }

  /** Whether something was paid after the day, so that what the portal shows now is of later. */
  boolean isPaidLater() {
    return rows.values().stream().anyMatch(order -> !counts(order.paid()))
        || parts().stream().anyMatch(part -> !counts(part.day()));
  }

  private Collection<PaidInvoice.Part> parts() {
    return evidence.ofOrders.stream().flatMap(of -> of.paid().parts().stream()).toList();
  }
}
