package dev.portalsdk.core.page;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** The pages that a function fetches, one after the other. */
final class FetchedPages<T> implements Paged<T> {

  private final Function<PageRequest, Page<T>> fetch;
  private final PageRequest start;
  private final int window;
  private final @Nullable Consumer<? super RowFailure> sink;

  private FetchedPages(
      Function<PageRequest, Page<T>> fetch,
      PageRequest start,
      int window,
      @Nullable Consumer<? super RowFailure> sink) {
    this.fetch = fetch;
    this.start = start;
    this.window = window;
    this.sink = sink;
  }

  static <T> Paged<T> over(Function<PageRequest, Page<T>> fetch) {
    return new FetchedPages<>(requireNonNull(fetch, "fetch"), PageRequest.first(), 1, null);
  }

  @Override
  public Paged<T> onFailure(Consumer<? super RowFailure> sink) {
    return new FetchedPages<>(fetch, start, window, requireNonNull(sink, "sink"));
  }

  @Override
  public Paged<T> from(PageRequest start) {
    return new FetchedPages<>(fetch, requireNonNull(start, "start"), window, sink);
  }

  @Override
  public Paged<T> prefetch(int window) {
    if (window < 1 || window > Prefetch.LARGEST_WINDOW) {
      throw new IllegalArgumentException(
          "A window is 1 to " + Prefetch.LARGEST_WINDOW + " pages, not " + window);
    }
    return new FetchedPages<>(fetch, start, window, sink);
  }

  @Override
  public Iterable<Page<T>> pages() {
    return this::walk;
  }

  @Override
  public Iterator<T> iterator() {
    return new StrictIterator<>(walk(), sink);
  }

  @Override
  public void forEach(Consumer<? super T> action) {
    iterator().forEachRemaining(action);
  }

  @Override
  public Stream<T> stream() {
    PageWalk<T> walk = walk();
    Iterator<T> items = new StrictIterator<>(walk, sink);
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(items, 0), false)
        .onClose(walk::close);
  }

  @Override
  public Listing<T> read() {
    List<T> items = new ArrayList<>();
    List<RowFailure> failures = new ArrayList<>();
    Completeness completeness =
        walk(
            page -> {
              items.addAll(page.items());
              failures.addAll(page.failures());
            });
    return new Listing<>(items, failures, completeness);
  }

  @Override
  public Completeness walk(Consumer<? super Page<T>> visitor) {
    requireNonNull(visitor, "visitor");
    PageWalk<T> walk = walk();
    try {
      while (walk.hasNext()) {
        Page<T> page = walk.next();
        visitor.accept(page);
        if (sink != null) {
          page.failures().forEach(sink);
        }
      }
      return walk.completeness();
    } finally {
      walk.close();
    }
  }

  private PageWalk<T> walk() {
    return new PageWalk<>(new Prefetch<>(fetch, window), start);
  }
}
