package dev.portalsdk.core.table;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.Origin;
import dev.portalsdk.core.page.Extent;
import dev.portalsdk.core.page.Page;
import dev.portalsdk.core.page.PageRequest;
import dev.portalsdk.core.page.RowFailure;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
  private final List<String> headers;
  private final Iterable<? extends TableRow> rows;
  private final @Nullable Extent extent;

  private Table(
      Origin origin,
      Columns columns,
      HeaderMatch match,
      Iterable<? extends TableRow> rows,
      @Nullable Extent extent) {
    this.origin = origin;
    this.columns = columns;
    this.headers = canonical(match);
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
    if (!match.isComplete()) {
      throw origin.unreadable(ErrorCode.PAGE_CHANGED, "its table has headers " + match.describe());
    }
    match.added().forEach(header -> origin.noticed("added column: " + HeaderText.quoted(header)));
    return new Table(origin, columns, match, rows, extent);
  }

  /**
   * Reads every row that can be read; a row that cannot becomes a failure and hides no other.
   *
   * @param request which page this is
   * @param reader makes one item of one row
   * @throws dev.portalsdk.core.error.SdkException of the origin, if there are no rows and the known
   *     sign of an empty list is not there
   */
  public <T> Page<T> read(PageRequest request, Function<Row, T> reader) {
    List<T> items = new ArrayList<>();
    List<RowFailure> failures = new ArrayList<>();
    Optional<String> marker = columns.emptyMarker();
    boolean marked = false;
    int hidden = 0;
    for (TableRow row : rows) {
      List<? extends Cell> cells = row.cells();
      if (row.hidden()) {
        hidden++;
        origin.noticed("hidden row passed over");
      } else if (marker.isPresent() && isOnly(marker.get(), cells)) {
        marked = true;
      } else {
        read(row, cells, reader, items, failures);
      }
    }
    boolean empty = items.isEmpty() && failures.isEmpty();
    if (empty && !marked && marker.isPresent()) {
      throw origin.unreadable(ErrorCode.PAGE_CHANGED, "no rows and no sign of an empty list");
    }
    Page.Builder<T> page = Page.builder(origin, request, items, failures).hiddenRows(hidden);
    if (extent != null) {
      page.extent(extent);
    }
    return (marked ? page.emptyMarked() : page).build();
  }

  private <T> void read(
      TableRow raw,
      List<? extends Cell> cells,
      Function<Row, T> reader,
      List<T> items,
      List<RowFailure> failures) {
    if (cells.size() != headers.size()) {
      failures.add(wrongCount(raw, cells));
      return;
    }
    try {
      items.add(reader.apply(new Row(headers, cells)));
    } catch (UnreadableRow unreadable) {
      failures.add(failure(raw, cells, unreadable));
    }
  }

  private static boolean isOnly(String marker, List<? extends Cell> cells) {
    return cells.size() == 1 && HeaderText.fold(cells.get(0).text()).equals(marker);
  }

  private RowFailure wrongCount(TableRow raw, List<? extends Cell> cells) {
    String reason = cells.size() + " cells under " + headers.size() + " headers";
    return failure(raw, cells, new UnreadableRow("row", ErrorCode.CELL_COUNT, reason));
  }

  private RowFailure failure(TableRow raw, List<? extends Cell> cells, UnreadableRow unreadable) {
    Map<String, String> shown = new LinkedHashMap<>();
    for (int i = 0; i < cells.size(); i++) {
      shown.put(i < headers.size() ? headers.get(i) : "cell " + (i + 1), cells.get(i).text());
    }
    return new RowFailure(
        raw.location(),
        unreadable.field(),
        unreadable.code(),
        unreadable.reason(),
        unreadable.code().equals(ErrorCode.CELL_COUNT) ? null : key(shown),
        shown);
  }

  private @Nullable String key(Map<String, String> shown) {
    String text = columns.key().map(shown::get).orElse("");
    return text == null || text.isEmpty() ? null : text;
  }

  /** The header row with the manual's texts in the place of aliases, no two of them the same. */
  private static List<String> canonical(HeaderMatch match) {
    List<String> texts = new ArrayList<>();
    for (String shown : match.shown()) {
      String named = shown.isEmpty() ? "column " + (texts.size() + 1) : shown;
      texts.add(texts.contains(named) ? named + " (" + (texts.size() + 1) + ")" : named);
    }
    match.positions().forEach((header, position) -> texts.set(position, header));
    return List.copyOf(texts);
  }
}
