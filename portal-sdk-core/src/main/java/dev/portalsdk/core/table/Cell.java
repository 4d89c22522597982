package dev.portalsdk.core.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One cell of a row, of a page or of a sheet.
 *
 * <p>A page shows texts alone. A cell of a sheet may hold a value beside its text: a number, a day,
 * or what a formula gave when it was last calculated.
 */
public interface Cell {

  /**
   * Returns the text as shown, without spaces around it, runs of spaces as one.
   *
   * <p>Of a number in a sheet it is the exact value in plain notation, such as {@code 2056161.23},
   * of a day the ISO form, such as {@code 2025-07-08}, and of a number that the sheet shows in per
   * cent the rate with its sign, such as {@code 10.5%} of 0.105.
   */
  String text();

  /** Returns the links in it, in order. */
  List<Link> links();

  /**
   * Returns the number that it holds, such as 2056161.23, or 0.105 for 10.5 %; empty if it holds a
   * text or a day.
   */
  default Optional<BigDecimal> number() {
    return Optional.empty();
  }

  /** Returns the day that it holds, such as 2025-07-08; empty if it holds a text or a number. */
  default Optional<LocalDate> day() {
    return Optional.empty();
  }

  /** Returns whether it holds a text, as all cells of pages do, and no number, day or error. */
  default boolean isText() {
    return true;
  }

  /** Returns whether nothing stands in it. */
  default boolean isBlank() {
    return text().isEmpty() && fault().isEmpty();
  }

  /**
   * Returns whether its value is what a formula gave when it was last calculated, which may be long
   * ago.
   */
  default boolean calculated() {
    return false;
  }

  /**
   * Returns why it has no value though something stands in it, such as {@code the sheet shows
   * #REF!}; it quotes no text of the file.
   */
  default Optional<String> fault() {
    return Optional.empty();
  }
}
