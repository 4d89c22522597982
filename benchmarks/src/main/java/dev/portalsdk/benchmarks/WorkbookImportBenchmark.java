package dev.portalsdk.benchmarks;

import static dev.portalsdk.core.money.Currencies.ARS;

import dev.portalsdk.core.money.AmountStyle;
import dev.portalsdk.core.table.Columns;
import dev.portalsdk.core.table.Row;
import dev.portalsdk.core.time.Dates;
import dev.portalsdk.core.workbook.Workbook;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** P11: from a workbook of 100,000 rows to typed values. */
final class WorkbookImportBenchmark implements Benchmark {

  private static final int ROWS = 100_000;

  /** The columns of {@link SampleSheet}. */
  static final Columns COLUMNS =
      Columns.builder()
          .column("FECHA")
          .column("TIPO")
          .key("NÚMERO")
          .column("IMPORTE")
          .column("CUIT")
          .column("ESTADO")
          .build();

  @Override
  public String name() {
    return "WorkbookImport";
  }

  @Override
  public List<Limit> limits() {
    Path file = SampleSheet.inline(ROWS);
    return List.of(
        new Limit(
            "P11",
            "workbook import / byte scan",
            () -> rows(file),
            () -> ByteScan.rows(file),
            2.5,
            Meter.THREAD),
        new Limit(
            "P11",
            "workbook import / XSSFSheetXMLHandler + DataFormatter",
            () -> rows(file),
            () -> formatted(file),
            0.2,
            Meter.THREAD));
  }

  /** Reads all rows as the library does and returns a number that depends on them. */
  static long rows(Path file) {
    long[] sum = new long[1];
    try (Workbook workbook = Workbook.open(file)) {
      long read =
          workbook
              .tables(COLUMNS)
              .each(
                  WorkbookImportBenchmark::row,
                  row -> sum[0] += row,
                  failure -> {
                    throw new IllegalStateException(failure.toString());
                  })
              .read();
      return sum[0] + read;
    }
  }

  private static Long row(Row row) {
    return row.date("FECHA", Dates::slashed).getDayOfMonth()
        + row.amount("IMPORTE", AmountStyle.PLAIN_DOT, ARS).minor()
        + row.text("TIPO").length()
        + row.text("NÚMERO").length()
        + row.text("CUIT").length()
        + row.text("ESTADO").length();
  }

  private static long formatted(Path file) {
    Texts texts = new Texts();
    try (OPCPackage parts = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
      XSSFReader reader = new XSSFReader(parts);
      XMLReader xml = XMLHelper.newXMLReader();
      xml.setContentHandler(
          new XSSFSheetXMLHandler(
              reader.getStylesTable(),
              new ReadOnlySharedStringsTable(parts),
              texts,
              new DataFormatter(),
              false));
      try (InputStream sheet = reader.getSheetsData().next()) {
        xml.parse(new InputSource(sheet));
      }
    } catch (IOException
        | OpenXML4JException
        | SAXException
        | ParserConfigurationException unreadable) {
      throw new IllegalStateException("The workbook is readable", unreadable);
    }
    return texts.length;
  }

  private static final class Texts implements XSSFSheetXMLHandler.SheetContentsHandler {
    private long length;

    @Override
    public void startRow(int row) {
      length++;
    }

    @Override
    public void endRow(int row) {
      length++;
    }

    @Override
    public void cell(String reference, String text, XSSFComment comment) {
      length += text.length();
    }
  }
}
