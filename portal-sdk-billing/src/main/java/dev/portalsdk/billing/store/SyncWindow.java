package dev.portalsdk.billing.store;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.core.time.DateRange;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a list is read, such as the invoices received from 2021-07-01 to 2021-12-20, or all
 * of it.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class SyncWindow {

  private static final SyncWindow ALL = new SyncWindow(null, null);

  private final @Nullable DayOf by;
  private final @Nullable DateRange days;

  private SyncWindow(@Nullable DayOf by, @Nullable DateRange days) {
    this.by = by;
    this.days = days;
  }

  /** Returns the window without limits. */
  public static SyncWindow all() {
    return ALL;
  }

  /**
   * Returns the window of some days.
   *
   * @param by which day of a row counts
   * @param days in the portal's zone
   */
  public static SyncWindow of(DayOf by, DateRange days) {
    return new SyncWindow(requireNonNull(by, "by"), requireNonNull(days, "days"));
  }

  /** Returns which day of a row counts, empty if there are no limits. */
  public Optional<DayOf> by() {
    return Optional.ofNullable(by);
  }

  /** Returns the days, empty if there are no limits. */
  public Optional<DateRange> days() {
    return Optional.ofNullable(days);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SyncWindow that && by == that.by && Objects.equals(days, that.days);
  }

  @Override
  public int hashCode() {
    return Objects.hash(by, days);
  }

  /** Returns a text such as {@code RECEPTION 2021-07-01 to 2021-12-20}, or {@code all}. */
  @Override
  public String toString() {
    return days == null ? "all" : by + " " + days.from() + " to " + days.to();
  }
}
