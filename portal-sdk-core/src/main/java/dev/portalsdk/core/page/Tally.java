package dev.portalsdk.core.page;

import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.page.Completeness.Level;
import dev.portalsdk.core.time.DateRange;
import org.jspecify.annotations.Nullable;

/** Adds up the pages of one list and finds where they contradict each other or the portal. */
final class Tally {

  private static final long UNDECLARED = -1;

  private final boolean fromTheStart;
  private String source = "";
  private long read;
  private long failed;
  private long hidden;
  private long declaredOfPages;
  private long declaredFromHere = UNDECLARED;
  private boolean pageShort;
  private boolean markedEmpty;
  private boolean sumAgreed;
  private @Nullable Extent latest;
  private @Nullable DateRange asked;
  private @Nullable DateRange served;

  /**
   * Begins to count.
   *
   * @param fromTheStart whether the first page added is the list's first
   */
  Tally(boolean fromTheStart) {
    this.fromTheStart = fromTheStart;
  }

  Tally add(Page<?> page) {
    source = page.origin().toString();
    page.extent().ifPresent(extent -> add(page, extent));
    read += page.rowsRead();
    failed += page.failures().size();
    hidden += page.hiddenRows();
    markedEmpty |= page.isEmptyMarked();
    sumAgreed |= page.isSumAgreed();
    if (!Completeness.isNarrowed(asked, served)) {
      asked = page.asked();
      served = page.served();
    }
    return this;
  }

  private void add(Page<?> page, Extent extent) {
    Extent before = latest;
    if (before != null) {
      requireContinuation(page, before, extent);
    } else {
      requireStart(page, extent);
      declaredFromHere = extent.total() == 0 ? 0 : extent.total() - extent.first() + 1;
    }
    pageShort |= page.rowsRead() + page.failures().size() != extent.rows();
    declaredOfPages += extent.rows();
    latest = extent;
  }

  private void requireStart(Page<?> page, Extent extent) {
    if (fromTheStart && extent.first() > 1) {
      throw inconsistent(page, "the first page shows rows " + extent);
    }
  }

  private static void requireContinuation(Page<?> page, Extent before, Extent extent) {
    if (before.total() != extent.total() || before.last() + 1 != extent.first()) {
      throw inconsistent(page, "rows " + extent + " follow rows " + before);
    }
  }

  private static RuntimeException inconsistent(Page<?> page, String what) {
    return page.origin().unreadable(ErrorCode.INCONSISTENT_LISTING, what);
  }

  /** The completeness of all pages added, walked to the last. */
  Completeness atEnd() {
    return completeness(declaredFromHere);
  }

  /** The completeness of the one page added, whatever comes after it. */
  Completeness ofPage() {
    return completeness(latest == null ? UNDECLARED : declaredOfPages);
  }

  private Completeness completeness(long declared) {
    return new Completeness(level(declared), declared, read, failed, hidden, asked, served, source);
  }

  private Level level(long declared) {
    boolean contradicted = markedEmpty && read + failed > 0;
    boolean otherCount = declared != UNDECLARED && declared != read + failed;
    if (pageShort || otherCount || contradicted) {
      return Level.SHORT;
    }
    boolean compared = declared != UNDECLARED || markedEmpty || sumAgreed;
    return compared ? Level.PROVEN : Level.UNPROVEN;
  }
}
