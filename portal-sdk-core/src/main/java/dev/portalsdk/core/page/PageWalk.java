package dev.portalsdk.core.page;

import dev.portalsdk.core.error.ErrorCode;
import java.util.HashSet;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Fetches page after page, and stops a portal that leads in a circle. */
final class PageWalk<T> implements Iterator<Page<T>> {

  private static final int MOST_PAGES = 100_000;

  private final Function<PageRequest, Page<T>> fetch;
  private final Tally tally;
  private final Set<PageRequest> asked = new HashSet<>();
  private final Set<Long> fingerprints = new HashSet<>();
  private @Nullable PageRequest upcoming;

  PageWalk(Function<PageRequest, Page<T>> fetch, PageRequest start) {
    this.fetch = fetch;
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
    Page<T> page = fetch.apply(request);
    asked.add(request);
    requireProgress(page);
    tally.add(page);
    upcoming = page.next().orElse(null);
    return page;
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
