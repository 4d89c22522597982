package dev.portalsdk.testkit.reconcile;

import dev.portalsdk.billing.BillingPortals;
import dev.portalsdk.billing.balance.Verdict;
import dev.portalsdk.billing.reconcile.Queue;
import dev.portalsdk.billing.reconcile.Reconciliation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** What a number of histories had in them, and what was wrong. */
final class Tally {

  private static final List<Queue> QUEUES =
      List.of(
          Queue.ONLY_IN_PORTAL,
          Queue.ONLY_IN_LEDGER,
          Queue.NOT_SEEN,
          Queue.AMBIGUOUS,
          Queue.PROPOSED,
          Queue.AMOUNT_DIFFERS,
          Queue.STATUS_DIFFERS,
          Queue.DOCUMENTS_DISAGREE,
          Queue.UNEXPLAINED);

  private final Map<String, Integer> counts = new LinkedHashMap<>();
  private final List<String> faults = new ArrayList<>();

  void add(long seed, History history, Sight sight, Reconciliation result) {
    HistoryCheck.faults(history.books(), result, sight)
        .forEach(fault -> faults.add("history " + seed + ": " + fault));
    add("histories", 1);
    List<Account> accounts = history.books().booked().stream().map(Booked::account).toList();
    add("vouchers", accounts.size());
    for (Verdict.State state : Verdict.State.values()) {
      long count =
          result.balances().stream().filter(balance -> balance.verdict().state() == state).count();
      add(state.name(), count);
    }
    QUEUES.forEach(queue -> add(queue.name(), result.queue(queue).size()));
    add("postings", result.postings().size());
    cases(accounts);
  }

  private void cases(List<Account> accounts) {
    count(accounts, "several payments", account -> account.payments > 1);
    count(accounts, "one order of several", account -> account.withSharedOrder);
    count(accounts, "all debited", Tally::isAllDebited);
    count(accounts, "debits taken back", account -> account.takenBack);
    count(accounts, "taxes given back", account -> account.givenBack);
    count(accounts, "credits announced", account -> account.stage == Account.Stage.SCHEDULED);
    count(accounts, "credit notes", account -> account.key.kind().sign() < 0);
    count(accounts, "debits accepted", account -> account.acceptedByNote != 0);
    count(accounts, "notes issued", account -> account.hasIssuedNote);
    count(accounts, "wrong by a cent", account -> account.wrongCents != 0 || account.papersDiffer);
    count(accounts, "seized", account -> account.of("SEIZED") != 0);
    count(accounts, "at Mutual SER", Tally::isColombian);
  }

  private static boolean isAllDebited(Account account) {
    return account.of("DEBITED") == account.total && account.payments > 0;
  }

  private static boolean isColombian(Account account) {
    return account.key.owner().payer().equals(BillingPortals.MUTUAL_SER);
  }

  private void count(List<Account> accounts, String what, Predicate<Account> which) {
    add(what, accounts.stream().filter(which).count());
  }

  private void add(String what, long count) {
    counts.merge(what, Math.toIntExact(count), Integer::sum);
  }

  List<String> faults() {
    return faults;
  }

  /** What no history had, so that nothing was proved of it. */
  List<String> missing() {
    return counts.entrySet().stream()
        .filter(count -> count.getValue() == 0)
        .map(Map.Entry::getKey)
        .toList();
  }

  @Override
  public String toString() {
    return counts + ", " + faults.size() + " faults";
  }
}
