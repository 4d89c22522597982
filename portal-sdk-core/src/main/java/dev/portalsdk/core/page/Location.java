package dev.portalsdk.core.page;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.core.internal.text.OneLine;
import java.io.Serializable;
import java.util.regex.Pattern;

/**
 * Where something stands in what was read, such as {@code row 7}, {@code Facturas!C12} or {@code
 * $.items[3].importe}.
 *
 * @param kind in what it stands
 * @param text the place
 */
public record Location(Kind kind, String text) implements Serializable {

  private static final int FEWEST_DIGITS_OF_A_PERSON = 7;
  private static final Pattern DIGIT = Pattern.compile("\\p{Nd}");
  private static final int LETTERS = 26;

  /** In what something stands. */
  public enum Kind {
    /** A row of a table of an HTML page. */
    HTML_ROW,
    /** A cell of a sheet of a workbook. */
    SHEET_CELL,
    /** A value of a JSON document. */
    JSON_PATH,
    /** A line of text of a PDF. */
    PDF_LINE
  }

  /** Checks that both are there. */
  public Location {
    requireNonNull(kind, "kind");
    requireNonNull(text, "text");
  }

  /**
   * Returns the place of a row below the headers of a page's table.
   *
   * @param row from 1
   */
  public static Location htmlRow(int row) {
    return new Location(Kind.HTML_ROW, "row " + row);
  }

  /**
   * Returns the place of a cell, such as {@code Hoja1!C7}.
   *
   * <p>A name of a sheet with seven digits or more may be somebody's number: its digits are masked.
   *
   * @param sheet the sheet's name
   * @param column from 0, so 2 is C
   * @param row from 1
   */
  public static Location sheetCell(String sheet, int column, int row) {
    return new Location(Kind.SHEET_CELL, masked(sheet) + "!" + letters(column) + row);
  }

  /**
   * Returns the place of a value of a JSON document.
   *
   * @param path such as {@code $.facturas[3].importe}, of names that an adapter declares
   */
  public static Location jsonPath(String path) {
    return new Location(Kind.JSON_PATH, path);
  }

  /**
   * Returns the place of a line of text, such as {@code page 2, line 7}.
   *
   * @param page from 1
   * @param line from 1, at the top of the page
   */
  public static Location pdfLine(int page, int line) {
    return new Location(Kind.PDF_LINE, "page " + page + ", line " + line);
  }

  private static String masked(String sheet) {
    String line = OneLine.of(sheet);
    return line.codePoints().filter(Character::isDigit).count() < FEWEST_DIGITS_OF_A_PERSON
        ? line
        : DIGIT.matcher(line).replaceAll("#");
  }

  private static String letters(int column) {
    int above = column / LETTERS;
    char letter = (char) ('A' + column % LETTERS);
    return above == 0 ? String.valueOf(letter) : letters(above - 1) + letter;
  }

  @Override
  public String toString() {
    return text;
  }
}
