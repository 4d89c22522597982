package dev.portalsdk.billing.ageing;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * On which day a payment can be expected, "fecha probable de cobro", and what says so.
 *
 * <p>First the day that the payer names ("Se acreditará el día"), else the due day, else the day of
 * reception or issue and the payer's median; else nobody knows. A part of a day is one. A day that
 * has passed is told as it is: the payment is late.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class ExpectedPayment {

  private final Receivable receivable;
  private final Ground ground;
  private final @Nullable LocalDate day;

  private ExpectedPayment(Receivable receivable, Ground ground, @Nullable LocalDate day) {
    this.receivable = receivable;
    this.ground = ground;
    this.day = day;
  }

  /** What an expected day rests on. */
  public enum Ground {
    /** The payer names the day. */
    SCHEDULED,
    /** The voucher is due on it. */
    DUE,
    /** So the payer paid up to now. */
    HABIT,
    /** Nothing; there is no day. */
    NONE
  }

  /**
   * Returns when an open voucher can be expected to be paid.
   *
   * @param receivable what is owed
   * @param habits those of all payers; that of this one's payer and currency counts, from the day
   *     on which it is based
   */
  public static ExpectedPayment of(Receivable receivable, Collection<PaymentHabit> habits) {
    requireNonNull(habits, "habits");
    Optional<LocalDate> scheduled = receivable.scheduled();
    if (scheduled.isPresent()) {
      return new ExpectedPayment(receivable, Ground.SCHEDULED, scheduled.get());
    }
    if (receivable.due().isPresent()) {
      return new ExpectedPayment(receivable, Ground.DUE, receivable.due().get());
    }
    return habits.stream()
        .filter(habit -> habit.payer().equals(receivable.key().owner().payer()))
        .filter(habit -> habit.currency().equals(receivable.currency()))
        .flatMap(habit -> byHabit(receivable, habit).stream())
        .findFirst()
        .orElseGet(() -> new ExpectedPayment(receivable, Ground.NONE, null));
  }

  /** Returns when each open voucher can be expected to be paid, in the order given. */
  public static List<ExpectedPayment> of(
      Collection<Receivable> receivables, Collection<PaymentHabit> habits) {
    return receivables.stream().map(one -> of(one, habits)).toList();
  }

  private static Optional<ExpectedPayment> byHabit(Receivable receivable, PaymentHabit habit) {
    return receivable
        .day(habit.basis())
        .map(from -> from.plusDays(habit.median().roundedUp()))
        .map(day -> new ExpectedPayment(receivable, Ground.HABIT, day));
  }

  /** Returns what is owed. */
  public Receivable receivable() {
    return receivable;
  }

  /** Returns what says so. */
  public Ground ground() {
    return ground;
  }

  /** Returns the day, in the portal's zone, empty for {@link Ground#NONE}. */
  public Optional<LocalDate> day() {
    return Optional.ofNullable(day);
  }

  /** Returns voucher, day and ground, such as {@code INVOICE B 00017-1 at 2025-08-29, DUE}. */
  @Override
  public String toString() {
    return receivable.key() + (day == null ? "" : " at " + day) + ", " + ground;
  }
}
