package dev.portalsdk.billing.debit;

import static java.util.Objects.requireNonNull;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which days count in a term of working days, "días hábiles": neither Saturdays and Sundays nor the
 * holidays that the caller names.
 *
 * <p>No calendar of holidays comes with the library: they change by country and by decree. {@link
 * #knows} tells whether holidays of a day's year were named at all. This class is immutable and
 * thread-safe.
 */
public final class WorkingDays {

  private static final WorkingDays WEEKENDS_OFF = new WorkingDays(Set.of());

  private final Set<LocalDate> holidays;
  private final Set<Integer> years;

  private WorkingDays(Collection<LocalDate> holidays) {
    this.holidays = Set.copyOf(holidays);
    this.years = holidays.stream().map(LocalDate::getYear).collect(Collectors.toUnmodifiableSet());
  }

  /** Returns Monday to Friday, no holiday known. */
  public static WorkingDays weekendsOff() {
    return WEEKENDS_OFF;
  }

  /**
   * Returns Monday to Friday without holidays.
   *
   * @param holidays those of all years that matter, such as 2025-07-09
   */
  public static WorkingDays without(Collection<LocalDate> holidays) {
    return new WorkingDays(holidays);
  }

  /** Returns whether a day counts. */
  public boolean isWorking(LocalDate day) {
    DayOfWeek weekday = day.getDayOfWeek();
    return weekday != DayOfWeek.SATURDAY && weekday != DayOfWeek.SUNDAY && !holidays.contains(day);
  }

  /** Returns whether holidays of its year were named, so that a term that ends on it is certain. */
  public boolean knows(LocalDate day) {
    return years.contains(day.getYear());
  }

  /**
   * Returns the last day of a term: the first working day after the start is its first.
   *
   * @param start the day of what starts the term, which does not count
   * @param days how many, from 1
   * @throws IllegalArgumentException if there are none
   */
  public LocalDate after(LocalDate start, int days) {
    if (days < 1) {
      throw new IllegalArgumentException("A term has at least one working day");
    }
    LocalDate day = requireNonNull(start, "start");
    for (int counted = 0; counted < days; ) {
      day = day.plusDays(1);
      counted += isWorking(day) ? 1 : 0;
    }
    return day;
  }

  /** Returns how many holidays were named, such as {@code WorkingDays[18 holidays]}. */
  @Override
  public String toString() {
    return "WorkingDays[" + holidays.size() + " holidays]";
  }
}
