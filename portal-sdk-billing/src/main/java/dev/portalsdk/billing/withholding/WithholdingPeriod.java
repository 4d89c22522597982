package dev.portalsdk.billing.withholding;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.core.time.DateRange;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;

/**
 * A month, or one of its fortnights ("quincena"), by which withholdings are declared: {@code
 * 2025-07} or {@code 2025-07/2}.
 *
 * <p>The first fortnight is the 1st to the 15th. Months come before their fortnights. Immutable and
 * thread-safe.
 *
 * @param month which month
 * @param half 0 for the whole of it, 1 or 2 for a fortnight
 */
public record WithholdingPeriod(YearMonth month, int half)
    implements Comparable<WithholdingPeriod> {

  private static final int LAST_OF_FIRST_HALF = 15;
  private static final Comparator<WithholdingPeriod> ORDER =
      Comparator.comparing(WithholdingPeriod::month).thenComparing(WithholdingPeriod::half);

  /** How long a period is. */
  public enum Length {
    /** A month. */
    MONTH,
    /** Half a month: the 1st to the 15th, or the 16th to the last. */
    FORTNIGHT
  }

  /**
   * Checks the half.
   *
   * @throws IllegalArgumentException if it is not 0, 1 or 2
   */
  public WithholdingPeriod {
    requireNonNull(month, "month");
    if (half < 0 || half > 2) {
      throw new IllegalArgumentException("A month has halves 1 and 2, and 0 is all of it");
    }
  }

  /** Returns the period in which a day is. */
  public static WithholdingPeriod of(LocalDate day, Length length) {
    int half = day.getDayOfMonth() <= LAST_OF_FIRST_HALF ? 1 : 2;
    return new WithholdingPeriod(YearMonth.from(day), length == Length.MONTH ? 0 : half);
  }

  /** Returns its days. */
  public DateRange days() {
    LocalDate from = month.atDay(half == 2 ? LAST_OF_FIRST_HALF + 1 : 1);
    return new DateRange(from, half == 1 ? month.atDay(LAST_OF_FIRST_HALF) : month.atEndOfMonth());
  }

  @Override
  public int compareTo(WithholdingPeriod other) {
    return ORDER.compare(this, other);
  }

  /** Returns a text such as {@code 2025-07} or {@code 2025-07/2}. */
  @Override
  public String toString() {
    return month + (half == 0 ? "" : "/" + half);
  }
}
