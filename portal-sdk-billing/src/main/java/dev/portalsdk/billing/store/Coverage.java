package dev.portalsdk.billing.store;

import dev.portalsdk.core.page.Completeness.Level;
import dev.portalsdk.core.time.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the syncs of a list say of some days: for each day the last sync that covered it. So what a
 * portal no longer shows stays as proven as it was when it was last shown.
 */
final class Coverage {

  private static final DateRange ALWAYS = new DateRange(LocalDate.MIN, LocalDate.MAX);

  private final DateRange asked;
  private final List<SyncState> speaking = new ArrayList<>();
  private List<DateRange> missing;

  private Coverage(@Nullable DateRange days) {
    this.asked = days == null ? ALWAYS : days;
    this.missing = List.of(asked);
  }

  /**
   * Adds syncs up.
   *
   * @param ended the syncs that came to their end, the last first
   * @param days null for all days
   */
  static Coverage of(List<SyncState> ended, @Nullable DateRange days) {
    Coverage coverage = new Coverage(days);
    ended.forEach(coverage::add);
    return coverage;
  }

  private void add(SyncState sync) {
    if (missing.isEmpty() || sync.coversNothing()) {
      return;
    }
    DateRange covered = covered(sync);
    List<DateRange> left = new ArrayList<>();
    missing.forEach(days -> subtract(days, covered, left));
    if (!left.equals(missing)) {
      speaking.add(sync);
      missing = left;
    }
  }

  private static DateRange covered(SyncState sync) {
    DateRange covered = sync.covered();
    return covered == null ? ALWAYS : covered;
  }

  private static void subtract(DateRange days, DateRange covered, List<DateRange> left) {
    if (days.intersection(covered).isEmpty()) {
      left.add(days);
      return;
    }
    if (days.from().isBefore(covered.from())) {
      left.add(new DateRange(days.from(), covered.from().minusDays(1)));
    }
    if (days.to().isAfter(covered.to())) {
      left.add(new DateRange(covered.to().plusDays(1), days.to()));
    }
  }

  /** Returns the syncs that are the last of one of the days. */
  List<SyncState> speaking() {
    return speaking;
  }

  /** Returns the least sure of them, SHORT if the list was never read for any of the days. */
  Level level() {
    if (speaking.isEmpty() || speaking.stream().anyMatch(sync -> levelOf(sync) == Level.SHORT)) {
      return Level.SHORT;
    }
    boolean proven = speaking.stream().allMatch(sync -> levelOf(sync) == Level.PROVEN);
    return proven ? Level.PROVEN : Level.UNPROVEN;
  }

  private static Level levelOf(SyncState sync) {
    return sync.tally().level();
  }

  /** Returns the days around the last sync that were read without a gap, null if all were. */
  @Nullable DateRange served() {
    if (missing.isEmpty() || speaking.isEmpty()) {
      return null;
    }
    DateRange around = hull();
    for (DateRange gap : missing) {
      around = without(around, gap);
    }
    return around;
  }

  /** Returns the days from the first to the last that was read, gaps included. */
  private DateRange hull() {
    DateRange hull = covered(speaking.get(0));
    for (SyncState sync : speaking) {
      DateRange other = covered(sync);
      hull = new DateRange(earlier(hull.from(), other.from()), later(hull.to(), other.to()));
    }
    return hull;
  }

  /** Returns the side of a gap on which the last sync is. */
  private DateRange without(DateRange days, DateRange gap) {
    if (days.intersection(gap).isEmpty()) {
      return days;
    }
    LocalDate last = covered(speaking.get(0)).to();
    return last.isBefore(gap.from())
        ? new DateRange(days.from(), gap.from().minusDays(1))
        : new DateRange(gap.to().plusDays(1), days.to());
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }
}
