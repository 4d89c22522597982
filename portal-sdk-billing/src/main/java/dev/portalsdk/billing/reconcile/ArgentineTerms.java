package dev.portalsdk.billing.reconcile;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.billing.adjustment.Debit;
import dev.portalsdk.billing.balance.TermKind;
import dev.portalsdk.billing.evidence.Source;
import dev.portalsdk.billing.invoice.Invoice;
import dev.portalsdk.billing.payment.PaymentOrder;
import dev.portalsdk.billing.reading.PaidInvoice;
import dev.portalsdk.billing.withholding.Withholding;
import dev.portalsdk.core.money.Money;
import dev.portalsdk.core.page.Completeness;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The terms of an invoice that a portal lists with its state, as Serena ART and SanCor Salud do.
 *
 * <p>What was paid and kept back is in the documents of its orders; a row of an order shows one
 * amount and no tax. Serena shows a state and no balance: a state before payment means that nothing
 * was paid and no tax kept back yet; «Proceso ejecutado» may be a part payment.
 */
final class ArgentineTerms {

  private final InvoiceEvidence evidence;
  private final Invoice invoice;
  private final Source row;
  private final LocalDate asOf;
  private final EvidenceIndex index;
  private final BalanceSheet sheet;

  /**
   * Prepares the terms.
   *
   * @param evidence with the invoice as the portal lists it
   * @param asOf the day after which payments do not count yet
   * @param index knows which orders stand under several invoices
   */
  ArgentineTerms(InvoiceEvidence evidence, LocalDate asOf, EvidenceIndex index) {
    this.evidence = evidence;
    this.invoice = requireNonNull(evidence.invoice);
    this.row = row(invoice);
    this.asOf = asOf;
    this.index = index;
    this.sheet = new BalanceSheet(evidence.key, invoice.total().currency(), TermKind.ARGENTINE);
  }

  static Source row(Invoice invoice) {
    return Source.list(invoice.key().owner().payer(), "invoices", invoice.key().toString());
  }

  BalancedInvoice balance(boolean ledgerWhole) {
    sheet.known(TermKind.BILLED, "", invoice.signedTotal(), row);
    sheet.notes(evidence.notes, ledgerWhole);
    paid();
    withheld();
    debited();
    open();
    return sheet.written();
  }

  /** Whether the portal itself says that no money has moved yet. */
  private boolean isUntouched() {
    boolean before =
        switch (invoice.status().state()) {
          case IN_PROCESS, AUTHORIZED -> true;
          case CREDIT_SCHEDULED ->
              invoice.status().day().map(day -> day.isAfter(asOf)).orElse(false);
          case SETTLED, UNRECOGNIZED -> false;
        };
    return before && paidParts().isEmpty() && paidOrders().isEmpty();
  }

  /** The payments that documents of orders list, up to the day. */
  private List<PaidInvoice.Part> paidParts() {
    return evidence.ofOrders.stream()
        .flatMap(of -> of.paid().parts().stream())
        .filter(part -> !part.day().isAfter(asOf))
        .toList();
  }

  private List<PaymentOrder> paidOrders() {
    return evidence.orders == null
        ? List.of()
        : evidence.orders.items().stream().filter(order -> !order.paid().isAfter(asOf)).toList();
  }

  /** The orders that are listed and whose documents were not read. */
  private List<PaymentOrder> unreadOrders() {
    Set<String> read =
        evidence.ofOrders.stream().map(of -> of.order().number()).collect(Collectors.toSet());
    return paidOrders().stream().filter(order -> !read.contains(order.ref().toString())).toList();
  }

  private void paid() {
    evidence.ofOrders.forEach(this::paidByDocument);
    unreadOrders().forEach(this::paidByRow);
    boolean none = paidParts().isEmpty() && paidOrders().isEmpty();
    if (evidence.orders != null && isLacking(evidence.orders.completeness())) {
      sheet.unseen(TermKind.PAID, "", "rows of its payment orders are missing");
    } else if (none && (isUntouched() || isNothingPaid())) {
      sheet.known(TermKind.PAID, "", sheet.zero(), row);
    } else if (none) {
      sheet.unseen(TermKind.PAID, "", "no payment order of it was read");
    }
  }

  private void paidByDocument(InvoiceEvidence.OrderPart of) {
    for (PaidInvoice.Part part : of.paid().parts()) {
      if (!part.day().isAfter(asOf)) {
        sheet.known(TermKind.PAID, of.order().number(), part.paid(), of.order().source());
      }
    }
  }

  /** A list of orders that is proven to be empty. */
  private boolean isNothingPaid() {
    return evidence.orders != null
        && evidence.orders.isProven()
        && evidence.orders.items().isEmpty();
  }

