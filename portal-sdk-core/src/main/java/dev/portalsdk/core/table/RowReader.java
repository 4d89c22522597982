package dev.portalsdk.core.table;

import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.Origin;
import dev.portalsdk.core.page.Location;
import dev.portalsdk.core.page.RowFailure;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads the rows below a header row one at a time, for a table that is too long to be held.
 *
 * <p>Instances belong to one thread.
 */
public final class RowReader {

  private static final Columns UNNAMED = Columns.builder().build();

  private final Columns columns;
  private final Headers headers;
  private final Aside aside;
  private final @Nullable String marker;

  private RowReader(Columns columns, List<String> headers) {
    this.columns = columns;
    this.headers = new Headers(headers);
    this.marker = columns.emptyMarker().orElse(null);
    this.aside = new Aside(columns.key().map(headers::indexOf).orElse(Aside.NO_KEY));
  }

  /**
   * Returns the reader for a header row that is complete, and tells the origin of added columns.
   *
   * @param origin of what the table stands in
   * @param columns its headers
   * @param match how the header row compares with them
   * @throws dev.portalsdk.core.error.SdkException of the origin, if a header is missing or doubled
   */
  public static RowReader of(Origin origin, Columns columns, HeaderMatch match) {
    if (!match.isComplete()) {
      throw origin.unreadable(ErrorCode.PAGE_CHANGED, "its table has headers " + match.describe());
    }
    match.added().forEach(header -> origin.noticed("added column: " + HeaderText.quoted(header)));
    return new RowReader(columns, canonical(match));
  }

  /**
   * Returns the reader of rows whose cells have names already, such as the fields of JSON.
   *
   * @param names of the cells of a row, in their order, no two the same
   * @throws IllegalArgumentException if two are the same
   */
  public static RowReader of(List<String> names) {
    if (new HashSet<>(names).size() < names.size()) {
      throw new IllegalArgumentException("Two cells of a row have one name");
    }
    return new RowReader(UNNAMED, names);
  }

  /**
   * Reads one row into an item, or into a failure if it cannot be read.
   *
   * @param row a row with as many cells as the header row
   * @param mapper makes the item
   * @param items takes the item
   * @param failures takes the failure
   */
  public <T> void read(
      TableRow row,
      Function<Row, T> mapper,
      Consumer<? super T> items,
      Consumer<? super RowFailure> failures) {
    List<? extends Cell> cells = row.cells();
    T item;
    try {
      requireCount(cells);
      headers.begin();
      item = mapper.apply(new Row(headers, cells));
    } catch (UnreadableRow unreadable) {
      failures.accept(failure(row, cells, unreadable));
      return;
    }
    items.accept(item);
  }

  /**
   * Returns whether the row holds nothing but the sign of an empty list that the columns declare.
   *
   * @param row a row below the header row
   */
  public boolean marksEmpty(TableRow row) {
    return marker != null && isAlone(marker, row);
  }

  /**
   * Returns whether a row below a table is none of its own: it adds up the others, or it is a line
   * of words such as {@code Generado el 12/05/2025}.
   *
   * @param row a row below the header row
   * @param afterGap whether a blank row stands between it and the table
   */
  public boolean isAside(TableRow row, boolean afterGap) {
    return aside.holds(row.cells(), afterGap);
  }

  private static boolean isAlone(String folded, TableRow row) {
    List<String> texts =
        row.cells().stream().map(Cell::text).filter(text -> !text.isEmpty()).toList();
    return texts.size() == 1 && HeaderText.fold(texts.get(0)).equals(folded);
  }

  private void requireCount(List<? extends Cell> cells) {
    if (cells.size() != headers.size()) {
      String reason = cells.size() + " cells under " + headers.size() + " headers";
      throw new UnreadableRow("row", ErrorCode.CELL_COUNT, reason);
    }
  }

  private RowFailure failure(TableRow row, List<? extends Cell> cells, UnreadableRow unreadable) {
    Map<String, String> shown = new LinkedHashMap<>();
    for (int i = 0; i < cells.size(); i++) {
      shown.put(
          i < headers.size() ? headers.texts().get(i) : "cell " + (i + 1), cells.get(i).text());
    }
    return new RowFailure(
        location(row, unreadable.field()),
        unreadable.field(),
        unreadable.code(),
        unreadable.reason(),
        unreadable.code().equals(ErrorCode.CELL_COUNT) ? null : key(shown),
        shown);
  }

  private Location location(TableRow row, String field) {
    int position = headers.position(field);
    return position < 0 ? row.location() : row.location(position);
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
