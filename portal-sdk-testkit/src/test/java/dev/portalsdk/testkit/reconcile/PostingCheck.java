package dev.portalsdk.testkit.reconcile;

import dev.portalsdk.billing.posting.MemoryPostingBook;
import dev.portalsdk.billing.posting.Posting;
import dev.portalsdk.billing.reconcile.Reconciliation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Holds what could be posted against what is certain: all of it, nothing else, and once. */
final class PostingCheck {

  private static final Set<String> NEVER_POSTED =
      Set.of("BILLED", "CREDIT_NOTES", "DEBIT_NOTES", "OPEN");

  private final Sight sight;
  private final Map<String, Map<String, Long>> posted = new HashMap<>();
  private final List<String> faults = new ArrayList<>();

  private PostingCheck(Sight sight) {
    this.sight = sight;
  }

  static List<String> faults(Books books, Reconciliation result, Sight sight) {
    PostingCheck check = new PostingCheck(sight);
    result.postings().forEach(check::posting);
    books.booked().forEach(check::booked);
    Set<String> allowed = new HashSet<>();
    books.booked().stream()
        .filter(check::isPostable)
        .forEach(booked -> allowed.addAll(booked.ids()));
    check.posted.keySet().stream()
        .filter(id -> !allowed.contains(id))
        .forEach(id -> check.faults.add(id + " is posted to, and must not be"));
    check.once(result.postings());
    return check.faults;
  }

  private void posting(Posting posting) {
    posted
        .computeIfAbsent(posting.entry(), none -> new HashMap<>())
        .merge(posting.kind().name(), posting.amount().minor(), Long::sum);
  }

  private boolean isPostable(Booked booked) {
    return booked.fate().isCertain()
        && !sight.isContradicted(booked.account())
        && !sight.isTotalShort(booked.account())
        && !sight.isDisputed(booked.account());
  }

  private void booked(Booked booked) {
    if (!isPostable(booked)) {
      return;
    }
    Account account = booked.account();
    String id = booked.ids().get(0);
    Map<String, Long> sums = posted.getOrDefault(id, Map.of());
    Set<String> unseen = sight.unseen(account);
    for (String term : sight.terms(account)) {
      long expected = NEVER_POSTED.contains(term) ? 0 : account.of(term);
      long refused = term.equals("DEBITED") ? account.acceptedByNote : 0;
      long found = sums.getOrDefault(term, 0L);
      if (!unseen.contains(term) && found != expected + refused) {
        faults.add(id + " " + term + ": " + (expected + refused) + " to post, found " + found);
      }
    }
  }

  private void once(List<Posting> postings) {
    MemoryPostingBook book = new MemoryPostingBook();
    int first = book.post(postings, Instant.EPOCH).size();
    int second = book.post(postings, Instant.EPOCH).size();
    if (first != postings.size() || second != 0) {
      faults.add(postings.size() + " postings, posted " + first + " and again " + second);
    }
  }
}
