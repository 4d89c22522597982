package dev.portalsdk.core.workbook;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.core.document.Progress;
import dev.portalsdk.core.money.AmountStyle;
import dev.portalsdk.core.time.DatePattern;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;

/**
 * Writes a list as CSV (RFC 4180): a line of headers, then a line for each item, in UTF-8 with the
 * mark by which Excel knows it.
 *
 * <pre>{@code
 * CsvWriter.spanish().saveTo(Path.of("facturas.csv"), BillingSheets.invoices(), invoices);
 * }</pre>
 *
 * <p>A text that begins with {@code =}, {@code +}, {@code -}, {@code @}, a tab or a carriage return
 * gets an apostrophe in front, since a spreadsheet would take it for a formula; amounts and dates
 * do not. Lines end with CR and LF. Half of a surrogate pair becomes U+FFFD.
 *
 * <p>Items are written as they come and not kept. This class is immutable and thread-safe.
 */
public final class CsvWriter {

  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final char separator;
  private final AmountStyle amounts;
  private final DatePattern<LocalDate> dates;
  private final Progress progress;

  private CsvWriter(
      char separator, AmountStyle amounts, DatePattern<LocalDate> dates, Progress progress) {
    this.separator = separator;
    this.amounts = amounts;
    this.dates = dates;
    this.progress = progress;
  }

  /**
   * Returns a writer of what Excel opens in Argentina and Colombia: semicolons, amounts such as
   * {@code 2056161,23} and days such as {@code 08/07/2025}.
   */
  public static CsvWriter spanish() {
    return new CsvWriter(';', AmountStyle.PLAIN_COMMA, DatePattern.SLASHED, Progress.none());
  }

  /**
   * Returns a writer of what programs read: commas, amounts such as {@code 2056161.23} and days
   * such as {@code 2025-07-08}.
   */
  public static CsvWriter plain() {
    return new CsvWriter(',', AmountStyle.PLAIN_DOT, DatePattern.ISO, Progress.none());
  }

  /**
   * Returns this writer with another character between cells.
   *
   * @param separator such as {@code ;} or a tab
   * @throws IllegalArgumentException if it is not ASCII, a letter, a digit, a quotation mark or the
   *     end of a line
   */
  public CsvWriter separator(char separator) {
    boolean printable = (separator >= ' ' && separator <= '~') || separator == '\t';
    if (!printable || separator == '"' || Character.isLetterOrDigit(separator)) {
      throw new IllegalArgumentException("Cells are separated by a mark such as a semicolon");
    }
    return new CsvWriter(separator, amounts, dates, progress);
  }

  /**
   * Returns this writer with amounts and rates in another style.
   *
   * @param style such as {@link AmountStyle#ES_GROUPED}; if it has a fixed width, rates cannot be
   *     written
   */
  public CsvWriter amounts(AmountStyle style) {
    return new CsvWriter(separator, requireNonNull(style, "style"), dates, progress);
  }

  /**
   * Returns this writer with days in another pattern.
   *
   * @param pattern such as {@link DatePattern#ISO}
   */
  public CsvWriter dates(DatePattern<LocalDate> pattern) {
    return new CsvWriter(separator, amounts, requireNonNull(pattern, "pattern"), progress);
  }

  /**
   * Returns this writer, telling how many bytes it has written.
   *
   * @param progress is told on the thread that writes; the total is not known before the end
   */
  public CsvWriter progress(Progress progress) {
    return new CsvWriter(separator, amounts, dates, requireNonNull(progress, "progress"));
  }

  /**
   * Saves the list whole or not at all: whatever happens, the path holds what it held before or the
   * whole list.
   *
   * @param target the path of the file, such as {@code facturas.csv}, in a folder that exists
   * @param layout its columns, such as {@code BillingSheets.invoices()}
   * @param items its rows; a {@link dev.portalsdk.core.page.Paged} throws at its end if it is not
   *     whole, and then nothing is saved
   * @throws dev.portalsdk.core.error.LocalStorageException if the disk refuses
   * @throws dev.portalsdk.core.error.CallCancelledException if the thread was interrupted
   * @throws IllegalArgumentException if an amount is in another currency than its row says, or a
   *     year is before 1900 or after 9999
   */
  public <T> void saveTo(Path target, SheetLayout<T> layout, Iterable<? extends T> items) {
    ListFile.save(target, progress, out -> write(layout, items, out));
  }

  /**
   * Writes the list to a stream, which is left open.
   *
   * @throws IOException if the stream refuses
   * @throws dev.portalsdk.core.error.CallCancelledException if the thread was interrupted
   * @throws IllegalArgumentException as {@link #saveTo}
   */
  public <T> void writeTo(OutputStream target, SheetLayout<T> layout, Iterable<? extends T> items)
      throws IOException {
    ListFile.write(target, progress, out -> write(layout, items, out));
  }

  private <T> void write(SheetLayout<T> layout, Iterable<? extends T> items, OutputStream target) {
    Utf8Output out = new Utf8Output(target);
    out.octets(BYTE_ORDER_MARK);
    CsvRow row = new CsvRow(separator, amounts, dates, out);
    row.begin();
    layout.headers().forEach(row::text);
    row.end();
    for (T item : items) {
      row.begin();
      layout.write(item, row);
      row.end();
    }
    out.flush();
  }
}
