package dev.portalsdk.benchmarks;

import dev.portalsdk.billing.invoice.Invoice;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** What a program writes with POI's streaming workbook as it comes. */
final class StreamedSheet {

  private StreamedSheet() {}

  static void write(Iterable<Invoice> invoices, OutputStream target) throws IOException {
    try (SXSSFWorkbook workbook = new SXSSFWorkbook()) {
      CellStyle day = style(workbook, "dd/mm/yyyy");
      CellStyle amount = style(workbook, "#,##0.00");
      SXSSFSheet sheet = workbook.createSheet("Facturas");
      int number = 0;
      for (Invoice invoice : invoices) {
        write(invoice, sheet.createRow(number++), day, amount);
      }
      workbook.write(target);
    }
  }

  private static CellStyle style(SXSSFWorkbook workbook, String format) {
    CellStyle style = workbook.createCellStyle();
    style.setDataFormat(workbook.createDataFormat().getFormat(format));
    return style;
  }

  private static void write(Invoice invoice, Row row, CellStyle day, CellStyle amount) {
    row.createCell(0).setCellValue(invoice.key().number().shown());
    row.createCell(1).setCellValue(invoice.key().kind().name().toLowerCase(Locale.ROOT));
    row.createCell(2).setCellValue(invoice.key().letter().orElseThrow().toString());
    row.createCell(3).setCellValue(invoice.issued().orElseThrow());
    row.getCell(3).setCellStyle(day);
    row.createCell(4).setCellValue(invoice.total().currency().getCurrencyCode());
    row.createCell(5).setCellValue(invoice.signedTotal().amount().doubleValue());
    row.getCell(5).setCellStyle(amount);
    row.createCell(6).setCellValue(invoice.status().state().name());
    if (invoice.status().day().isPresent()) {
      row.createCell(7).setCellValue(invoice.status().day().get());
      row.getCell(7).setCellStyle(day);
    }
    row.createCell(8).setCellValue(invoice.status().words());
    row.createCell(9).setCellValue(invoice.key().owner().payer().text());
    row.createCell(11).setCellValue(invoice.key().owner().issuer().formatted());
  }
}
