package dev.portalsdk.billing.ageing;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.core.PortalId;
import dev.portalsdk.core.money.Money;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A payment of an invoice, or of a part of it, with the day from which its wait is counted.
 * Immutable and thread-safe.
 *
 * @param payer who paid
 * @param from the day of reception or of issue, as the caller counts for all
 * @param paid the day of payment; before {@code from} if it was in advance
 * @param amount what was paid, above zero
 */
public record Settlement(PortalId payer, LocalDate from, LocalDate paid, Money amount) {

  /**
   * Checks the amount.
   *
   * @throws IllegalArgumentException if it is not above zero
   */
  public Settlement {
    requireNonNull(payer, "payer");
    requireNonNull(from, "from");
    requireNonNull(paid, "paid");
    if (amount.isNegative() || amount.isZero()) {
      throw new IllegalArgumentException("What was paid is above zero");
    }
  }

  /** Returns how many days it took, negative if it was paid in advance. */
  public long days() {
    return ChronoUnit.DAYS.between(from, paid);
  }
}
