package dev.portalsdk.billing.reconcile;

import dev.portalsdk.billing.balance.TermKind;
import dev.portalsdk.billing.balance.UnseenReason;
import dev.portalsdk.billing.evidence.Source;
import dev.portalsdk.billing.payment.PaymentTerm;
import dev.portalsdk.core.money.Money;
import java.util.List;
import java.util.Optional;

/**
 * The terms of an invoice that a portal shows when it pays it, as Mutual SER does (manual
 * L194-208): the deductions of a row are those of its payment, the balance is that of the last one.
 *
 * <p>How the columns add up is this library's reading, as in {@link
 * dev.portalsdk.billing.payment.PaymentEquation#COLOMBIAN_VOUCHER}.
 */
final class ColombianTerms {

  /** What the rows of a voucher are called as a source. */
  static final String VOUCHER = "payment voucher";

  private static final List<Column> EACH_PAYMENT =
      List.of(
          new Column(PaymentTerm.PAID, TermKind.PAID, ""),
          new Column(PaymentTerm.CROSSED, TermKind.PAID, "cruce"),
          new Column(PaymentTerm.INCOME_TAX_WITHHELD, TermKind.WITHHELD, "RETEFUENTE"),
          new Column(PaymentTerm.ICA_WITHHELD, TermKind.WITHHELD, "RETEICA"),
          new Column(PaymentTerm.VAT_WITHHELD, TermKind.WITHHELD, "RETEIVA"),
          new Column(PaymentTerm.STAMP_TAX, TermKind.WITHHELD, "STAMP"),
          new Column(PaymentTerm.FINANCIAL_DISCOUNT, TermKind.FINANCIAL_DISCOUNT, ""),
          new Column(PaymentTerm.COPAYMENT, TermKind.COPAYMENT, ""),
          new Column(PaymentTerm.MODERATING_FEE, TermKind.MODERATING_FEE, ""),
          new Column(PaymentTerm.ATTACHMENT, TermKind.SEIZED, ""));

  private final InvoiceEvidence evidence;
  private final List<InvoiceEvidence.Crossing> crossings;
  private final boolean rowsUnread;
  private final BalanceSheet sheet;

  private record Column(PaymentTerm shown, TermKind kind, String label) {}

  /**
   * Prepares the terms.
   *
   * @param evidence with at least one crossing
   * @param crossings those that count, in the order of payment, at least one
   * @param rowsUnread whether there may be others that could not be read
   */
  ColombianTerms(
      InvoiceEvidence evidence, List<InvoiceEvidence.Crossing> crossings, boolean rowsUnread) {
    this.evidence = evidence;
    this.crossings = crossings;
    this.rowsUnread = rowsUnread;
    this.sheet =
        new BalanceSheet(
            evidence.key, crossings.get(0).row().paid().currency(), TermKind.COLOMBIAN);
  }

  BalancedInvoice balance(boolean ledgerWhole) {
    billed(PaymentTerm.INVOICED, "");
    billed(PaymentTerm.VAT, "IVA");
    new NoteTerms(evidence, sheet).write(ledgerWhole);
    crossings.forEach(crossing -> EACH_PAYMENT.forEach(column -> each(crossing, column)));
    if (rowsUnread) {
      sheet.unseen(TermKind.PAID, "", UnseenReason.VOUCHER_ROW_UNREADABLE);
    }
    InvoiceEvidence.Crossing last = crossings.get(crossings.size() - 1);
    term(last, PaymentTerm.BALANCE, TermKind.OPEN, "");
    return sheet.written();
  }

  /** What was billed is one amount, however many payments show it. */
  private void billed(PaymentTerm shown, String label) {
    InvoiceEvidence.Crossing first = crossings.get(0);
    term(first, shown, TermKind.BILLED, label);
    Optional<Money> taken = first.row().amount(shown);
    for (InvoiceEvidence.Crossing other : crossings) {
      Optional<Money> again = other.row().amount(shown);
      if (taken.isPresent() && again.isPresent()) {
        sheet.compare(TermKind.BILLED, taken.get(), source(first), again.get(), source(other));
      }
    }
  }

  private void each(InvoiceEvidence.Crossing crossing, Column column) {
    String voucher = crossing.voucher().number();
    String label = column.label().isEmpty() ? voucher : column.label() + " " + voucher;
    term(crossing, column.shown(), column.kind(), label);
  }

  private void term(
      InvoiceEvidence.Crossing crossing, PaymentTerm shown, TermKind kind, String label) {
    crossing
        .row()
        .amount(shown)
        .ifPresentOrElse(
            money -> sheet.known(kind, label, money, source(crossing)),
            () -> sheet.unseen(kind, label, UnseenReason.WORKBOOK_NOT_READ));
  }

  private static Source source(InvoiceEvidence.Crossing crossing) {
    return Source.list(
        crossing.voucher().ref().owner().payer(), VOUCHER, crossing.voucher().ref().toString());
  }
}
