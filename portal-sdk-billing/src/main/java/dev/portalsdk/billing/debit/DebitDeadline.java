package dev.portalsdk.billing.debit;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * By which day somebody has to act on a part of a debit. Immutable and thread-safe.
 *
 * @param debit of which case, by its id
 * @param part what is waiting
 * @param actor who has to act
 * @param due the last day
 * @param certain whether holidays of all its days' years were known; else it may be later
 */
public record DebitDeadline(
    String debit, DebitPart part, DebitParty actor, LocalDate due, boolean certain) {

  /** Checks that all are there. */
  public DebitDeadline {
    requireNonNull(debit, "debit");
    requireNonNull(part, "part");
    requireNonNull(actor, "actor");
    requireNonNull(due, "due");
  }

  /** Returns whether a day is after the last one. */
  public boolean isOverdue(LocalDate day) {
    return day.isAfter(due);
  }

  /** Returns who and by when, such as {@code D-17: PROVIDER by 2025-07-22, ARS 60.00}. */
  @Override
  public String toString() {
    return debit + ": " + actor + " by " + due + ", " + part.amount();
  }
}
