package dev.portalsdk.billing.reconcile;

import dev.portalsdk.billing.evidence.Source;
import dev.portalsdk.billing.invoice.InvoiceKey;
import dev.portalsdk.billing.invoice.InvoiceRef;
import dev.portalsdk.billing.invoice.Owner;
import dev.portalsdk.billing.matching.PortalPayment;
import dev.portalsdk.billing.payment.PaymentOrder;
import dev.portalsdk.billing.payment.PaymentVoucher;
import dev.portalsdk.billing.reading.OrderStatement;
import dev.portalsdk.billing.reading.PaidInvoice;
import dev.portalsdk.core.money.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The payments that portals show up to a day: each order by its document, one for each day of
 * payment, or by its row; each voucher.
 */
final class PortalPayments {

  private final LocalDate asOf;
  private final Map<Name, PortalPayment> payments = new LinkedHashMap<>();

  private record Name(Owner owner, String number, LocalDate day) {}

  private PortalPayments(LocalDate asOf) {
    this.asOf = asOf;
  }

  static Collection<PortalPayment> of(
      EvidenceIndex evidence, Remittance remittance, LocalDate asOf) {
    PortalPayments all = new PortalPayments(asOf);
    evidence.all().forEach(of -> all.documents(of));
    evidence
        .unplaced()
        .forEach(
            part ->
                all.document(
                    part.owner(),
                    part.order(),
                    part.paid(),
                    part.paid().invoice().ref(part.owner()).map(InvoiceRef::key)));
    evidence.all().forEach(of -> all.rows(of, evidence));
    remittance.vouchers().values().stream()
        .flatMap(List::stream)
        .flatMap(list -> list.items().stream())
        .forEach(statement -> all.voucher(statement.voucher()));
    evidence.all().forEach(all::crossings);
    return new ArrayList<>(all.payments.values());
  }

  private void documents(InvoiceEvidence of) {
    of.ofOrders.forEach(
        part -> document(of.key.owner(), part.order(), part.paid(), Optional.of(of.key)));
  }

  private void document(
      Owner owner, OrderStatement order, PaidInvoice paid, Optional<InvoiceKey> invoice) {
    Map<LocalDate, Money> byDay = new LinkedHashMap<>();
    paid.parts().forEach(part -> byDay.merge(part.day(), part.paid(), Money::plus));
    byDay.forEach(
        (day, amount) -> {
          if (!day.isAfter(asOf)) {
            Name name = new Name(owner, order.number(), day);
            PortalPayment before =
                payments.getOrDefault(name, payment(name, order.source(), amount.minus(amount)));
            payments.put(name, more(before, amount, invoice));
          }
        });
  }

  private static PortalPayment more(
      PortalPayment before, Money amount, Optional<InvoiceKey> invoice) {
    PortalPayment sum =
        PortalPayment.of(before.source(), before.owner(), before.day(), before.paid().plus(amount));
    for (String number : before.numbers()) {
      sum = sum.numbered(number);
    }
    Map<InvoiceKey, Money> parts = new LinkedHashMap<>(before.parts());
    invoice.ifPresent(key -> parts.merge(key, amount, Money::plus));
    for (Map.Entry<InvoiceKey, Money> part : parts.entrySet()) {
      sum = sum.paying(part.getKey(), part.getValue());
    }
    return sum;
  }

  private static PortalPayment payment(Name name, Source source, Money amount) {
    return PortalPayment.of(source, name.owner(), name.day(), amount).numbered(name.number());
  }

  /** An order whose document was not read, by its row: of several invoices, without its parts. */
  private void rows(InvoiceEvidence of, EvidenceIndex evidence) {
    if (of.orders == null) {
      return;
    }
    for (PaymentOrder order : of.orders.items()) {
      Owner owner = of.key.owner();
      Name name = new Name(owner, order.ref().toString(), order.paid());
      if (!order.paid().isAfter(asOf) && !payments.containsKey(name)) {
        Source source = Source.list(owner.payer(), "payment orders", name.number());
        PortalPayment row = payment(name, source, order.amount());
        boolean shared = evidence.isShared(owner, name.number());
        payments.put(name, shared ? row : row.paying(of.key, order.amount()));
      }
    }
  }

  private void voucher(PaymentVoucher voucher) {
    if (!voucher.paidOn().isAfter(asOf)) {
      Name name = new Name(voucher.ref().owner(), voucher.number(), voucher.paidOn());
      Source source =
          Source.list(name.owner().payer(), "payment vouchers", voucher.ref().toString());
      payments.put(name, payment(name, source, voucher.paid()));
    }
  }

  private void crossings(InvoiceEvidence of) {
    Map<Name, Money> paid = new LinkedHashMap<>();
    for (InvoiceEvidence.Crossing crossing : of.crossings) {
      PaymentVoucher voucher = crossing.voucher();
      Name name = new Name(voucher.ref().owner(), voucher.number(), voucher.paidOn());
      paid.merge(name, crossing.row().paid(), Money::plus);
    }
    paid.forEach(
        (name, amount) ->
            payments.computeIfPresent(name, (same, before) -> before.paying(of.key, amount)));
  }
}
