package dev.portalsdk.billing.reconcile;

import dev.portalsdk.billing.balance.Balance;
import dev.portalsdk.billing.balance.TermKind;
import dev.portalsdk.billing.evidence.Source;
import dev.portalsdk.billing.invoice.InvoiceKey;
import dev.portalsdk.billing.invoice.InvoiceKind;
import dev.portalsdk.billing.ledger.LedgerEntry;
import dev.portalsdk.core.money.Money;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Set;

/** The balance of one invoice while it is written, and what contradicts it. */
final class BalanceSheet {

  private final InvoiceKey key;
  private final Currency currency;
  private final Balance.Builder balance;
  private final List<Disagreement> disagreements = new ArrayList<>();

  BalanceSheet(InvoiceKey key, Currency currency, Set<TermKind> equation) {
    this.key = key;
    this.currency = currency;
    this.balance = Balance.builder(key, currency, equation);
  }

  Currency currency() {
    return currency;
  }

  Money zero() {
    return Money.zero(currency);
  }

  void known(TermKind kind, String label, Money money, Source source) {
    balance.known(kind, label, money, source);
  }

  void unseen(TermKind kind, String label, String reason) {
    balance.unseen(kind, label, reason);
  }

  /** Takes note of a second amount for a term, if it is another. */
  void compare(TermKind kind, Money taken, Source source, Money other, Source otherSource) {
    if (!taken.equals(other)) {
      disagreements.add(new Disagreement(key, kind, taken, source, other, otherSource));
    }
  }

  /** Writes the notes of the books about the invoice; books that are not whole say so. */
  void notes(List<LedgerEntry> notes, boolean ledgerWhole) {
    for (InvoiceKind kind : List.of(InvoiceKind.CREDIT_NOTE, InvoiceKind.DEBIT_NOTE)) {
      TermKind term =
          kind == InvoiceKind.CREDIT_NOTE ? TermKind.CREDIT_NOTES : TermKind.DEBIT_NOTES;
      List<LedgerEntry> of = notes.stream().filter(note -> note.key().kind() == kind).toList();
      of.forEach(note -> known(term, note.id(), note.total(), note.source()));
      if (!ledgerWhole) {
        unseen(term, "", "rows of the ledger could not be read");
      } else if (of.isEmpty()) {
        known(term, "", zero(), Source.ledger("no note about it"));
      }
    }
    // A note that accepts a debit is the debit's own amount: counted once.
    notes.stream()
        .filter(LedgerEntry::isDebitAccepted)
        .forEach(note -> known(TermKind.DEBITED, note.id(), note.total().negated(), note.source()));
  }

  BalancedInvoice written() {
    return new BalancedInvoice(balance.build(), List.copyOf(disagreements));
  }
}
