package dev.portalsdk.core.page;

import dev.portalsdk.core.error.ErrorCode;
import java.util.HashSet;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Takes page after page, and stops a portal that leads in a circle. What was asked for ahead ends
 * with the walk, however that ends.
 */
final class PageWalk<T> implements Iterator<Page<T>> {

  private static final int MOST_PAGES = 100_000;

  private final Prefetch<T> pages;
  private final Tally tally;
  private final Set<PageRequest> asked = new HashSet<>();
  private final Set<Long> fingerprints = new HashSet<>();
  private @Nullable PageRequest upcoming;

  PageWalk(Prefetch<T> pages, PageRequest start) {
    this.pages = pages;
    this.tally = new Tally(start.isFirst());
    this.upcoming = start;
  }

  @Override
  public boolean hasNext() {
    return upcoming != null;
  }

  @Override
  public Page<T> next() {
    PageRequest request = upcoming;
    if (request == null) {
      throw new NoSuchElementException("The last page was the last");
    }
    try {
      return take(request);
    } catch (RuntimeException | Error e) {
      stop();
      throw e;
    }
  }

  private Page<T> take(PageRequest request) {
    Page<T> page = pages.take(request);
    asked.add(request);
    requireProgress(page);
    tally.add(page);
    upcoming = page.next().orElse(null);
    pages.askAfter(page);
    return page;
  }

  /** Ends what was asked for ahead; it may be walked on. */
  void stop() {
    pages.stop();
  }

  /** Ends what was asked for ahead, and the walk; any thread may. */
  void close() {
    pages.close();
  }

  Completeness completeness() {
    return tally.atEnd();
  }

  private void requireProgress(Page<T> page) {
    boolean back = page.next().filter(asked::contains).isPresent();
    if (back || isRepeated(page)) {
      throw page.origin()
          .unreadable(ErrorCode.PAGINATION_LOOP, "the list serves a page that it served before");
    }
    if (asked.size() >= MOST_PAGES) {
      throw page.origin()
          .unreadable(ErrorCode.LIMIT_EXCEEDED, "the list has more than " + MOST_PAGES + " pages");
    }
  }

  private boolean isRepeated(Page<T> page) {
    long rows = page.fingerprintOfRows();
    return rows != 0 && !fingerprints.add(rows);
  }
}
