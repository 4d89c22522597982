package dev.portalsdk.core.page;

import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.InvalidTextException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which rows of how many a portal says that a page shows, such as {@code 1-10 de 12}.
 *
 * @param first the first row's place in the whole list, from 1; 0 in an empty list
 * @param last the last row's place in the whole list; 0 in an empty list
 * @param total how many rows the whole list has
 */
public record Extent(long first, long last, long total) {

  private static final String COUNT = "([0-9]{1,3}(?:\\.[0-9]{3}){1,3}|[0-9]{1,9})";
  private static final Pattern SPANISH =
      Pattern.compile("(?:" + COUNT + "\\s*-\\s*" + COUNT + "|0)\\s+de\\s+" + COUNT);

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

  /**
   * Reads the range that a portal prints below a list, such as {@code 1-10 de 12}, {@code 1 - 100
   * de 1.130} or {@code 0 de 0}.
   *
   * @param text the range alone
   * @throws InvalidTextException if it is no such range
   */
  public static Extent parse(String text) {
    Matcher range = SPANISH.matcher(text);
    if (!range.matches()) {
      throw new InvalidTextException(
          ErrorCode.INVALID_TEXT, "A range of rows is such as 1-10 de 12, or 0 de 0");
    }
    long total = count(range.group(3));
    return range.group(1) == null
        ? new Extent(0, 0, total)
        : new Extent(count(range.group(1)), count(range.group(2)), total);
  }

  private static long count(String shown) {
    return Long.parseLong(shown.replace(".", ""));
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
