package dev.portalsdk.testkit.reconcile;

import static dev.portalsdk.core.money.Currencies.ARS;
import static dev.portalsdk.core.money.Currencies.COP;

import dev.portalsdk.billing.BillingPortals;
import dev.portalsdk.billing.reconcile.Reconciliation;
import dev.portalsdk.billing.reconcile.Totals;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Objects;

/** Holds the sums of all balances against the sums of what is true. */
final class TotalsCheck {

  private final List<Account> accounts;
  private final Totals totals;
  private final Sight sight;
  private final List<String> faults = new ArrayList<>();

  private TotalsCheck(List<Account> accounts, Totals totals, Sight sight) {
    this.accounts = accounts;
    this.totals = totals;
    this.sight = sight;
  }

  static List<String> faults(Books books, Reconciliation result, Sight sight) {
    List<String> faults = new ArrayList<>();
    for (Currency currency : List.of(ARS, COP)) {
      List<Account> accounts =
          books.booked().stream()
              .map(Booked::account)
              .filter(account -> currency(account).equals(currency))
              .toList();
      faults.addAll(new TotalsCheck(accounts, result.totals(currency), sight).faults());
    }
    return faults;
  }

  private static Currency currency(Account account) {
    return account.key.owner().payer().equals(BillingPortals.MUTUAL_SER) ? COP : ARS;
  }

  private List<String> faults() {
    same("vouchers", accounts.size(), totals.vouchers());
    if (sight.hasDocuments()) {
      same("billed", sum("BILLED"), totals.billed().minor());
      same("paid", sum("PAID"), totals.paid().minor());
      same("withheld", sum("WITHHELD"), totals.withheld().minor());
      same("debited", sum("DEBITED"), totals.debited().minor());
    }
    long owed = accounts.stream().filter(sight::isOwedTold).mapToLong(sight::owed).sum();
    same("owed", owed, totals.owed().minor());
    verdicts();
    return faults;
  }

  private void verdicts() {
    int open = count(true);
    int closing = count(false);
    same("closing", closing, totals.closing());
    same("open", open, totals.open());
    same("unknowable", accounts.size() - open - closing, totals.unknowable());
  }

  private int count(boolean open) {
    return (int)
        accounts.stream()
            .filter(sight::isDecidable)
            .filter(account -> sight.left(account) != 0 == open)
            .count();
  }

  private long sum(String term) {
    return accounts.stream()
        .filter(account -> !sight.unseen(account).contains(term))
        .mapToLong(account -> account.of(term))
        .sum();
  }

  private void same(String what, Object expected, Object found) {
    if (!Objects.equals(expected, found)) {
      faults.add(totals.currency() + " " + what + ": " + expected + ", found " + found);
    }
  }
}
