package dev.portalsdk.billing.debit;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.billing.ageing.AgedAmount;
import java.util.Currency;
import java.util.List;

/**
 * How old the debits in one state and currency are, counted from the day on which each was applied.
 * Immutable and thread-safe.
 *
 * @param state where they stand
 * @param currency of their amounts
 * @param buckets the sums, the youngest first
 */
public record DebitAgeing(DebitState state, Currency currency, List<AgedAmount> buckets) {

  /** Copies the list. */
  public DebitAgeing {
    requireNonNull(state, "state");
    requireNonNull(currency, "currency");
    buckets = List.copyOf(buckets);
  }
}
