package dev.portalsdk.core.page;

import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.page.Completeness.Level;
import org.jspecify.annotations.Nullable;

/** Adds up the pages of one list and finds where they contradict each other or the portal. */
final class Tally {

  private static final long UNDECLARED = -1;

  private long read;
  private long failed;
  private long expected;
  private boolean pageShort;
  private boolean markedEmpty;
  private @Nullable Extent latest;
  private @Nullable Page<?> lastPage;

  Tally add(Page<?> page) {
    page.extent().ifPresent(extent -> add(page, extent));
    read += page.rowsRead();
    failed += page.failures().size();
    markedEmpty |= page.isEmptyMarked();
    lastPage = page;
    return this;
  }

  private void add(Page<?> page, Extent extent) {
    Extent before = latest;
    if (before != null) {
      requireContinuation(page, before, extent);
    }
    pageShort |= page.rowsRead() + page.failures().size() != extent.rows();
    expected += extent.rows();
    latest = extent;
  }

  private static void requireContinuation(Page<?> page, Extent before, Extent extent) {
    if (before.total() != extent.total() || before.last() + 1 != extent.first()) {
      throw page.origin()
          .unreadable(
              ErrorCode.INCONSISTENT_LISTING,
              "rows " + extent + " follow rows " + before + ": the list changed while it was read");
    }
  }

  /** The completeness of all pages added, walked to the last. */
  Completeness atEnd() {
    boolean cut = latest != null && !latest.atEnd();
    return completeness(cut, latest == null ? UNDECLARED : latest.total());
  }

  /** The completeness of one page, whatever comes after it. */
  Completeness ofPage(Page<?> page) {
    return completeness(false, latest == null ? UNDECLARED : expected);
  }

  private Completeness completeness(boolean cut, long declared) {
    var asked = lastPage == null ? null : lastPage.asked();
    var served = lastPage == null ? null : lastPage.served();
    return new Completeness(level(cut), declared, read, failed, asked, served);
  }

  private Level level(boolean cut) {
    boolean contradicted = markedEmpty && read + failed > 0;
    if (pageShort || cut || contradicted) {
      return Level.SHORT;
    }
    return latest != null || markedEmpty ? Level.PROVEN : Level.UNPROVEN;
  }
}
