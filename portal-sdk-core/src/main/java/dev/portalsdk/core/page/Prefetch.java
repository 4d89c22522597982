package dev.portalsdk.core.page;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Gives a walk its pages. Those of a numbered list whose first page declares how many there are get
 * asked for ahead, up to a window; all others when the walk reaches them.
 *
 * <p>It belongs to the thread that walks, {@link #close()} alone to all.
 */
final class Prefetch<T> {

  /** As many as a runtime sends to one host at once: more would only wait, under their deadline. */
  static final int LARGEST_WINDOW = 64;

  private static final int UNKNOWN = -1;
  private static final int NONE = 0;

  private final Function<PageRequest, Page<T>> fetch;
  private final int window;
  private final Deque<PageUnderWay<T>> underWay = new ArrayDeque<>();
  private int lastPage = UNKNOWN;
  private boolean closed;

  /**
   * Creates one that has asked for nothing yet.
   *
   * @param window how many pages may be under way at once; at 1 none is asked for ahead
   */
  Prefetch(Function<PageRequest, Page<T>> fetch, int window) {
    this.fetch = fetch;
    this.window = window;
  }

  /**
   * Returns a page, asked for now if it was not before.
   *
   * @param request the start, or where the page last given to {@link #askAfter} leads
   */
  Page<T> take(PageRequest request) {
    PageUnderWay<T> asked = first();
    if (asked == null) {
      return fetch.apply(request);
    }
    Page<T> page = asked.await();
    taken(asked);
    return page;
  }

  private synchronized @Nullable PageUnderWay<T> first() {
    if (closed) {
      throw new IllegalStateException("The list was closed");
    }
    return underWay.peek();
  }

  private synchronized void taken(PageUnderWay<T> asked) {
    underWay.remove(asked);
  }

  /** Asks for what is likely to follow a page that the walk has found to be in order. */
  synchronized void askAfter(Page<T> page) {
    if (lastPage == UNKNOWN) {
      lastPage = lastPage(page);
    }
    if (!leadsToNextNumber(page)) {
      stop();
    } else if (window > 1 && !closed && underWay.stream().noneMatch(PageUnderWay::failed)) {
      askUpTo(Math.min(lastPage, page.request().number() + window), page.request().number() + 1);
    }
  }

  private void askUpTo(int last, int first) {
    for (int number = first + underWay.size(); number <= last; number++) {
      underWay.add(PageUnderWay.ask(fetch, PageRequest.number(number)));
    }
  }

  private static boolean leadsToNextNumber(Page<?> page) {
    PageRequest next = page.next().orElse(null);
    return next != null
        && next.cursor().isEmpty()
        && page.request().cursor().isEmpty()
        && next.number() - 1 == page.request().number();
  }

  /** By what the first page declares; its length is the length of all but the last. */
  private static int lastPage(Page<?> first) {
    Extent extent = first.extent().orElse(null);
    if (extent == null || extent.rows() == 0 || first.request().cursor().isPresent()) {
      return NONE;
    }
    long after = (extent.total() - extent.last() + extent.rows() - 1) / extent.rows();
    return (int) Math.min(first.request().number() + after, Integer.MAX_VALUE);
  }

  /** Ends what is under way; the walk may go on. */
  synchronized void stop() {
    underWay.forEach(page -> page.cancel(true));
    underWay.clear();
  }

  /** Ends what is under way, and the walk. */
  synchronized void close() {
    closed = true;
    stop();
  }
}
