package dev.portalsdk.core.workbook;

import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.Origin;
import dev.portalsdk.core.page.RowFailure;
import dev.portalsdk.core.table.Columns;
import dev.portalsdk.core.table.HeaderMatch;
import dev.portalsdk.core.table.HeaderText;
import dev.portalsdk.core.table.Row;
import dev.portalsdk.core.table.RowReader;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One walk over sheets, from row to row: which are headers, which are rows of a table. */
final class SheetReading<T> {

  private final Origin origin;
  private final Columns columns;
  private final Function<Row, T> mapper;
  private final Consumer<T> items;
  private final Consumer<RowFailure> failures;
  private final SheetHeaders headers;
  private SheetHeaders.@Nullable Found found;
  private @Nullable RowReader reader;
  private int lastRow;
  private boolean tableSeen;
  private boolean emptyMarked;
  private long read;
  private long failed;
  private int hidden;

  SheetReading(
      Origin origin,
      Columns columns,
      Function<Row, T> mapper,
      Consumer<? super T> items,
      Consumer<? super RowFailure> failures) {
    this.origin = origin;
    this.columns = columns;
    this.mapper = mapper;
    this.items =
        item -> {
          read++;
          items.accept(item);
        };
    this.failures =
        failure -> {
          failed++;
          failures.accept(failure);
        };
    this.headers = new SheetHeaders(columns);
  }

  void sheet(SheetPart sheet, SheetScan rows) {
    found = null;
    reader = null;
    headers.newSheet();
    for (SheetRow row = rows.next(); row != null; row = rows.next()) {
      row(sheet, row);
    }
  }

  private void row(SheetPart sheet, SheetRow row) {
    SheetHeaders.Found next = headers.look(row);
    if (next != null) {
      table(sheet, row, next);
      return;
    }
    SheetHeaders.Found table = found;
    RowReader below = reader;
    if (table != null && below != null) {
      SheetTableRow part = new SheetTableRow(sheet, row, table.first(), table.width());
      if (!part.isBlank()) {
        row(below, part, row.number() > lastRow + 1);
        lastRow = row.number();
      }
    }
  }

  /** A header row that stands there again begins a table like any other. */
  private void table(SheetPart sheet, SheetRow row, SheetHeaders.Found next) {
    found = next;
    reader = RowReader.of(origin, columns, next.match());
    lastRow = row.number();
    tableSeen |= !sheet.hidden();
  }

  private void row(RowReader below, SheetTableRow row, boolean afterGap) {
    if (row.hidden()) {
      hidden++;
      origin.noticed("hidden row passed over");
    } else if (below.marksEmpty(row)) {
      emptyMarked = true;
    } else if (below.isAside(row, afterGap)) {
      origin.noticed("row below a table passed over, such as its total");
    } else {
      below.read(row, mapper, items, failures);
    }
  }

  /** Says that there is no such table, or that it is empty without its known sign. */
  void requireTable() {
    if (!tableSeen) {
      HeaderMatch nearest = headers.nearest();
      String what = nearest == null ? "" : "; " + nearest.describe();
      throw origin.unreadable(
          ErrorCode.PAGE_CHANGED,
          "no table has the headers " + HeaderText.quoted(columns.headers().toString()) + what);
    }
    if (read + failed == 0 && !emptyMarked && columns.hasEmptyMarker()) {
      throw origin.unreadable(ErrorCode.PAGE_CHANGED, "no rows and no sign of an empty list");
    }
  }

  long read() {
    return read;
  }

  long failed() {
    return failed;
  }

  int hidden() {
    return hidden;
  }

  boolean isEmptyMarked() {
    return emptyMarked;
  }
}
