package dev.portalsdk.billing.reconcile;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.billing.balance.TermKind;
import dev.portalsdk.billing.balance.UnseenReason;
import dev.portalsdk.billing.evidence.Source;
import dev.portalsdk.billing.invoice.Invoice;
import java.time.LocalDate;

/**
 * The terms of an invoice that a portal lists with its state, as Serena ART and SanCor Salud do.
 *
 * <p>What was paid and kept back is in the documents of its orders; a row of an order shows one
 * amount and no tax. Serena shows a state and no balance: a state before payment means that nothing
 * was paid and no tax kept back yet; «Proceso ejecutado» may be a part payment.
 */
final class ArgentineTerms {

  private final InvoiceEvidence evidence;
  private final EvidenceIndex index;
  private final Invoice invoice;
  private final Source row;
  private final LocalDate asOf;
  private final OrdersOfInvoice orders;
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
    this.index = index;
    this.invoice = requireNonNull(evidence.invoice);
    this.row = Source.list(invoice.key().owner().payer(), "invoices", invoice.key().toString());
    this.asOf = asOf;
    this.orders = new OrdersOfInvoice(evidence, asOf);
    this.sheet = new BalanceSheet(evidence.key, invoice.total().currency(), TermKind.ARGENTINE);
  }

  BalancedInvoice balance(boolean ledgerWhole) {
    sheet.known(TermKind.BILLED, "", invoice.signedTotal(), row);
    new NoteTerms(evidence, sheet).write(ledgerWhole);
    boolean untouched = isUntouched();
    WithheldTerms withheld = new WithheldTerms(evidence, orders, asOf, sheet, row);
    new PaidTerms(evidence, orders, asOf, sheet, index).write(untouched, withheld.isNone(), row);
    withheld.write(untouched);
    new DebitedTerms(evidence, orders, sheet, row).write(invoice);
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
    return before && orders.isNoneSeen();
  }

  private void open() {
    if (invoice.balance().isEmpty()) {
      sheet.unseen(TermKind.OPEN, "", UnseenReason.NO_BALANCE_SHOWN);
    } else if (orders.isPaidLater()) {
      sheet.unseen(TermKind.OPEN, "", UnseenReason.BALANCE_OF_A_LATER_DAY);
    } else {
      sheet.known(TermKind.OPEN, "", evidence.signed(invoice.balance().get()), row);
    }
  }
}
