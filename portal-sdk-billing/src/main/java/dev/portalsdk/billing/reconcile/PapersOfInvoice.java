package dev.portalsdk.billing.reconcile;

import dev.portalsdk.billing.ageing.AgeingBasis;
import dev.portalsdk.billing.ageing.Settlement;
import dev.portalsdk.billing.payment.PaymentOrder;
import dev.portalsdk.billing.reading.PaidInvoice;
import dev.portalsdk.core.money.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Collects what papers about an invoice say of taxes and debits, and when what was paid. */
final class PapersOfInvoice {

  private final Findings findings;

  PapersOfInvoice(Findings findings) {
    this.findings = findings;
  }

  void collect(InvoiceEvidence of) {
    of.ofOrders.forEach(part -> document(of, part));
    if (of.ofOrders.isEmpty()) {
      of.orders.forEach(list -> list.items().forEach(order -> row(of, order)));
    }
    if (of.certificates != null) {
      of.certificates.stream()
          .filter(tax -> tax.day().map(this::counts).orElse(true))
          .forEach(findings.withholdings::add);
    }
    findings.debits.addAll(
        of.debitDetail != null
            ? of.debitDetail
            : of.ofOrders.stream().flatMap(part -> part.paid().debits().stream()).toList());
  }

  private boolean counts(LocalDate day) {
    return !day.isAfter(findings.asOf);
  }

  private void document(InvoiceEvidence of, InvoiceEvidence.OrderPart part) {
    LocalDate paid = part.order().paid();
    if (counts(paid)) {
      part.paid().withholdings().forEach(tax -> findings.withholdings.add(tax, paid));
    }
    for (PaidInvoice.Part each : part.paid().parts()) {
      settled(of, each.day(), each.paid());
    }
  }

  private void row(InvoiceEvidence of, PaymentOrder order) {
    settled(of, order.paid(), order.amount());
  }

  private void settled(InvoiceEvidence of, LocalDate paid, Money amount) {
    if (counts(paid) && !amount.isZero() && !amount.isNegative()) {
      for (AgeingBasis basis : List.of(AgeingBasis.RECEIVED, AgeingBasis.ISSUED)) {
        of.start(basis).ifPresent(start -> add(basis, of, start, paid, amount));
      }
    }
  }

  private void add(
      AgeingBasis basis, InvoiceEvidence of, LocalDate start, LocalDate paid, Money amount) {
    findings
        .settlements
        .computeIfAbsent(basis, unused -> new ArrayList<>())
        .add(new Settlement(of.key.owner().payer(), start, paid, amount));
  }
}
