package dev.portalsdk.billing.internal.sancor;

import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.spi.json.JsonPage;
import dev.portalsdk.core.table.Row;
import dev.portalsdk.core.table.Shown;
import java.util.HashSet;
import java.util.List;

/**
 * The columns of a section of which the manual names none: cells are kept under them as they are.
 * That headers and cells come apart is this project's reading.
 */
final class UnknownColumns {

  private static final String CELLS = "celdas";
  private static final String REASON = "a cell for each header was expected";

  private final JsonPage page;
  private final List<String> headers;

  /**
   * Takes the headers.
   *
   * @throws dev.portalsdk.core.error.SdkException of the page's origin, if two are the same
   */
  UnknownColumns(JsonPage page, List<String> headers) {
    if (new HashSet<>(headers).size() != headers.size()) {
      throw page.origin().unreadable(ErrorCode.PAGE_CHANGED, "$.columnas: two are the same");
    }
    this.page = page;
    this.headers = headers;
  }

  /** Returns the cells of a row; with more or fewer than there are headers it becomes a failure. */
  Shown shown(Row row, List<String> cells) {
    row.require(cells.size() == headers.size(), CELLS, REASON);
    return Shown.of(headers, cells);
  }

  /** Returns the cells of a page that has no rows. */
  Shown shown(List<String> cells) {
    if (cells.size() != headers.size()) {
      throw page.origin().unreadable(ErrorCode.PAGE_CHANGED, "$." + CELLS + ": " + REASON);
    }
    return Shown.of(headers, cells);
  }
}
