package dev.portalsdk.billing.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/**
 * Finds payments that both sides call by one number, {@code 10118036} for {@code APB 10118036} too
 * where no other has it.
 */
final class PaymentNumbers {

  private static final int SCORE = 100;

  private final PaymentFindings findings;
  private final ToLongFunction<Paid> tolerance;

  PaymentNumbers(PaymentFindings findings, ToLongFunction<Paid> tolerance) {
    this.findings = findings;
    this.tolerance = tolerance;
  }

  private record Name(int side, String number) {}

  void find() {
    Map<Name, Map<String, List<Paid>>> named = new HashMap<>();
    for (Paid one : findings.open(one -> true)) {
      for (PayerNumber number : one.numbers()) {
        named
            .computeIfAbsent(new Name(one.side(), number.number()), name -> new HashMap<>())
            .computeIfAbsent(number.type(), type -> new ArrayList<>())
            .add(one);
      }
    }
    Together together = new Together();
    named.values().forEach(types -> join(types, together));
    together.groups().forEach(this::decide);
  }

  /** Those of one type, or of which one side leaves it out, are joined across the sides. */
  private static void join(Map<String, List<Paid>> types, Together together) {
    List<Paid> untyped = types.getOrDefault("", List.of());
    types.forEach(
        (type, some) -> {
          List<Paid> all =
              type.isEmpty() ? some : Stream.concat(some.stream(), untyped.stream()).toList();
          if (isOfBothSides(all)) {
            together.join(all);
          }
        });
  }

  private void decide(List<Paid> some) {
    List<Paid> ledger = some.stream().filter(Paid::ofLedger).toList();
    List<Paid> portal = some.stream().filter(one -> !one.ofLedger()).toList();
    boolean single = ledger.size() == 1 && portal.size() == 1;
    boolean sum = (ledger.size() == 1 || portal.size() == 1) && allShareANumber(some);
    if ((single || sum) && agree(ledger, portal)) {
      findings.matched(MatchRule.PAYMENT_NUMBER, SCORE, some);
    } else if (single) {
      findings.different(some);
    } else {
      findings.ambiguous(MatchDoubt.SEVERAL_OF_NUMBER, some);
    }
  }

  private boolean agree(List<Paid> ledger, List<Paid> portal) {
    long most = tolerance.applyAsLong(ledger.get(0));
    return Sums.isWithin(most, Sums.of(ledger), Sums.of(portal));
  }

  private static boolean allShareANumber(List<Paid> some) {
    return some.get(0).numbers().stream()
        .anyMatch(number -> some.stream().allMatch(one -> one.numbers().contains(number)));
  }

  private static boolean isOfBothSides(List<Paid> some) {
    return some.stream().anyMatch(Paid::ofLedger) && !some.stream().allMatch(Paid::ofLedger);
  }
}
