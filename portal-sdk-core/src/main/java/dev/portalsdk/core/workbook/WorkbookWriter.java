package dev.portalsdk.core.workbook;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.document.Progress;
import dev.portalsdk.core.page.Completeness;
import dev.portalsdk.core.page.Listing;
import dev.portalsdk.core.page.Paged;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes lists as an Excel workbook that a person can use at once: a sheet for each list, with
 * frozen headers, a filter, widths, the formats of the country and totals; the sheet {@code Filas
 * no leídas} if rows could not be read; and the sheet {@code Origen} that says where all of it
 * comes from, when it was written and how complete it is.
 *
 * <pre>{@code
 * Listing<Invoice> invoices = portal.require(Invoices.class).all(query).read();
 * WorkbookWriter.at(ZonedDateTime.now(clock))
 *     .sheet(BillingSheets.invoices(), invoices)
 *     .saveTo(Path.of("facturas.xlsx"));
 * }</pre>
 *
 * <p>What a reader of the workbook should know:
 *
 * <ul>
 *   <li>A text stays a text, whatever it looks like: {@code =1+1}, {@code +54}, a CUIT. One longer
 *       than 32,767 characters, which is all that a cell takes, is cut, ends in {@code [texto
 *       cortado: tiene 40000 caracteres]} and is counted in {@code Origen}; CSV and JSON lines have
 *       all of it. Half of a surrogate pair becomes U+FFFD.
 *   <li>An amount is a number with exactly its decimals. A spreadsheet keeps 15 significant digits:
 *       what has more is written as a text, and so is the total of its column.
 *   <li>A day is a date; one before March 1900, which Excel counts wrongly, is a text.
 *   <li>Totals add up what a filter leaves visible, for each currency; the value kept beside the
 *       formula is the exact sum of all rows.
 *   <li>What does not fit into the 1,048,576 rows of a sheet goes on in another, such as {@code
 *       Facturas (2)}, with its own totals.
 * </ul>
 *
 * <p>Rows are written as they come and not kept, in memory or in temporary files. The same rows and
 * the same time give the same bytes. This class is immutable; a writing belongs to one thread.
 */
public final class WorkbookWriter {

  private final ZonedDateTime written;
  private final List<SheetPlan<?>> plans;
  private final Progress progress;
  private final int mostRows;

  private WorkbookWriter(
      ZonedDateTime written, List<SheetPlan<?>> plans, Progress progress, int mostRows) {
    this.written = written;
    this.plans = plans;
    this.progress = progress;
    this.mostRows = mostRows;
  }

  /**
   * Returns a writer without sheets.
   *
   * @param written when the workbook is written, in the zone of its readers, such as {@code
   *     ZonedDateTime.now(clock)}
   */
  public static WorkbookWriter at(ZonedDateTime written) {
    return new WorkbookWriter(
        requireNonNull(written, "written"), List.of(), Progress.none(), SheetStream.MOST_ROWS);
  }

  /**
   * Returns this writer with one more sheet.
   *
   * @param layout its columns, such as {@code BillingSheets.invoices()}
   * @param rows its rows, with what is known of them
   */
  public <T> WorkbookWriter sheet(SheetLayout<T> layout, SheetRows<T> rows) {
    List<SheetPlan<?>> more = new ArrayList<>(plans);
    more.add(new SheetPlan<>(requireNonNull(layout, "layout"), requireNonNull(rows, "rows")));
    return new WorkbookWriter(written, List.copyOf(more), progress, mostRows);
  }

  /** Returns this writer with a sheet of a listing; see {@link SheetRows#of(Listing)}. */
  public <T> WorkbookWriter sheet(SheetLayout<T> layout, Listing<T> listing) {
    return sheet(layout, SheetRows.of(listing));
  }

  /**
   * Returns this writer with a sheet of a list that is fetched while it is written; see {@link
   * SheetRows#of(Paged)}.
   */
  public <T> WorkbookWriter sheet(SheetLayout<T> layout, Paged<T> list) {
    return sheet(layout, SheetRows.of(list));
  }

