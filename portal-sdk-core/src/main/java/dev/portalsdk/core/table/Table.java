package dev.portalsdk.core.table;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.Origin;
import dev.portalsdk.core.page.Extent;
import dev.portalsdk.core.page.Page;
import dev.portalsdk.core.page.PageRequest;
import dev.portalsdk.core.page.RowFailure;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A table whose headers were found, ready to be read row by row.
 *
 * <p>Instances belong to one thread.
 */
public final class Table {

  private final Origin origin;
  private final Columns columns;
  private final RowReader reader;
  private final Iterable<? extends TableRow> rows;
  private final @Nullable Extent extent;

  private Table(
      Origin origin,
      Columns columns,
      RowReader reader,
      Iterable<? extends TableRow> rows,
      @Nullable Extent extent) {
    this.origin = origin;
    this.columns = columns;
    this.reader = reader;
    this.rows = rows;
    this.extent = extent;
  }

  /**
   * Returns the table of a header row that is complete, and tells the origin of added columns.
   *
   * @param origin of what the table stands in
   * @param columns its headers
   * @param match how the header row compares with them
   * @param rows the rows below the header row
   * @param extent which rows of how many it says that it shows, null if it does not say
   * @throws dev.portalsdk.core.error.SdkException of the origin, if a header is missing or doubled
   */
  public static Table of(
      Origin origin,
      Columns columns,
      HeaderMatch match,
      Iterable<? extends TableRow> rows,
      @Nullable Extent extent) {
    requireNonNull(rows, "rows");
    return new Table(origin, columns, RowReader.of(origin, columns, match), rows, extent);
  }

  /**
   * Reads every row that can be read; a row that cannot becomes a failure and hides no other.
   *
   * @param request which page this is
   * @param mapper makes one item of one row
   * @throws dev.portalsdk.core.error.SdkException of the origin, if there are no rows and the known
   *     sign of an empty list is not there
   */
  public <T> Page<T> read(PageRequest request, Function<Row, T> mapper) {
    List<T> items = new ArrayList<>();
    List<RowFailure> failures = new ArrayList<>();
    boolean marked = false;
    int hidden = 0;
    for (TableRow row : rows) {
      if (row.hidden()) {
        hidden++;
        origin.noticed("hidden row passed over");
      } else if (reader.marksEmpty(row)) {
        marked = true;
      } else {
        reader.read(row, mapper, items::add, failures::add);
      }
    }
    boolean empty = items.isEmpty() && failures.isEmpty();
    if (empty && !marked && columns.emptyMarker().isPresent()) {
      throw origin.unreadable(ErrorCode.PAGE_CHANGED, "no rows and no sign of an empty list");
    }
    Page.Builder<T> page = Page.builder(origin, request, items, failures).hiddenRows(hidden);
    if (extent != null) {
      page.extent(extent);
    }
    return (marked ? page.emptyMarked() : page).build();
  }
}
