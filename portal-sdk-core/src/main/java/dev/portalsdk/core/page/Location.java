package dev.portalsdk.core.page;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;

/**
 * Where something stands in what was read, such as {@code row 7}, {@code Facturas!C12} or {@code
 * $.items[3].importe}.
 *
 * @param kind in what it stands
 * @param text the place
 */
public record Location(Kind kind, String text) implements Serializable {

  /** In what something stands. */
  public enum Kind {
    /** A row of a table of an HTML page. */
    HTML_ROW,
    /** A cell of a sheet of a workbook. */
    SHEET_CELL,
    /** A value of a JSON document. */
    JSON_PATH
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

  @Override
  public String toString() {
    return text;
  }
}
