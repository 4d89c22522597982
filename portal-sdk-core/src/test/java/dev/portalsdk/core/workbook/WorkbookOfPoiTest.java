package dev.portalsdk.core.workbook;

import static dev.portalsdk.core.money.Currencies.ARS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.money.AmountStyle;
import dev.portalsdk.core.page.Listing;
import dev.portalsdk.core.table.Columns;
import dev.portalsdk.core.table.Row;
import dev.portalsdk.core.time.Dates;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** A workbook that somebody else's program wrote: what it means by each cell is what is read. */
class WorkbookOfPoiTest {

  private static final Columns COLUMNS =
      Columns.builder().key("Número").column("Fecha").column("Importe").column("Pagada").build();

  private static String line(Row row) {
    return row.text("Número")
        + " "
        + row.date("Fecha", Dates::slashed)
        + " "
        + row.amount("Importe", AmountStyle.ES_GROUPED, ARS)
        + " "
        + row.text("Pagada");
  }

  private static byte[] written(boolean from1904) throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      book.getCTWorkbook().getWorkbookPr().setDate1904(from1904);
      XSSFSheet sheet = book.createSheet("Facturas");
      sheet.createRow(0).createCell(0).setCellValue("Título");
      sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 3));
      header(sheet.createRow(3));
      CellStyle day = book.createCellStyle();
      day.setDataFormat(book.getCreationHelper().createDataFormat().getFormat("dd/mm/yyyy"));
      row(sheet.createRow(4), 20123456789d, day);
      row(sheet.createRow(5), 1, day);
      sheet.getRow(5).getCell(2).setCellFormula("C5");
      sheet.getRow(5).getCell(3).setCellFormula("0.1+0.2");
      book.getCreationHelper().createFormulaEvaluator().evaluateAll();
      XSSFRow hidden = sheet.createRow(6);
      row(hidden, 1, day);
      hidden.setZeroHeight(true);
      XSSFSheet old = book.createSheet("Vieja");
      header(old.createRow(0));
      row(old.createRow(1), 2, day);
      book.setSheetHidden(1, true);
      book.write(out);
      return out.toByteArray();
    }
  }

  private static void header(XSSFRow row) {
    int cell = 1;
    for (String text : COLUMNS.headers()) {
      row.createCell(cell++).setCellValue(text);
    }
  }

  private static void row(XSSFRow row, double amount, CellStyle day) {
    row.createCell(1).setCellValue("0025-" + row.getRowNum());
    row.createCell(2).setCellValue(LocalDate.of(2025, 7, 8));
    row.getCell(2).setCellStyle(day);
    row.createCell(3).setCellValue(amount);
    row.createCell(4).setCellValue(true);
  }

  private static Listing<String> read(boolean from1904) throws IOException {
    PortalDocument document = PortalDocument.of("libro.xlsx", written(from1904));
    try (Workbook workbook = Workbook.open(document)) {
      return workbook.tables(COLUMNS).read(WorkbookOfPoiTest::line);
    }
  }

  @Test
  void isReadAsItWasMeant() throws IOException {
    for (boolean from1904 : new boolean[] {false, true}) {
      Listing<String> lines = read(from1904);
      assertThat(lines.items())
          .containsExactly(
              "0025-4 2025-07-08 ARS 20123456789.00 TRUE", "0025-5 2025-07-08 ARS 0.30 TRUE");
      assertThat(lines.completeness().hidden()).isEqualTo(2);
    }
  }
}
