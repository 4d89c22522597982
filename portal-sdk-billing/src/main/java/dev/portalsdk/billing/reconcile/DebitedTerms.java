package dev.portalsdk.billing.reconcile;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.billing.adjustment.Debit;
import dev.portalsdk.billing.balance.TermKind;
import dev.portalsdk.billing.balance.UnseenReason;
import dev.portalsdk.billing.evidence.Source;
import dev.portalsdk.billing.invoice.Invoice;
import dev.portalsdk.core.money.Money;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the payer does not accept of an invoice: one by one if documents list it and agree with what
 * the list shows, else the list's sum.
 */
final class DebitedTerms {

  private final InvoiceEvidence evidence;
  private final OrdersOfInvoice orders;
  private final BalanceSheet sheet;
  private final Source row;

  DebitedTerms(InvoiceEvidence evidence, OrdersOfInvoice orders, BalanceSheet sheet, Source row) {
    this.evidence = evidence;
    this.orders = orders;
    this.sheet = sheet;
    this.row = row;
  }

  void write(Invoice invoice) {
    Money listed = invoice.debited().map(evidence::signed).orElse(null);
    List<Debit> detail = detail();
    if (detail == null && listed == null) {
      sheet.unseen(TermKind.DEBITED, "", UnseenReason.NO_DEBITS_SHOWN);
    } else if (detail == null || !agrees(detail, listed)) {
      sheet.known(TermKind.DEBITED, "", requireNonNull(listed), row);
    } else {
      lines(detail);
    }
  }

  private void lines(List<Debit> detail) {
    detail.forEach(
        debit ->
            sheet.known(
                TermKind.DEBITED, debit.reason().toString(), debit.amount(), debit.source()));
    if (detail.isEmpty()) {
      sheet.known(TermKind.DEBITED, "", sheet.zero(), row);
    }
  }

  /** The debits one by one: of their own document or, without it, of the orders'. */
  private @Nullable List<Debit> detail() {
    if (evidence.debitDetail != null) {
      return evidence.debitDetail;
    }
    if (evidence.ofOrders.isEmpty() || !orders.unreadRows().isEmpty()) {
      return null;
    }
    return evidence.ofOrders.stream().flatMap(of -> of.paid().debits().stream()).toList();
  }

  private boolean agrees(List<Debit> detail, @Nullable Money listed) {
    if (listed == null) {
      return true;
    }
    Source other = detail.isEmpty() ? row : detail.get(0).source();
    sheet.compare(TermKind.DEBITED, listed, row, sum(detail), other);
    return sum(detail).equals(listed);
  }

  private Money sum(List<Debit> debits) {
    return sheet.sum(debits.stream().map(Debit::amount).toList());
  }
}
