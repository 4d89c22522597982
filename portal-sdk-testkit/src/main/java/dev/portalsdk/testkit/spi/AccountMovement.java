package dev.portalsdk.testkit.spi;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.core.money.Money;
import java.time.LocalDate;

/**
 * A line of the account of a contract, such as the premium of a month or its payment. Immutable and
 * thread-safe.
 *
 * @param day in the portal's zone
 * @param concept such as {@code Cuota 202507}
 * @param amount what the employer owes by it, below zero if it was paid
 */
public record AccountMovement(LocalDate day, String concept, Money amount) {

  /** Checks that nothing is missing. */
  public AccountMovement {
    requireNonNull(day, "day");
    requireNonNull(concept, "concept");
    requireNonNull(amount, "amount");
  }
}
