package dev.portalsdk.core.page;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The pages that a function fetches, one after the other. */
final class FetchedPages<T> implements Paged<T> {

  private final Function<PageRequest, Page<T>> fetch;
  private final PageRequest start;
  private final @Nullable Consumer<? super RowFailure> sink;

  private FetchedPages(
      Function<PageRequest, Page<T>> fetch,
      PageRequest start,
      @Nullable Consumer<? super RowFailure> sink) {
    this.fetch = fetch;
    this.start = start;
    this.sink = sink;
  }

  static <T> Paged<T> over(Function<PageRequest, Page<T>> fetch) {
    return new FetchedPages<>(requireNonNull(fetch, "fetch"), PageRequest.first(), null);
  }

  @Override
  public Paged<T> onFailure(Consumer<? super RowFailure> sink) {
    return new FetchedPages<>(fetch, start, requireNonNull(sink, "sink"));
  }

  @Override
  public Paged<T> from(PageRequest start) {
    return new FetchedPages<>(fetch, requireNonNull(start, "start"), sink);
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
  public Listing<T> read() {
    List<T> items = new ArrayList<>();
    List<RowFailure> failures = new ArrayList<>();
    PageWalk<T> walk = walk();
    while (walk.hasNext()) {
      Page<T> page = walk.next();
      items.addAll(page.items());
      failures.addAll(page.failures());
      if (sink != null) {
        page.failures().forEach(sink);
      }
    }
    return new Listing<>(items, failures, walk.completeness());
  }

  private PageWalk<T> walk() {
    return new PageWalk<>(fetch, start);
  }
}
