package dev.portalsdk.billing.internal.sancor;

import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.spi.json.JsonPage;
import dev.portalsdk.core.table.Row;
import dev.portalsdk.core.table.Shown;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Rows whose columns the manual does not show: the portal names them beside the rows. */
final class ShownRows {

  private final List<String> columns;

  private ShownRows(List<String> columns) {
    this.columns = columns;
  }

  /** Takes the names of the columns, no two of which are the same. */
  static ShownRows of(JsonPage page, List<String> columns) {
    if (new HashSet<>(columns).size() < columns.size()) {
      throw page.origin().unreadable(ErrorCode.PAGE_CHANGED, "$.columnas: two are the same");
    }
    return new ShownRows(columns);
  }

  /** Puts cells under the columns; a row with more or fewer becomes a failure. */
  Shown shown(Row row, List<String> cells) {
    row.require(cells.size() == columns.size(), "celdas", "the row has not a cell for each column");
    Map<String, String> shown = new LinkedHashMap<>();
    for (int i = 0; i < columns.size(); i++) {
      shown.put(columns.get(i), cells.get(i));
    }
    return Shown.of(shown);
  }
}
