package dev.portalsdk.billing.debit;

import dev.portalsdk.core.money.Money;
import java.util.ArrayList;
import java.util.List;

/** The parts of one debit, the longest unchanged first; together they are always all of it. */
record DebitParts(List<DebitPart> all) {

  DebitParts {
    all = List.copyOf(all);
  }

  Money in(DebitState state, Money zero) {
    return all.stream()
        .filter(part -> part.state() == state)
        .map(DebitPart::amount)
        .reduce(zero, Money::plus);
  }

  /** Moves an amount that the state holds, taking what came there first. */
  DebitParts after(DebitStep step) {
    List<DebitPart> left = new ArrayList<>();
    Money wanted = step.amount();
    for (DebitPart part : all) {
      if (part.state() != step.from() || wanted.isZero()) {
        left.add(part);
      } else if (part.amount().compareTo(wanted) > 0) {
        left.add(new DebitPart(part.state(), part.since(), part.amount().minus(wanted)));
        wanted = wanted.minus(wanted);
      } else {
        wanted = wanted.minus(part.amount());
      }
    }
    left.add(new DebitPart(step.to(), step.day(), step.amount()));
    return new DebitParts(left);
  }
}
