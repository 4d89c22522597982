package dev.portalsdk.core.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Walks the items of all pages and throws at the end if the list is not whole. */
final class StrictIterator<T> implements Iterator<T> {

  private final PageWalk<T> pages;
  private final @Nullable Consumer<? super RowFailure> sink;
  private final List<RowFailure> failures = new ArrayList<>();
  private Iterator<T> items = Collections.emptyIterator();
  private boolean judged;

  StrictIterator(PageWalk<T> pages, @Nullable Consumer<? super RowFailure> sink) {
    this.pages = pages;
    this.sink = sink;
  }

  @Override
  public boolean hasNext() {
    try {
      return reachItem();
    } catch (RuntimeException | Error e) {
      pages.stop();
      throw e;
    }
  }

  private boolean reachItem() {
    while (!items.hasNext() && pages.hasNext()) {
      Page<T> page = pages.next();
      take(page.failures());
      items = page.items().iterator();
    }
    if (!items.hasNext() && !judged) {
      judged = true;
      new Listing<>(List.of(), failures, pages.completeness()).orThrow();
    }
    return items.hasNext();
  }

  @Override
  public T next() {
    if (!hasNext()) {
      throw new NoSuchElementException("The list has ended");
    }
    return items.next();
  }

  @Override
  public void forEachRemaining(Consumer<? super T> action) {
    try {
      while (hasNext()) {
        action.accept(items.next());
      }
    } finally {
      pages.stop();
    }
  }

  private void take(List<RowFailure> unreadable) {
    if (sink == null) {
      failures.addAll(unreadable);
    } else {
      unreadable.forEach(sink);
    }
  }
}
