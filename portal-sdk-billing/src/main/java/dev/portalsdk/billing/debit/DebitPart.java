package dev.portalsdk.billing.debit;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.core.money.Money;
import java.time.LocalDate;

/**
 * So much of a debit that is in one state since one day. Immutable and thread-safe.
 *
 * @param state where it stands
 * @param since the day on which it came there
 * @param amount how much, above zero
 */
public record DebitPart(DebitState state, LocalDate since, Money amount) {

  /** Checks that all are there. */
  public DebitPart {
    requireNonNull(state, "state");
    requireNonNull(since, "since");
    requireNonNull(amount, "amount");
  }
}
