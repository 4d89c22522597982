package dev.portalsdk.billing.matching;

import dev.portalsdk.billing.ledger.LedgerPayment;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** What was found of payments, and those of which nothing was found yet. */
final class PaymentFindings {

  private final List<LedgerPayment> ledger;
  private final List<PortalPayment> portal;
  private final Set<Paid> open;
  private final List<PaymentMatches.Match> matches = new ArrayList<>();
  private final List<PaymentMatches.Match> reversals = new ArrayList<>();
  private final List<PaymentMatches.Match> differences = new ArrayList<>();
  private final List<PaymentMatches.Ambiguity> ambiguities = new ArrayList<>();
  private final List<Paid> unsearched = new ArrayList<>();

  PaymentFindings(List<LedgerPayment> ledger, List<PortalPayment> portal, List<Paid> all) {
    this.ledger = ledger;
    this.portal = portal;
    this.open = new LinkedHashSet<>(all);
  }

  /** Returns those of which nothing was found yet, in their order. */
  List<Paid> open(Predicate<Paid> which) {
    return open.stream().filter(which).toList();
  }

  void matched(MatchRule rule, int score, Collection<Paid> some) {
    matches.add(match(rule, score, some));
  }

  void reversed(int score, Collection<Paid> some) {
    reversals.add(match(MatchRule.REVERSAL, score, some));
  }

  void different(Collection<Paid> some) {
    differences.add(match(MatchRule.PAYMENT_NUMBER, 0, some));
  }

  void ambiguous(MatchDoubt doubt, Collection<Paid> some) {
    open.removeAll(Set.copyOf(some));
    ambiguities.add(new PaymentMatches.Ambiguity(doubt, ofLedger(some), ofPortal(some)));
  }

  /** Notes that there were too many others to look at each sum. */
  void unsearched(Paid one) {
    unsearched.add(one);
  }

  PaymentMatches all() {
    List<Paid> zero = open(one -> one.amount() == 0);
    List<Paid> left = open(one -> one.amount() != 0);
    return new PaymentMatches(
        matches,
        reversals,
        differences,
        ambiguities,
        ofLedger(left),
        ofPortal(left),
        ofLedger(zero),
        ofPortal(zero),
        new PaymentMatches.Unsearched(ofLedger(unsearched), ofPortal(unsearched)));
  }

  private PaymentMatches.Match match(MatchRule rule, int score, Collection<Paid> some) {
    open.removeAll(Set.copyOf(some));
    return new PaymentMatches.Match(rule, score, ofLedger(some), ofPortal(some));
  }

  private List<LedgerPayment> ofLedger(Collection<Paid> some) {
    return Paid.places(some, true).stream().map(ledger::get).toList();
  }

  private List<PortalPayment> ofPortal(Collection<Paid> some) {
    return Paid.places(some, false).stream().map(portal::get).toList();
  }
}
