package dev.portalsdk.core.workbook;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.core.document.Progress;
import dev.portalsdk.core.page.Completeness;
import dev.portalsdk.core.page.Listing;
import dev.portalsdk.core.page.Page;
import dev.portalsdk.core.page.PageRequest;
import dev.portalsdk.core.page.RowFailure;
import dev.portalsdk.core.table.Columns;
import dev.portalsdk.core.table.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The tables of a workbook that have certain headers, wherever in its sheets they stand: below
 * titles and labels, one below the other, on several sheets. Their rows are read as one list.
 *
 * <p>Rows and sheets that nobody sees are passed over and counted as hidden. Blank rows, header
 * rows that stand there again, and the rows below a table that add it up are passed over too. A row
 * that cannot be read becomes a failure with its sheet and cell, such as {@code Hoja1!C7}.
 *
 * <pre>{@code
 * try (Workbook workbook = Workbook.open(file)) {
 *   Listing<Payment> payments =
 *       workbook.tables(COLUMNS).read(row -> new Payment(
 *           row.date("Fecha", Dates::slashed),
 *           row.amount("Valor", AmountStyle.ES_GROUPED, COP)));
 * }
 * }</pre>
 *
 * <p>Instances are immutable and belong to the thread of their workbook.
 */
public final class SheetTables {

  private final Workbook workbook;
  private final Columns columns;
  private final Set<String> sheets;
  private final Progress progress;

  SheetTables(Workbook workbook, Columns columns) {
    this(workbook, columns, Set.of(), Progress.none());
  }

  private SheetTables(Workbook workbook, Columns columns, Set<String> sheets, Progress progress) {
    this.workbook = workbook;
    this.columns = requireNonNull(columns, "columns");
    this.sheets = sheets;
    this.progress = progress;
  }

  /**
   * Returns those of them that stand in these sheets.
   *
   * @param names such as {@code Hoja1}, as {@link Workbook#sheets()} has them
   * @throws IllegalArgumentException if there is no such sheet
   */
  public SheetTables in(String... names) {
    for (String name : names) {
      if (!workbook.sheets().contains(name) && !workbook.hiddenSheets().contains(name)) {
        throw new IllegalArgumentException("The workbook has no sheet of one of these names");
      }
    }
    return new SheetTables(workbook, columns, Set.of(names), progress);
  }

  /**
   * Returns the same tables, whose reading tells how far it is, in packed bytes of its sheets.
   *
   * @param watcher is told, on the thread that reads
   */
  public SheetTables progress(Progress watcher) {
    return new SheetTables(workbook, columns, sheets, requireNonNull(watcher, "watcher"));
  }

  /**
   * Reads all rows.
   *
   * @param mapper makes one item of one row
   * @return what could be read, in the order of the sheets, and the rows that could not
   * @throws dev.portalsdk.core.error.DocumentException if no sheet that is seen has such a table,
   *     or the file is damaged or passes a limit
   * @throws dev.portalsdk.core.error.CallCancelledException if the thread is interrupted
   */
  public <T> Listing<T> read(Function<Row, T> mapper) {
    Page<T> page = read(PageRequest.first(), mapper);
    return page.listing();
  }

  /**
   * Reads all rows as a page of a portal's list.
   *
   * @param request which page this is
   * @param mapper makes one item of one row
   * @throws dev.portalsdk.core.error.SdkException of the workbook's origin, as {@link
   *     #read(Function)}
   */
  public <T> Page<T> read(PageRequest request, Function<Row, T> mapper) {
    List<T> items = new ArrayList<>();
    List<RowFailure> failures = new ArrayList<>();
    SheetReading<T> reading = walk(mapper, items::add, failures::add);
    Page.Builder<T> page =
        Page.builder(workbook.origin(), request, items, failures).hiddenRows(reading.hidden());
    return (reading.isEmptyMarked() ? page.emptyMarked() : page).build();
  }

  /**
   * Reads row by row, holding none: a million rows need no more memory than one.
   *
   * <p>What the consumers throw ends the reading and goes to the caller.
   *
   * @param mapper makes one item of one row
   * @param items takes each item as soon as it is read
   * @param failures takes each row that cannot be read
   * @return how many rows were read, failed and were hidden
   * @throws dev.portalsdk.core.error.SdkException of the workbook's origin, as {@link
   *     #read(Function)}; rows may have been taken before
   */
  public <T> Completeness each(
      Function<Row, T> mapper, Consumer<? super T> items, Consumer<? super RowFailure> failures) {
    SheetReading<T> reading = walk(mapper, items, failures);
    return Completeness.unproven(
        workbook.origin().toString(), reading.read(), reading.failed(), reading.hidden());
  }

  private <T> SheetReading<T> walk(
      Function<Row, T> mapper, Consumer<? super T> items, Consumer<? super RowFailure> failures) {
    SheetReading<T> reading =
        new SheetReading<>(
            workbook.origin(),
            columns,
            requireNonNull(mapper, "mapper"),
            requireNonNull(items, "items"),
            requireNonNull(failures, "failures"));
    workbook.walk(sheets, progress, reading::sheet);
    reading.requireTable();
    return reading;
  }
}
