package dev.portalsdk.billing.store;

import dev.portalsdk.core.page.Completeness;
import dev.portalsdk.core.page.Completeness.Level;
import dev.portalsdk.core.page.Extent;
import dev.portalsdk.core.page.Page;
import dev.portalsdk.core.time.DateRange;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the pages of a list that were stored so far say of the whole.
 *
 * @param declared how many rows the portal declares, -1 if it does not
 * @param nextRow at which row of those the next page begins
 * @param marked whether the portal's sign of an empty list, or its sum, agreed
 * @param isShort whether a page said that there is more, or something else, or showed a row again
 * @param served the days that the portal serves, null if it has no limit
 */
record SyncTally(
    long pages,
    long read,
    long failed,
    long hidden,
    long declared,
    long nextRow,
    boolean marked,
    boolean isShort,
    @Nullable DateRange served) {

  static final SyncTally NOTHING = new SyncTally(0, 0, 0, 0, -1, 1, false, false, null);

  /** Returns whether a page goes on where the pages before it ended. */
  boolean leadsTo(Page<?> page) {
    Extent extent = page.extent().orElse(null);
    if (extent == null || pages == 0) {
      return pages == 0 || declared < 0;
    }
    return extent.total() == declared && extent.first() == nextRow;
  }

  /**
   * Adds a page.
   *
   * @param contradictions how many of its rows say something else than an earlier one of their name
   * @param repeats how many of its rows an earlier page has shown: rows shifted while pages were
   *     turned, so that others may not have been shown
   */
  SyncTally plus(Page<?> page, int contradictions, int repeats) {
    Completeness now = page.completeness();
    Optional<Extent> extent = page.extent();
    return new SyncTally(
        pages + 1,
        read + now.read() - contradictions - repeats,
        failed + now.failed() + contradictions,
        hidden + now.hidden(),
        extent.map(Extent::total).orElse(declared),
        extent.map(shown -> shown.last() + 1).orElse(nextRow),
        marked || (extent.isEmpty() && now.level() == Level.PROVEN),
        isShort || repeats > 0 || now.level() == Level.SHORT,
        narrower(now.windowServed().orElse(null)));
  }

  /** A window may move while a list is read: what all pages served counts. */
  private @Nullable DateRange narrower(@Nullable DateRange other) {
    if (served == null || other == null) {
      return served == null ? other : served;
    }
    return served.intersection(other).orElse(other);
  }

  /** Returns how sure it is that the list is whole, when its last page was added. */
  Level level() {
    if (isShort || (declared >= 0 && declared != read + failed)) {
      return Level.SHORT;
    }
    return declared >= 0 || marked ? Level.PROVEN : Level.UNPROVEN;
  }

  /** Returns whether what the list lacks is not there. */
  boolean isProof() {
    return level() == Level.PROVEN && failed == 0 && hidden == 0;
  }
}
