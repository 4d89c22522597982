package dev.portalsdk.testkit.internal.faces.sancor;

import dev.portalsdk.billing.invoice.Invoice;
import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.money.Money;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The file behind «DESCARGAR FACTURAS» (L288, L301), with the columns of the screen (L293). The
 * manual does not show it: that amounts are numbers and days are dates is invented.
 */
final class InvoiceWorkbook {

  private static final List<String> HEADERS =
      List.of("Recepción", "Factura", "Importe", "Débitos", "Saldo", "Vencimiento", "Estado");
  private static final LocalDateTime MADE = LocalDateTime.of(2021, 12, 20, 0, 0);

  private final XSSFWorkbook book = new XSSFWorkbook();
  private final Sheet sheet = book.createSheet("Facturas");
  private final CellStyle day = style("dd-mm-yyyy");
  private final CellStyle amount = style("$#,##0.##");

  private InvoiceWorkbook() {}

  static PortalDocument write(List<Invoice> invoices) {
    InvoiceWorkbook workbook = new InvoiceWorkbook();
    Row headers = workbook.row();
    HEADERS.forEach(header -> next(headers).setCellValue(header));
    invoices.forEach(workbook::invoice);
    return PortalDocument.of("facturas.xlsx", workbook.bytes());
  }

  private void invoice(Invoice invoice) {
    Row row = row();
    day(next(row), invoice.received());
    next(row).setCellValue(SanCorWords.row(invoice).text("Factura").orElse(""));
    amount(next(row), Optional.of(invoice.total()));
    amount(next(row), invoice.debited());
    amount(next(row), invoice.balance());
    day(next(row), invoice.due());
    next(row).setCellValue(invoice.status().words());
  }

  private Row row() {
    return sheet.createRow(sheet.getPhysicalNumberOfRows());
  }

  private static Cell next(Row row) {
    return row.createCell(Math.max(0, row.getLastCellNum()));
  }

  private void day(Cell cell, Optional<LocalDate> date) {
    cell.setCellStyle(day);
    date.ifPresent(cell::setCellValue);
  }

  private void amount(Cell cell, Optional<Money> money) {
    cell.setCellStyle(amount);
    money.ifPresent(value -> cell.setCellValue(value.amount().doubleValue()));
  }

  private CellStyle style(String format) {
    CellStyle style = book.createCellStyle();
    style.setDataFormat(book.createDataFormat().getFormat(format));
    return style;
  }

  private byte[] bytes() {
    try (XSSFWorkbook written = book) {
      written
          .getProperties()
          .getCoreProperties()
          .setCreated(Optional.of(Date.from(MADE.toInstant(ZoneOffset.UTC))));
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      written.write(out);
      return withoutTimes(out.toByteArray());
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
  }

  /** The same file each time: its entries otherwise bear the time at which they were written. */
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
