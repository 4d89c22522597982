package dev.portalsdk.core.page;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.core.error.Origin;
import dev.portalsdk.core.time.DateRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list: items, rows that could not be read, and what the portal says of the whole.
 *
 * <p>This class is immutable, and thread-safe if its items are.
 */
public final class Page<T> {

  private final Origin origin;
  private final PageRequest request;
  private final List<T> items;
  private final List<RowFailure> failures;
  private final int filteredOut;
  private final int hiddenRows;
  private final long fingerprint;
  private final @Nullable PageRequest next;
  private final @Nullable Extent extent;
  private final boolean emptyMarked;
  private final boolean sumAgreed;
  private final @Nullable DateRange asked;
  private final @Nullable DateRange served;

  private Page(Builder<T> builder) {
    this.origin = builder.origin;
    this.request = builder.request;
    this.items = List.copyOf(builder.items);
    this.failures = List.copyOf(builder.failures);
    this.filteredOut = builder.filteredOut;
    this.hiddenRows = builder.hiddenRows;
    this.fingerprint =
        builder.fingerprint == 0 ? fingerprint(items, failures) : builder.fingerprint;
    this.next = builder.next;
    this.extent = builder.extent;
    this.emptyMarked = builder.emptyMarked;
    this.sumAgreed = builder.sumAgreed;
    this.asked = builder.asked;
    this.served = builder.served;
  }

  /**
   * Starts a page.
   *
   * @param origin what was asked of which portal, or which file
   * @param request which page was asked for
   * @param items what could be read, in the portal's order
   * @param failures the rows that could not be read
   */
  public static <T> Builder<T> builder(
      Origin origin, PageRequest request, List<T> items, List<RowFailure> failures) {
    return new Builder<>(origin, request, items, failures);
  }

  /** Returns which page this is; its token can be stored, to resume from here. */
  public PageRequest request() {
    return request;
  }

  /** Returns what could be read, in the portal's order. */
  public List<T> items() {
    return items;
  }

  /** Returns the rows that could not be read. */
  public List<RowFailure> failures() {
    return failures;
  }

  /** Returns the request for the next page, empty on the last. */
  public Optional<PageRequest> next() {
    return Optional.ofNullable(next);
  }

  /** Returns which rows of how many the portal says that this page shows, if it says so. */
  public Optional<Extent> extent() {
    return Optional.ofNullable(extent);
  }

  /** Returns how much of what the portal declares for this page alone arrived. */
  public Completeness completeness() {
    return new Tally(false).add(this).ofPage();
  }

  /** Returns this page alone as a list: of one that is all on one page, the whole. */
  public Listing<T> listing() {
    return new Listing<>(items, failures, completeness());
  }

  /**
   * Returns this page with the items that pass, for a filter that the portal lacks; the others
   * still count as read.
   *
   * @param filter what passes
   */
  public Page<T> filtered(Predicate<? super T> filter) {
    List<T> passing = items.stream().filter(filter).toList();
    Builder<T> builder = toBuilder(passing);
    builder.filteredOut = filteredOut + items.size() - passing.size();
    return builder.build();
  }

  /**
   * Returns this page with each item made into another.
   *
   * @param mapper makes it
   */
  public <R> Page<R> map(Function<? super T, ? extends R> mapper) {
    List<R> mapped = new ArrayList<>(items.size());
    for (T item : items) {
      mapped.add(mapper.apply(item));
    }
    return toBuilder(mapped).build();
  }

  /** Starts a page like this one, to say more about it. */
  public Builder<T> toBuilder() {
    return toBuilder(items);
  }

  private <R> Builder<R> toBuilder(List<R> other) {
    Builder<R> builder = new Builder<>(origin, request, other, failures);
    builder.filteredOut = filteredOut;
    builder.hiddenRows = hiddenRows;
    builder.fingerprint = fingerprint;
    builder.next = next;
    builder.extent = extent;
    builder.emptyMarked = emptyMarked;
    builder.sumAgreed = sumAgreed;
    return builder.window(asked, served);
  }

  Origin origin() {
    return origin;
  }

  int rowsRead() {
    return items.size() + filteredOut;
  }

  int hiddenRows() {
    return hiddenRows;
  }

  /** What the portal served, whatever was filtered or made of it since; 0 if there were no rows. */
  long fingerprintOfRows() {
    return fingerprint;
  }

  private static long fingerprint(List<?> items, List<RowFailure> failures) {
    long print = 0;
    for (Object item : items) {
      print = mix(print, item.hashCode());
    }
    for (RowFailure failure : failures) {
      print = mix(print, failure.shown().hashCode());
    }
    return print;
  }

  private static long mix(long print, int hash) {
    return (print ^ hash) * 0x9E3779B97F4A7C15L + Long.rotateLeft(print, 29) + 1;
  }

  boolean isEmptyMarked() {
    return emptyMarked;
  }

  boolean isSumAgreed() {
    return sumAgreed;
  }

  @Nullable DateRange asked() {
    return asked;
  }

  @Nullable DateRange served() {
    return served;
  }

  /** Returns the counts alone: items may be personal. */
  @Override
  public String toString() {
    return "Page[" + request + ", " + completeness() + "]";
  }

  /** Collects what a portal says of a page. Not thread-safe. */
  public static final class Builder<T> {
    private final Origin origin;
    private final PageRequest request;
    private final List<T> items;
    private final List<RowFailure> failures;
    private int filteredOut;
    private int hiddenRows;
    private long fingerprint;
    private @Nullable PageRequest next;
    private @Nullable Extent extent;
    private boolean emptyMarked;
    private boolean sumAgreed;
    private @Nullable DateRange asked;
    private @Nullable DateRange served;

    private Builder(Origin origin, PageRequest request, List<T> items, List<RowFailure> failures) {
      this.origin = requireNonNull(origin, "origin");
      this.request = requireNonNull(request, "request");
      this.items = requireNonNull(items, "items");
      this.failures = requireNonNull(failures, "failures");
    }

    /** Sets the request for the page after this one; without it the page is the last. */
    public Builder<T> next(PageRequest next) {
      this.next = requireNonNull(next, "next");
      return this;
    }

    /** Sets which rows of how many the portal says that the page shows. */
    public Builder<T> extent(Extent extent) {
      this.extent = requireNonNull(extent, "extent");
      return this;
    }

    /** Sets how many rows stand in the page without being seen by a person. */
    public Builder<T> hiddenRows(int hiddenRows) {
      this.hiddenRows = hiddenRows;
      return this;
    }

    /** Says that the portal itself marks the list as empty. */
    public Builder<T> emptyMarked() {
      this.emptyMarked = true;
      return this;
    }

    /**
     * Says that the portal prints the sum of an amount over the whole list, that the list is all on
     * this page, and that the sum is that of the rows.
     */
    public Builder<T> sumAgreed() {
      this.sumAgreed = true;
      return this;
    }

    /**
     * Sets the dates that were asked for and those that the portal serves.
     *
     * @param asked null if the question had no dates
     * @param served null if the portal has no limit
     */
    public Builder<T> window(@Nullable DateRange asked, @Nullable DateRange served) {
      this.asked = asked;
      this.served = served;
      return this;
    }

    /** Returns the page. */
    public Page<T> build() {
      return new Page<>(this);
    }
  }
}
