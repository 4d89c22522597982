package dev.portalsdk.billing.matching;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds payments that another of the same side takes back: of the opposite amount, on or after the
 * day, with one number or, without any in common, within the window.
 */
final class Reversals {

  private static final int SCORE_BY_NUMBER = 90;
  private static final int SCORE_BY_DAY = 45;

  private final PaymentFindings findings;
  private final int window;

  Reversals(PaymentFindings findings, int window) {
    this.findings = findings;
    this.window = window;
  }

  private record Amount(boolean ofLedger, int side, long amount) {}

  void find() {
    Map<Amount, List<Paid>> paid = new HashMap<>();
    Map<Amount, List<Paid>> takenBack = new HashMap<>();
    for (Paid one : findings.open(one -> one.amount() != 0)) {
      Amount amount = new Amount(one.ofLedger(), one.side(), Math.abs(one.amount()));
      (one.amount() > 0 ? paid : takenBack)
          .computeIfAbsent(amount, same -> new ArrayList<>())
          .add(one);
    }
    takenBack.forEach((amount, some) -> find(some, paid.getOrDefault(amount, List.of())));
  }

  private void find(List<Paid> takenBack, List<Paid> paid) {
    Set<Paid> decided = new HashSet<>();
    for (List<Paid> some : ofOneNumber(takenBack, paid)) {
      if (decide(some, SCORE_BY_NUMBER)) {
        decided.addAll(some);
      }
    }
    ofNearDays(without(decided, takenBack), without(decided, paid))
        .forEach(some -> decide(some, SCORE_BY_DAY));
  }

  /** Those that share a number hang together, whatever their days are. */
  private static Collection<List<Paid>> ofOneNumber(List<Paid> takenBack, List<Paid> paid) {
    Map<PayerNumber, List<Paid>> byNumber = new HashMap<>();
    for (List<Paid> some : List.of(takenBack, paid)) {
      for (Paid one : some) {
        one.numbers()
            .forEach(
                number -> byNumber.computeIfAbsent(number, same -> new ArrayList<>()).add(one));
      }
    }
    Together together = new Together();
    byNumber.values().stream().filter(some -> some.size() > 1).forEach(together::join);
    return together.groups();
  }

  /** A later one takes on where the one before it ended: what both reach is joined already. */
  private Collection<List<Paid>> ofNearDays(List<Paid> takenBack, List<Paid> paid) {
    Together together = new Together();
    int joined = 0;
    for (Paid one : takenBack) {
      List<Paid> some = new ArrayList<>(List.of(one));
      if (joined > 0 && one.day() - paid.get(joined - 1).day() <= window) {
        some.add(paid.get(joined - 1));
      }
      for (; joined < paid.size() && paid.get(joined).day() <= one.day(); joined++) {
        if (one.day() - paid.get(joined).day() <= window) {
          some.add(paid.get(joined));
        }
      }
      together.join(some);
    }
    return together.groups();
  }

  private static List<Paid> without(Set<Paid> decided, List<Paid> some) {
    return some.stream()
        .filter(one -> !decided.contains(one))
        .sorted(Comparator.comparingLong(Paid::day))
        .toList();
  }

  /** Returns whether one of them takes another back, or may. */
  private boolean decide(List<Paid> some, int score) {
    long takenBack = some.stream().filter(one -> one.amount() < 0).count();
    if (takenBack == 0 || takenBack == some.size()) {
      return false;
    }
    if (some.size() > 2) {
      findings.ambiguous(MatchDoubt.SEVERAL_NEAR, some);
      return true;
    }
    Paid first = some.get(0).amount() > 0 ? some.get(0) : some.get(1);
    Paid then = first == some.get(0) ? some.get(1) : some.get(0);
    if (then.day() < first.day()) {
      return false;
    }
    findings.reversed(score, some);
    return true;
  }
}
