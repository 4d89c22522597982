package dev.portalsdk.billing.reconcile;

import dev.portalsdk.billing.balance.Balance;
import dev.portalsdk.billing.balance.TermKind;
import dev.portalsdk.billing.balance.UnseenReason;
import dev.portalsdk.billing.evidence.Source;
import dev.portalsdk.billing.invoice.InvoiceKey;
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

  Money zero() {
    return Money.zero(currency);
  }

  /** Adds up what is in the balance's currency; the rest is unseen where it is a term. */
  Money sum(List<Money> amounts) {
    return Money.sum(
        currency, amounts.stream().filter(money -> money.currency().equals(currency)).toList());
  }

  /** Writes an amount that was shown; one in another currency cannot be added up. */
  void known(TermKind kind, String label, Money money, Source source) {
    if (money.currency().equals(currency)) {
      balance.known(kind, label, money, source);
    } else {
      balance.unseen(kind, label, UnseenReason.OTHER_CURRENCY, money.currency().getCurrencyCode());
    }
  }

  void unseen(TermKind kind, String label, UnseenReason reason) {
    balance.unseen(kind, label, reason);
  }

  void unseen(TermKind kind, String label, UnseenReason reason, String detail) {
    balance.unseen(kind, label, reason, detail);
  }

  /** Takes note of a second amount for a term, if it is another. */
  void compare(TermKind kind, Money taken, Source source, Money other, Source otherSource) {
    if (!taken.equals(other)) {
      disagreements.add(new Disagreement(key, kind, taken, source, other, otherSource));
    }
  }

  BalancedInvoice written() {
    return new BalancedInvoice(balance.build(), List.copyOf(disagreements));
  }
}
