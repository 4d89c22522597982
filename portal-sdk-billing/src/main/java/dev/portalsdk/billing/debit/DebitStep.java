package dev.portalsdk.billing.debit;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.core.money.Money;
import java.time.LocalDate;
import java.util.Objects;

/**
 * What happened to a debit on a day: so much of it went from one state to another.
 *
 * <p>Two are equal if all parts are. This class is immutable and thread-safe.
 */
public final class DebitStep {

  private final LocalDate day;
  private final DebitState from;
  private final DebitState to;
  private final Money amount;

  private DebitStep(LocalDate day, DebitState from, DebitState to, Money amount) {
    this.day = requireNonNull(day, "day");
    this.from = requireNonNull(from, "from");
    this.to = requireNonNull(to, "to");
    this.amount = requireNonNull(amount, "amount");
    if (amount.isZero() || amount.isNegative()) {
      throw new IllegalArgumentException("A step moves an amount above zero");
    }
  }

  /**
   * Returns a step.
   *
   * @param day on which it happened
   * @param from such as {@link DebitState#APPLIED}
   * @param to such as {@link DebitState#DISPUTED}
   * @param amount how much of it, above zero
   * @throws IllegalArgumentException if the amount is not above zero, or this would write off:
   *     whoever wants that calls {@link #writeOff}
   */
  public static DebitStep of(LocalDate day, DebitState from, DebitState to, Money amount) {
    if (to == DebitState.WRITTEN_OFF) {
      throw new IllegalArgumentException("A write-off is a person's decision: call writeOff");
    }
    return new DebitStep(day, from, to, amount);
  }

  /**
   * Returns the step by which a person gives an amount up.
   *
   * @param day on which it was decided
   * @param from the state that it had
   * @param amount how much of it, above zero
   */
  public static DebitStep writeOff(LocalDate day, DebitState from, Money amount) {
    return new DebitStep(day, from, DebitState.WRITTEN_OFF, amount);
  }

  /** Returns on which day it happened. */
  public LocalDate day() {
    return day;
  }

  /** Returns the state that the amount had. */
  public DebitState from() {
    return from;
  }

  /** Returns the state that it has now. */
  public DebitState to() {
    return to;
  }

  /** Returns how much. */
  public Money amount() {
    return amount;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof DebitStep that
        && day.equals(that.day)
        && from == that.from
        && to == that.to
        && amount.equals(that.amount);
  }

  @Override
  public int hashCode() {
    return Objects.hash(day, from, to, amount);
  }

  /** Returns a line such as {@code 2025-07-08 APPLIED to DISPUTED ARS 60.00}. */
  @Override
  public String toString() {
    return day + " " + from + " to " + to + " " + amount;
  }
}
