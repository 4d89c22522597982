package dev.portalsdk.core.workbook;

import static dev.portalsdk.core.money.Currencies.ARS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.error.DocumentException;
import dev.portalsdk.core.money.AmountStyle;
import dev.portalsdk.core.page.Listing;
import dev.portalsdk.core.table.Columns;
import dev.portalsdk.core.table.Row;
import dev.portalsdk.core.time.Dates;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.time.LocalDate;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
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

  @Test
  void isReadAsItWasStreamed() throws IOException {
    try (SXSSFWorkbook book = new SXSSFWorkbook(10);
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      SXSSFSheet sheet = book.createSheet("Facturas");
      CellStyle day = book.createCellStyle();
      day.setDataFormat(book.createDataFormat().getFormat("yyyy-mm-dd"));
      for (int i = 0; i <= 500; i++) {
        SXSSFRow row = sheet.createRow(i);
        for (int cell = 0; i == 0 && cell < 4; cell++) {
          row.createCell(cell).setCellValue(COLUMNS.headers().get(cell));
        }
        if (i > 0) {
          row.createCell(0).setCellValue("=1+1 " + i);
          row.createCell(1).setCellValue(LocalDate.of(2025, 7, 8));
          row.getCell(1).setCellStyle(day);
          row.createCell(2).setCellValue(i / 100d);
          row.createCell(3).setCellValue(false);
        }
      }
      book.write(out);
      try (Workbook workbook = Workbook.open(PortalDocument.of("a", out.toByteArray()))) {
        assertThat(workbook.tables(COLUMNS).read(WorkbookOfPoiTest::line).items())
            .hasSize(500)
            .endsWith("=1+1 500 2025-07-08 ARS 5.00 FALSE");
      }
    }
  }

  @Test
  void isRefusedAsWhatItIs() throws IOException, GeneralSecurityException {
    assertThat(refusal(encrypted()).code()).isEqualTo(WorkbookError.ENCRYPTED_WORKBOOK);
    try (HSSFWorkbook old = new HSSFWorkbook()) {
      old.createSheet("a").createRow(0).createCell(0).setCellValue("x");
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      old.write(out);
      assertThat(refusal(out.toByteArray()).code()).isEqualTo(WorkbookError.OLD_WORKBOOK);
    }
  }

  private static DocumentException refusal(byte[] file) {
    return catchThrowableOfType(
        DocumentException.class, () -> Workbook.open(PortalDocument.of("a.xlsx", file)));
  }

  private static byte[] encrypted() throws IOException, GeneralSecurityException {
    Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
    encryptor.confirmPassword("secreto");
    try (POIFSFileSystem files = new POIFSFileSystem();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      try (OutputStream data = encryptor.getDataStream(files)) {
        data.write(written(false));
      }
      files.writeFilesystem(out);
      return out.toByteArray();
    }
  }
}
