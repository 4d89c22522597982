package dev.portalsdk.billing.reconcile;

import dev.portalsdk.billing.balance.Balance;
import dev.portalsdk.billing.balance.BalanceLine;
import dev.portalsdk.billing.balance.Term;
import dev.portalsdk.billing.balance.TermKind;
import dev.portalsdk.billing.balance.Verdict;
import dev.portalsdk.core.money.Money;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/**
 * What the balances of one currency add up to, as far as papers show it. Immutable and thread-safe.
 *
 * @param currency of all amounts
 * @param vouchers how many balances there are
 * @param billed a credit note that is no note about an invoice counts against it
 * @param creditNotes those about invoices
 * @param debitNotes those about invoices
 * @param paid what was paid out
 * @param withheld the taxes that were kept back
 * @param debited what payers do not accept
 * @param owed what is still owed, of those where it can be told
 * @param closing how many balances close
 * @param open how many are open by an amount
 * @param unknowable of how many a term was not shown
 */
public record Totals(
    Currency currency,
    int vouchers,
    Money billed,
    Money creditNotes,
    Money debitNotes,
    Money paid,
    Money withheld,
    Money debited,
    Money owed,
    int closing,
    int open,
    int unknowable) {

  static Totals of(Currency currency, Collection<Balance> all) {
    List<Balance> balances =
        all.stream().filter(balance -> balance.currency().equals(currency)).toList();
    List<Money> owed = balances.stream().map(Balance::owed).flatMap(Optional::stream).toList();
    return new Totals(
        currency,
        balances.size(),
        shown(currency, balances, TermKind.BILLED),
        shown(currency, balances, TermKind.CREDIT_NOTES),
        shown(currency, balances, TermKind.DEBIT_NOTES),
        shown(currency, balances, TermKind.PAID),
        shown(currency, balances, TermKind.WITHHELD),
        shown(currency, balances, TermKind.DEBITED),
        Money.sum(currency, owed),
        count(balances, Verdict.State.CLOSES),
        count(balances, Verdict.State.OPEN_BY),
        count(balances, Verdict.State.UNKNOWABLE));
  }

  private static Money shown(Currency currency, List<Balance> balances, TermKind kind) {
    List<Money> amounts =
        balances.stream()
            .flatMap(balance -> balance.lines().stream())
            .filter(line -> line.kind() == kind)
            .map(BalanceLine::term)
            .filter(Term.Known.class::isInstance)
            .map(term -> ((Term.Known) term).money())
            .toList();
    return Money.sum(currency, amounts);
  }

  private static int count(List<Balance> balances, Verdict.State state) {
    return (int) balances.stream().filter(balance -> balance.verdict().state() == state).count();
  }
}
