package dev.portalsdk.testkit.reconcile;

import dev.portalsdk.billing.balance.Balance;
import dev.portalsdk.billing.balance.TermKind;
import dev.portalsdk.billing.balance.Verdict;
import dev.portalsdk.billing.invoice.InvoiceRef;
import dev.portalsdk.billing.reconcile.Queue;
import dev.portalsdk.billing.reconcile.Reconciliation;
import dev.portalsdk.core.money.Money;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Holds what the library says of a history against what is true. */
final class HistoryCheck {

  /** What has to do with vouchers; payments that the books lack are another proof's. */
  private static final Set<Queue> QUEUES =
      EnumSet.complementOf(
          EnumSet.of(
              Queue.PAYMENT_ONLY_IN_PORTAL, Queue.PAYMENT_ONLY_IN_LEDGER, Queue.PAYMENT_IN_DOUBT));

  private final Books books;
  private final Reconciliation result;
  private final Sight sight;
  private final List<String> faults = new ArrayList<>();

  private HistoryCheck(Books books, Reconciliation result, Sight sight) {
    this.books = books;
    this.result = result;
    this.sight = sight;
  }

  /** Returns what is wrong, one line for each. */
  static List<String> faults(Books books, Reconciliation result, Sight sight) {
    HistoryCheck check = new HistoryCheck(books, result, sight);
    books.booked().forEach(booked -> check.balance(booked.account()));
    check.same("balances", books.booked().size(), result.balances().size());
    check.queues();
    check.faults.addAll(PostingCheck.faults(books, result, sight));
    check.faults.addAll(TotalsCheck.faults(books, result, sight));
    return check.faults;
  }

  private void balance(Account account) {
    Optional<Balance> found = result.explain(InvoiceRef.of(account.key));
    if (found.isEmpty()) {
      faults.add(account.key + " has no balance");
      return;
    }
    Balance balance = found.get();
    Set<String> unseen = new TreeSet<>();
    balance.unseen().forEach(kind -> unseen.add(kind.name()));
    same(account.key + " unseen", sight.unseen(account), unseen);
    for (String term : sight.terms(account)) {
      if (!unseen.contains(term)) {
        Money known = balance.known(TermKind.valueOf(term)).orElseThrow();
        same(account.key + " " + term, sight.shown(account, term), known.minor());
      }
    }
    same(account.key + " verdict", verdict(account), verdict(balance.verdict()));
    same(account.key + " owed", owed(account), balance.owed().map(Money::minor));
  }

  private String verdict(Account account) {
    if (!sight.isDecidable(account)) {
      return "UNKNOWABLE " + sight.unseen(account);
    }
    long left = sight.left(account);
    return left == 0 ? "CLOSES" : "OPEN_BY " + left;
  }

  private static String verdict(Verdict verdict) {
    Set<String> missing = new TreeSet<>();
    verdict.missing().forEach(kind -> missing.add(kind.name()));
    return switch (verdict.state()) {
      case CLOSES -> "CLOSES";
      case OPEN_BY -> "OPEN_BY " + verdict.left().orElseThrow().minor();
      case UNKNOWABLE -> "UNKNOWABLE " + missing;
    };
  }

  private Optional<Long> owed(Account account) {
    return sight.isOwedTold(account) ? Optional.of(sight.owed(account)) : Optional.empty();
  }

  private void queues() {
    QueueMap expected = books.queues();
    for (Booked booked : books.booked()) {
      Account account = booked.account();
      if (sight.isUnexplained(account)) {
        expected.add(Queue.UNEXPLAINED, List.of(), List.of(account.key));
      }
      if (sight.isDisputed(account)) {
        expected.add(Queue.DOCUMENTS_DISAGREE, List.of(), List.of(account.key));
      }
      if (booked.fate().isCertain() && sight.isTotalShort(account)) {
        expected.add(Queue.AMOUNT_DIFFERS, booked.ids(), List.of(account.key));
      }
      if (booked.fate() == Fate.WRONG_OPEN && sight.isOwedTold(account)) {
        expected.add(Queue.STATUS_DIFFERS, booked.ids(), List.of(account.key));
      }
    }
    QueueMap shown = QueueMap.of(result.queues());
    for (Queue queue : QUEUES) {
      same(queue.name(), expected.of(queue), shown.of(queue));
    }
  }

  private void same(String what, Object expected, Object found) {
    if (!Objects.equals(expected, found)) {
      faults.add(what + ": " + expected + " expected, found " + found);
    }
  }
}
