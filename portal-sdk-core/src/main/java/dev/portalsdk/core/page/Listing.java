package dev.portalsdk.core.page;

import java.util.List;

/**
 * All that arrived of a list: the items, the rows that could not be read, and how much that is of
 * the whole.
 *
 * @param items what could be read, in the portal's order
 * @param failures the rows that could not be read
 * @param completeness how much that is of the whole
 */
public record Listing<T>(List<T> items, List<RowFailure> failures, Completeness completeness) {

  /** Copies the lists. */
  public Listing {
    items = List.copyOf(items);
    failures = List.copyOf(failures);
  }

  /**
   * Returns a list of which the caller has all.
   *
   * @param source of which list, such as {@code ledger}
   * @param items all of them
   */
  public static <T> Listing<T> whole(String source, List<T> items) {
    return new Listing<>(items, List.of(), Completeness.whole(source, items.size()));
  }

  /**
   * Returns the items if the list is as whole as can be told.
   *
   * @throws IncompleteListException if rows failed or are missing, or the portal served fewer dates
   *     than were asked for
   */
  public List<T> orThrow() {
    if (!failures.isEmpty()
        || completeness.level() == Completeness.Level.SHORT
        || completeness.isWindowNarrowed()) {
      throw new IncompleteListException(completeness, failures);
    }
    return items;
  }

  /**
   * Returns whether it is proven to be the whole list, each row of it read: only then is what it
   * lacks not there.
   */
  public boolean isProven() {
    return failures.isEmpty() && completeness.level() == Completeness.Level.PROVEN;
  }

  /** Returns the counts alone: items may be personal. */
  @Override
  public String toString() {
    return "Listing[" + completeness + "]";
  }
}
