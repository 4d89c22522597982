package dev.portalsdk.core.page;

/**
 * Which rows of how many a portal says that a page shows, such as {@code 1-10 de 12}.
 *
 * @param first the first row's place in the whole list, from 1; 0 in an empty list
 * @param last the last row's place in the whole list; 0 in an empty list
 * @param total how many rows the whole list has
 */
public record Extent(long first, long last, long total) {

  /**
   * Checks that they agree.
   *
   * @throws IllegalArgumentException if no page can show these rows
   */
  public Extent {
    boolean empty = first == 0 && last == 0 && total == 0;
    boolean some = first >= 1 && first <= last && last <= total;
    if (!empty && !some) {
      throw new IllegalArgumentException(
          "No page shows rows " + first + "-" + last + " of " + total);
    }
  }

  /** Returns how many rows the page shows. */
  public long rows() {
    return total == 0 ? 0 : last - first + 1;
  }

  /** Returns whether the page is the list's last. */
  public boolean atEnd() {
    return last == total;
  }

  /** Returns a text such as {@code 1-10 of 12}. */
  @Override
  public String toString() {
    return first + "-" + last + " of " + total;
  }
}
