package dev.portalsdk.testkit.reconcile;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** The dice of one history: the same seed throws the same. */
final class Chance {

  private final Random random;
  private final Set<Long> totals = new HashSet<>();

  Chance(long seed) {
    this.random = new Random(seed);
  }

  boolean percent(int chance) {
    return random.nextInt(100) < chance;
  }

  /** From {@code least} to {@code most}, both included. */
  int between(int least, int most) {
    return least + random.nextInt(most - least + 1);
  }

  /** From 1 to {@code most} cents; {@code most} itself in one of four cases. */
  long cents(long most) {
    return percent(25) ? most : 1 + random.nextLong(most);
  }

  /** The total of a voucher, which no other voucher of the history has. */
  long total() {
    long total;
    do {
      total = 100_00 + random.nextLong(percent(20) ? 90_000_000_00L : 900_000_00L);
    } while (!totals.add(total));
    return total;
  }

  <T> T of(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
