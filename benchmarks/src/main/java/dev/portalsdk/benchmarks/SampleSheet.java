package dev.portalsdk.benchmarks;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes workbooks of invoices of any length, part by part, without holding them. */
final class SampleSheet {

  private static final String MAIN =
      "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String PACKAGE =
      "http://schemas.openxmlformats.org/package/2006/relationships";
  private static final String HEADERS =
      "<row r=\"1\">"
          + text('A', 1, "FECHA")
          + text('B', 1, "TIPO")
          + text('C', 1, "NÚMERO")
          + text('D', 1, "IMPORTE")
          + text('E', 1, "CUIT")
          + text('F', 1, "ESTADO")
          + "</row>";

  private SampleSheet() {}

  /** Writes rows of a day, a number and four inline texts. */
  static Path inline(int rows) {
    return write(rows, false);
  }

  /** Writes rows of a day, a number and four texts, one of them shared and like no other. */
  static Path shared(int rows) {
    return write(rows, true);
  }

  private static Path write(int rows, boolean shared) {
    try {
      Path file = Files.createTempFile("benchmark-", ".xlsx");
      file.toFile().deleteOnExit();
      try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
        for (Map.Entry<String, String> part : parts(shared).entrySet()) {
          zip.putNextEntry(new ZipEntry(part.getKey()));
          write(zip, part.getValue());
        }
        zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
        write(zip, "<worksheet " + MAIN + "><sheetData>" + HEADERS);
        for (int i = 2; i <= rows + 1; i++) {
          write(zip, row(i, shared));
        }
        write(zip, "</sheetData></worksheet>");
        if (shared) {
          texts(zip, rows);
        }
      }
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, String> parts(boolean shared) {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put(
        "_rels/.rels",
        "<Relationships xmlns=\""
            + PACKAGE
            + "\">"
            + relation("officeDocument", "xl/workbook.xml")
            + "</Relationships>");
    parts.put(
        "xl/workbook.xml",
        "<workbook %s xmlns:r=\"%s\"><sheets><sheet name=\"Facturas\" sheetId=\"1\" r:id=\"worksheet\"/></sheets></workbook>"
            .formatted(MAIN, RELATIONS));
    parts.put(
        "xl/_rels/workbook.xml.rels",
        "<Relationships xmlns=\""
            + PACKAGE
            + "\">"
            + relation("worksheet", "worksheets/sheet1.xml")
            + relation("styles", "styles.xml")
            + (shared ? relation("sharedStrings", "sharedStrings.xml") : "")
            + "</Relationships>");
    parts.put(
        "xl/styles.xml",
        "<styleSheet "
            + MAIN
            + "><fonts count=\"1\"><font/></fonts><fills count=\"1\"><fill/></fills>"
            + "<borders count=\"1\"><border/></borders><cellStyleXfs count=\"1\"><xf/></cellStyleXfs>"
            + "<cellXfs count=\"3\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"4\"/>"
            + "</cellXfs></styleSheet>");
    parts.put(
        "[Content_Types].xml",
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
            + content("workbook.xml", "sheet.main")
            + content("worksheets/sheet1.xml", "worksheet")
            + content("styles.xml", "styles")
            + (shared ? content("sharedStrings.xml", "sharedStrings") : "")
            + "</Types>");
    return parts;
  }

  private static String relation(String type, String target) {
    return "<Relationship Id=\"%s\" Type=\"%s/%s\" Target=\"%s\"/>"
        .formatted(type, RELATIONS, type, target);
  }

  private static String content(String part, String type) {
    return "<Override PartName=\"/xl/%s\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.%s+xml\"/>"
        .formatted(part, type);
  }

  private static String row(int number, boolean shared) {
    return "<row r=\""
        + number
        + "\">"
        + "<c r=\"A"
        + number
        + "\" s=\"1\"><v>"
        + (45_000 + number % 800)
        + "</v></c>"
        + text('B', number, "FACTURAS \"B\"")
        + (shared
            ? "<c r=\"C" + number + "\" t=\"s\"><v>" + (number - 2) + "</v></c>"
            : text('C', number, voucher(number)))
        + "<c r=\"D"
        + number
        + "\" s=\"2\"><v>"
        + amount(number)
        + "</v></c>"
        + text('E', number, "30-71234567-1")
        + text('F', number, "Proceso ejecutado")
        + "</row>";
  }

  private static String amount(int number) {
    long minor = number * 7_919L * 3_571 % 10_000_000_000L;
    return String.format(Locale.ROOT, "%d.%02d", minor / 100, minor % 100);
  }

  private static String voucher(int number) {
    return String.format(Locale.ROOT, "0025-%08d", number);
  }

  private static String text(char column, int row, String text) {
    return "<c r=\"" + column + row + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
  }

  private static void texts(ZipOutputStream zip, int rows) throws IOException {
    zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
    write(zip, "<sst " + MAIN + ">");
    for (int i = 0; i < rows; i++) {
      write(zip, "<si><t>" + voucher(i + 2) + "</t></si>");
    }
    write(zip, "</sst>");
  }

  private static void write(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }
}
