package dev.portalsdk.core.workbook;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.core.page.Completeness;
import dev.portalsdk.core.page.Listing;
import dev.portalsdk.core.page.Paged;
import dev.portalsdk.core.page.RowFailure;
import dev.portalsdk.core.time.DateRange;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The items of a sheet with what is known of where they come from, which the sheet {@code Origen}
 * of a workbook says.
 *
 * <p>This class is immutable; it reads its items when it is written.
 *
 * @param <T> what a row is made of
 */
public final class SheetRows<T> {

  /**
   * Gives each item and each failure to its taker and returns how much arrived, if that is known.
   */
  @FunctionalInterface
  private interface Walk<T> {
    @Nullable Completeness each(Consumer<? super T> items, Consumer<? super RowFailure> failures);
  }

  private final Walk<T> walk;
  private final @Nullable String source;
  private final @Nullable DateRange asked;

  private SheetRows(Walk<T> walk, @Nullable String source, @Nullable DateRange asked) {
    this.walk = walk;
    this.source = source;
    this.asked = asked;
  }

  /** Returns the items of a listing, with its failures and its completeness. */
  public static <T> SheetRows<T> of(Listing<T> listing) {
    requireNonNull(listing, "listing");
    return rows(
        (items, failures) -> {
          listing.items().forEach(items);
          listing.failures().forEach(failures);
          return listing.completeness();
        });
  }

  /**
   * Returns the items of a list that is fetched while it is written, page by page, none kept; rows
   * that cannot be read and gaps do not throw, they stand in the workbook.
   */
  public static <T> SheetRows<T> of(Paged<T> list) {
    requireNonNull(list, "list");
    return rows(
        (items, failures) ->
            list.walk(
                page -> {
                  page.items().forEach(items);
                  page.failures().forEach(failures);
                }));
  }

  /**
   * Returns these items, of which nothing more is known; they are walked once for each writing. A
   * {@link Paged} that is given as an {@code Iterable} is strict: at its end it throws if it is not
   * whole, and then nothing is saved.
   */
  public static <T> SheetRows<T> of(Iterable<? extends T> items) {
    requireNonNull(items, "items");
    return rows(
        (each, failures) -> {
          for (T item : items) {
            each.accept(item);
          }
          return null;
        });
  }

  private static <T> SheetRows<T> rows(Walk<T> walk) {
    return new SheetRows<>(walk, null, null);
  }

  /**
   * Returns these rows as coming from a source.
   *
   * @param source such as {@code serena-art, sancor-salud}; it stands in the workbook instead of
   *     what the list says of itself
   */
  public SheetRows<T> source(String source) {
    return new SheetRows<>(walk, requireNonNull(source, "source"), asked);
  }

  /**
   * Returns these rows as the answer to a question for dates.
   *
   * @param asked the dates; they stand in the workbook instead of what the list says of itself
   */
  public SheetRows<T> asked(DateRange asked) {
    return new SheetRows<>(walk, source, requireNonNull(asked, "asked"));
  }

  @Nullable Completeness each(Consumer<? super T> items, Consumer<? super RowFailure> failures) {
    return walk.each(items, failures);
  }

  Optional<String> source() {
    return Optional.ofNullable(source);
  }

  Optional<DateRange> asked() {
    return Optional.ofNullable(asked);
  }
}