  private void paidByRow(PaymentOrder order) {
    String number = order.ref().toString();
    if (index.isShared(invoice.key().owner(), number)) {
      sheet.unseen(TermKind.PAID, number, "it pays several invoices and its document was not read");
      return;
    }
    Source source = Source.list(invoice.key().owner().payer(), "payment orders", number);
    sheet.known(TermKind.PAID, number, order.amount(), source);
  }

  private static boolean isLacking(Completeness list) {
    return list.failed() > 0 || list.level() == Completeness.Level.SHORT;
  }

  private void withheld() {
    @Nullable List<Withholding> certificates = certificates();
    if (!paidParts().isEmpty() && unreadOrders().isEmpty()) {
      evidence.ofOrders.forEach(this::withheldByDocument);
      if (certificates != null && !certificates.isEmpty()) {
        compareWithheld(certificates);
      }
    } else if (certificates != null) {
      withheld(certificates, row);
    } else if (isUntouched() || isNothingPaid()) {
      sheet.known(TermKind.WITHHELD, "", sheet.zero(), row);
    } else {
      sheet.unseen(
          TermKind.WITHHELD, "", "the portal shows no tax and no document about it was read");
    }
  }

  private @Nullable List<Withholding> certificates() {
    return evidence.certificates == null
        ? null
        : evidence.certificates.stream()
            .filter(tax -> tax.day().filter(asOf::isBefore).isEmpty())
            .toList();
  }

  private void withheldByDocument(InvoiceEvidence.OrderPart of) {
    List<PaidInvoice.Part> parts = of.paid().parts();
    if (parts.stream().noneMatch(part -> part.day().isAfter(asOf))) {
      withheld(of.paid().withholdings(), of.order().source());
      return;
    }
    // The taxes are listed for all payments together: up to the day there are sums alone.
    parts.stream()
        .filter(part -> !part.day().isAfter(asOf))
        .forEach(
            part ->
                sheet.known(
                    TermKind.WITHHELD, of.order().number(), part.withheld(), of.order().source()));
  }

  private void withheld(List<Withholding> taken, Source none) {
    taken.forEach(
        tax -> sheet.known(TermKind.WITHHELD, tax.tax().toString(), tax.amount(), tax.source()));
    if (taken.isEmpty()) {
      sheet.known(TermKind.WITHHELD, "", sheet.zero(), none);
    }
  }

  private void compareWithheld(List<Withholding> certificates) {
    List<Money> byOrders = paidParts().stream().map(PaidInvoice.Part::withheld).toList();
    sheet.compare(
        TermKind.WITHHELD,
        sum(byOrders),
        evidence.ofOrders.get(0).order().source(),
        sum(certificates.stream().map(Withholding::amount).toList()),
        certificates.get(0).source());
  }

  private void debited() {
    Money listed = invoice.debited().map(this::signed).orElse(null);
    List<Debit> detail = detail();
    if (detail == null && listed == null) {
      sheet.unseen(
          TermKind.DEBITED, "", "the portal shows no debits and no document about them was read");
    } else if (detail == null || !agrees(detail, listed)) {
      sheet.known(TermKind.DEBITED, "", requireNonNull(listed), row);
    } else {
      detail.forEach(
          debit ->
              sheet.known(
                  TermKind.DEBITED, debit.reason().toString(), debit.amount(), debit.source()));
      if (detail.isEmpty()) {
        sheet.known(TermKind.DEBITED, "", sheet.zero(), row);
      }
    }
  }

  /** The debits one by one: of their own document or, without it, of the orders'. */
  private @Nullable List<Debit> detail() {
    if (evidence.debitDetail != null) {
      return evidence.debitDetail;
    }
    if (evidence.ofOrders.isEmpty() || !unreadOrders().isEmpty()) {
      return null;
    }
    return evidence.ofOrders.stream().flatMap(of -> of.paid().debits().stream()).toList();
  }

  private boolean agrees(List<Debit> detail, @Nullable Money listed) {
    if (listed == null) {
      return true;
    }
    Money sum = sum(detail.stream().map(Debit::amount).toList());
    Source other = detail.isEmpty() ? row : detail.get(0).source();
    sheet.compare(TermKind.DEBITED, listed, row, sum, other);
    return sum.equals(listed);
  }

  private void open() {
    invoice
        .balance()
        .ifPresentOrElse(
            balance -> sheet.known(TermKind.OPEN, "", signed(balance), row),
            () -> sheet.unseen(TermKind.OPEN, "", "the portal shows a state and no balance"));
  }

  /** A list shows what is owed of a credit note without the sign of its side. */
  private Money signed(Money amount) {
    return invoice.key().kind().sign() < 0 ? amount.negated() : amount;
  }

  private Money sum(List<Money> amounts) {
    return Money.sum(sheet.currency(), amounts);
  }
}
