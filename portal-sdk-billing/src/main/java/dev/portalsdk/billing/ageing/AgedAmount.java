package dev.portalsdk.billing.ageing;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.core.money.Money;

/**
 * What is owed in one bucket: the sum of what is known, and how many items there are. Immutable and
 * thread-safe.
 *
 * @param known the sum of the amounts that are known
 * @param items how many items there are, those of unknown amount too
 * @param unknown how many of them have an amount that nobody knows
 */
public record AgedAmount(Money known, int items, int unknown) {

  /**
   * Checks the counts.
   *
   * @throws IllegalArgumentException if more amounts are unknown than there are items, or a count
   *     is negative
   */
  public AgedAmount {
    requireNonNull(known, "known");
    if (unknown < 0 || unknown > items) {
      throw new IllegalArgumentException("From none to all of the items are unknown");
    }
  }

  AgedAmount plus(Receivable item) {
    return item.owed()
        .map(owed -> new AgedAmount(known.plus(owed), items + 1, unknown))
        .orElseGet(() -> new AgedAmount(known, items + 1, unknown + 1));
  }

  /**
   * Returns both together.
   *
   * @throws IllegalArgumentException if the other is in another currency
   */
  public AgedAmount plus(AgedAmount other) {
    return new AgedAmount(known.plus(other.known), items + other.items, unknown + other.unknown);
  }

  /** Returns whether the sum is all of it: no amount is unknown. */
  public boolean isWhole() {
    return unknown == 0;
  }

  /** Returns sum and counts, such as {@code ARS 1.00 (2 items, 1 unknown)}. */
  @Override
  public String toString() {
    return known
        + " ("
        + items
        + " items"
        + (unknown == 0 ? "" : ", " + unknown + " unknown")
        + ")";
  }
}