  /** Returns this writer with a sheet of these items; see {@link SheetRows#of(Iterable)}. */
  public <T> WorkbookWriter sheet(SheetLayout<T> layout, Iterable<? extends T> items) {
    return sheet(layout, SheetRows.of(items));
  }

  /**
   * Returns this writer, telling how many bytes it has written.
   *
   * @param progress is told on the thread that writes; the total is not known before the end
   */
  public WorkbookWriter progress(Progress progress) {
    return new WorkbookWriter(written, plans, requireNonNull(progress, "progress"), mostRows);
  }

  /** Returns this writer with smaller sheets, for tests. */
  WorkbookWriter rowsPerSheet(int most) {
    return new WorkbookWriter(written, plans, progress, most);
  }

  /**
   * Saves the workbook whole or not at all: whatever happens, the path holds what it held before or
   * the whole workbook.
   *
   * @param target the path of the file, such as {@code facturas.xlsx}, in a folder that exists
   * @throws dev.portalsdk.core.error.LocalStorageException if the disk refuses
   * @throws dev.portalsdk.core.error.CallCancelledException if the thread was interrupted
   * @throws dev.portalsdk.core.error.PortalException if a list that is fetched meanwhile fails
   * @throws IllegalArgumentException if an amount is in another currency than its row says
   */
  public void saveTo(Path target) {
    ListFile.save(target, progress, this::write);
  }

  /**
   * Writes the workbook to a stream, which is left open. If it fails, what was written is no
   * workbook.
   *
   * @throws IOException if the stream refuses
   * @throws dev.portalsdk.core.error.CallCancelledException if the thread was interrupted
   * @throws dev.portalsdk.core.error.PortalException if a list that is fetched meanwhile fails
   * @throws IllegalArgumentException if an amount is in another currency than its row says
   */
  public void writeTo(OutputStream target) throws IOException {
    ListFile.write(target, progress, this::write);
  }

  /**
   * Returns the workbook as a document in memory, for what is not large.
   *
   * @param name what to call it, such as {@code facturas.xlsx}
   * @throws dev.portalsdk.core.error.CallCancelledException if the thread was interrupted
   * @throws dev.portalsdk.core.error.PortalException if a list that is fetched meanwhile fails
   * @throws IllegalArgumentException if an amount is in another currency than its row says
   */
  public PortalDocument document(String name) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      writeTo(bytes);
    } catch (IOException e) {
      throw new AssertionError("Bytes in memory can be written", e);
    }
    return PortalDocument.of(name, bytes.toByteArray());
  }

  private void write(OutputStream out) throws IOException {
    try (WorkbookArchive archive = new WorkbookArchive(out)) {
      List<FailedRow> failures = new ArrayList<>();
      List<SheetReport> reports = new ArrayList<>();
      for (SheetPlan<?> plan : plans) {
        reports.add(write(plan, archive, failures));
      }
      if (!failures.isEmpty()) {
        write(FailedRow.LAYOUT, failures, archive);
      }
      write(SheetReport.LAYOUT, reports, archive);
      WorkbookFrame.write(archive.sheets(), written, archive);
      archive.finish();
    }
  }

  private <T> SheetReport write(
      SheetPlan<T> plan, WorkbookArchive archive, List<FailedRow> failures) {
    int before = failures.size();
    SheetStream<T> sheet = new SheetStream<>(plan.layout, archive, mostRows);
    Completeness completeness =
        plan.rows.each(sheet, row -> failures.add(FailedRow.of(plan.layout.sheet(), row)));
    sheet.finish();
    return new SheetReport(
        sheet.names(),
        plan.rows.source().orElse(null),
        plan.rows.asked().orElse(null),
        completeness,
        sheet.rows(),
        failures.size() - before,
        sheet.cutTexts(),
        written);
  }

  private <T> void write(SheetLayout<T> layout, List<T> rows, WorkbookArchive archive) {
    SheetStream<T> sheet = new SheetStream<>(layout, archive, mostRows);
    rows.forEach(sheet);
    sheet.finish();
  }

  private record SheetPlan<T>(SheetLayout<T> layout, SheetRows<T> rows) {}
}
