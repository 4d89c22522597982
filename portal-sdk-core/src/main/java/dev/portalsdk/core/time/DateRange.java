package dev.portalsdk.core.time;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A span of days, first and last included, such as 2021-11-01 to 2021-11-30.
 *
 * <p>A range of one day starts and ends on it; there is no empty range.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param from the first day
 * @param to the last day, the first or later
 */
public record DateRange(LocalDate from, LocalDate to) implements Serializable {

  /**
   * Checks the order.
   *
   * @throws IllegalArgumentException if the last day is before the first
   */
  public DateRange {
    requireNonNull(from, "from");
    requireNonNull(to, "to");
    if (to.isBefore(from)) {
      throw new IllegalArgumentException(
          "A range of days ends on or after its first day, not " + from + " to " + to);
    }
  }

  /** Returns whether the day is the first, the last or between them. */
  public boolean contains(LocalDate day) {
    requireNonNull(day, "day");
    return !day.isBefore(from) && !day.isAfter(to);
  }

  /** Returns whether every day of the other range is in this one; a range encloses itself. */
  public boolean encloses(DateRange other) {
    requireNonNull(other, "other");
    return contains(other.from) && contains(other.to);
  }

  /** Returns the days that are in both ranges, or empty if they share none. */
  public Optional<DateRange> intersection(DateRange other) {
    requireNonNull(other, "other");
    LocalDate later = from.isAfter(other.from) ? from : other.from;
    LocalDate earlier = to.isBefore(other.to) ? to : other.to;
    return later.isAfter(earlier) ? Optional.empty() : Optional.of(new DateRange(later, earlier));
  }
}
