package dev.portalsdk.billing.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.ToLongFunction;

/**
 * Finds payments that several of the other side, within the window, add up to: where one choice of
 * them does, and none of them is wanted elsewhere. One that is as much alone was found before.
 */
final class PaymentSums {

  /** So that at most 65,536 choices are looked at for a payment. */
  static final int MOST_CANDIDATES = 16;

  private static final int SCORE = 35;

  private final PaymentFindings findings;
  private final ToLongFunction<Paid> tolerance;
  private final int window;

  /** Of each choice its sum, one after the other made of a smaller one. */
  private final long[] sums = new long[1 << MOST_CANDIDATES];

  PaymentSums(PaymentFindings findings, ToLongFunction<Paid> tolerance, int window) {
    this.findings = findings;
    this.tolerance = tolerance;
    this.window = window;
  }

  /** Those that may make up a whole, and of how many choices they were collected. */
  private record Choice(Paid whole, List<Paid> parts, int choices) {}

  /**
   * Finds the sums of one direction.
   *
   * @param wholesOfLedger whether one payment of the ledger is to be made up by several of a portal
   */
  void find(boolean wholesOfLedger) {
    Map<Integer, NavigableMap<Long, List<Paid>>> parts = new HashMap<>();
    for (Paid one : findings.open(one -> one.amount() > 0 && one.ofLedger() != wholesOfLedger)) {
      parts
          .computeIfAbsent(one.side(), side -> new TreeMap<>())
          .computeIfAbsent(one.day(), day -> new ArrayList<>())
          .add(one);
    }
    Map<Paid, Choice> choices = new HashMap<>();
    Together together = new Together();
    for (Paid whole : findings.open(one -> one.amount() > 0 && one.ofLedger() == wholesOfLedger)) {
      Choice choice = choice(whole, parts.getOrDefault(whole.side(), new TreeMap<>()));
      if (choice.choices() > 0) {
        choices.put(whole, choice);
        List<Paid> all = new ArrayList<>(choice.parts());
        all.add(whole);
        together.join(all);
      }
    }
    together.groups().forEach(some -> decide(some, choices));
  }

  private void decide(List<Paid> some, Map<Paid, Choice> choices) {
    List<Choice> wanted = some.stream().filter(choices::containsKey).map(choices::get).toList();
    if (wanted.size() == 1 && wanted.get(0).choices() == 1) {
      MatchRule rule =
          wanted.get(0).whole().ofLedger()
              ? MatchRule.SUM_OF_PORTAL_PAYMENTS
              : MatchRule.SUM_OF_LEDGER_PAYMENTS;
      findings.matched(rule, SCORE, some);
    } else {
      findings.ambiguous(MatchDoubt.SEVERAL_SUMS, some);
    }
  }

  private Choice choice(Paid whole, NavigableMap<Long, List<Paid>> parts) {
    List<Paid> candidates = new ArrayList<>();
    long most = tolerance.applyAsLong(whole);
    for (List<Paid> day :
        parts.subMap(whole.day() - window, true, whole.day() + window, true).values()) {
      for (Paid one : day) {
        if (one.amount() - most <= whole.amount()) {
          candidates.add(one);
        }
        if (candidates.size() > MOST_CANDIDATES) {
          findings.unsearched(whole);
          return new Choice(whole, List.of(), 0);
        }
      }
    }
    return choice(whole, candidates, most);
  }

  private Choice choice(Paid whole, List<Paid> candidates, long most) {
    int choices = 0;
    int wanted = 0;
    for (int mask = 1; mask < 1 << candidates.size(); mask++) {
      long last = candidates.get(Integer.numberOfTrailingZeros(mask)).amount();
      sums[mask] = capped(sums[mask & mask - 1] + last);
      if (Math.abs(sums[mask] - whole.amount()) <= most) {
        choices++;
        wanted |= mask;
      }
    }
    List<Paid> parts = new ArrayList<>();
    for (int i = 0; i < candidates.size(); i++) {
      if ((wanted >> i & 1) == 1) {
        parts.add(candidates.get(i));
      }
    }
    return new Choice(whole, parts, choices);
  }

  /** A sum of two positive amounts that does not fit is beyond each payment. */
  private static long capped(long sum) {
    return sum < 0 ? Long.MAX_VALUE : sum;
  }
}
