package dev.portalsdk.testkit.internal.faces;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.core.document.PortalDocument;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** A workbook of one sheet with the same bytes each time; one thread writes it, row by row. */
public final class StableWorkbook {

  private static final LocalDateTime MADE = LocalDateTime.of(2021, 12, 20, 0, 0);

  private final XSSFWorkbook book = new XSSFWorkbook();
  private final Map<String, CellStyle> styles = new HashMap<>();
  private final Sheet sheet;
  private @Nullable Row row;

  /**
   * Begins with the row of headers.
   *
   * @param sheet its name, such as {@code Facturas}
   * @param headers such as {@code Factura}
   */
  public StableWorkbook(String sheet, List<String> headers) {
    this.sheet = book.createSheet(sheet);
    row();
    headers.forEach(this::text);
  }

  /** Begins a row. */
  public StableWorkbook row() {
    row = sheet.createRow(sheet.getPhysicalNumberOfRows());
    return this;
  }

  /** Adds a text to the row. */
  public StableWorkbook text(String text) {
    next().setCellValue(text);
    return this;
  }

  /**
   * Adds a date to the row, an empty cell if there is none.
   *
   * @param format such as {@code dd/mm/yyyy}
   */
  public StableWorkbook day(Optional<LocalDate> day, String format) {
    Cell cell = next();
    cell.setCellStyle(style(format));
    day.ifPresent(cell::setCellValue);
    return this;
  }

  /**
   * Adds a number to the row, an empty cell if there is none.
   *
   * @param format such as {@code #,##0.00}
   */
  public StableWorkbook number(Optional<Double> number, String format) {
    Cell cell = next();
    cell.setCellStyle(style(format));
    number.ifPresent(cell::setCellValue);
    return this;
  }

  private Cell next() {
    Row begun = requireNonNull(row, "row");
    return begun.createCell(Math.max(0, begun.getLastCellNum()));
  }

  private CellStyle style(String format) {
    return styles.computeIfAbsent(
        format,
        text -> {
          CellStyle style = book.createCellStyle();
          style.setDataFormat(book.createDataFormat().getFormat(text));
          return style;
        });
  }

  /**
   * Returns the file; nothing can be added afterwards.
   *
   * @param name such as {@code facturas.xlsx}
   */
  public PortalDocument document(String name) {
    try (XSSFWorkbook written = book) {
      written
          .getProperties()
          .getCoreProperties()
          .setCreated(Optional.of(Date.from(MADE.toInstant(ZoneOffset.UTC))));
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      written.write(out);
      return PortalDocument.of(name, withoutTimes(out.toByteArray()));
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
  }

  /** Its entries otherwise bear the time at which they were written. */
  private static byte[] withoutTimes(byte[] zip) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(zip));
        ZipOutputStream copy = new ZipOutputStream(out)) {
      for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
        ZipEntry timeless = new ZipEntry(entry.getName());
        timeless.setTimeLocal(MADE);
        copy.putNextEntry(timeless);
        entries.transferTo(copy);
      }
    }
    return out.toByteArray();
  }
}
