package dev.portalsdk.core.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Writes rows into as many sheets as they need, as they come. Not thread-safe. */
final class SheetStream<T> implements Consumer<T> {

  /** As many rows as Excel takes in one sheet. */
  static final int MOST_ROWS = 1_048_576;

  // By so many first rows it is decided how wide a column is.
  private static final int SAMPLE = 200;

  private final SheetLayout<T> layout;
  private final WorkbookArchive archive;
  private final int mostRows;
  private final List<String> names = new ArrayList<>();
  private @Nullable List<T> sample = new ArrayList<>();
  private int[] widths = new int[0];
  private @Nullable OpenSheet sheet;
  private long rows;
  private long cutTexts;

  SheetStream(SheetLayout<T> layout, WorkbookArchive archive, int mostRows) {
    this.layout = layout;
    this.archive = archive;
    this.mostRows = mostRows - TotalRows.most(layout.columns());
  }

  @Override
  public void accept(T item) {
    if (sample != null) {
      sample.add(item);
      if (sample.size() == SAMPLE) {
        writeSample(sample);
      }
    } else {
      write(item);
    }
  }

  /** Ends the last sheet; without any row there is one sheet with headers alone. */
  void finish() {
    if (sample != null) {
      writeSample(sample);
    }
    close(sheet());
  }

  /** Returns the names of the sheets that were written. */
  List<String> names() {
    return names;
  }

  long rows() {
    return rows;
  }

  /** Returns how many texts were cut because they were longer than a cell may be. */
  long cutTexts() {
    return cutTexts;
  }

  private void writeSample(List<T> items) {
    sample = null;
    widths = ColumnWidths.of(layout, items);
    items.forEach(this::write);
  }

  private void write(T item) {
    OpenSheet open = sheet();
    if (open.last == mostRows) {
      close(open);
      open = sheet();
    }
    open.row.begin(++open.last);
    layout.write(item, open.row);
    open.row.end();
    rows++;
  }

  private OpenSheet sheet() {
    if (sheet == null) {
      sheet = new OpenSheet();
    }
    return sheet;
  }

  private void close(OpenSheet open) {
    open.end();
    cutTexts += open.row.cutTexts();
    sheet = null;
  }

  /** The sheet that is being written. */
  private final class OpenSheet {
    private final List<Column<T>> columns = layout.columns();
    private final String name = archive.names().next(layout.sheet());
    private final Utf8Output out = archive.sheetPart();
    private final Totals totals = new Totals(columns);
    private final WorkbookRow row = new WorkbookRow(columns.size(), totals, out);
    private int last = 1;

    OpenSheet() {
      names.add(name);
      out.ascii(SheetXml.head(columns, widths, archive.isWithoutSheets()));
      row.begin(1);
      columns.forEach(column -> row.header(column.header()));
      row.end();
    }

    void end() {
      if (last > 1) {
        new TotalRows(columns, totals, row, last).write();
      }
      out.ascii(SheetXml.tail(columns, last));
      archive.add(new WorkbookFrame.Sheet(name, last, columns.size()));
    }
  }
}
