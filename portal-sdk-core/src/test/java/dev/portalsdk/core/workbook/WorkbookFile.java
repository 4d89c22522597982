package dev.portalsdk.core.workbook;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.portalsdk.core.document.PortalDocument;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook written part by part, so that a test can say exactly what stands in it. */
final class WorkbookFile {

  private static final String MAIN =
      "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String PACKAGE =
      "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";

  /** Style 1 of {@link #styles}: a day. */
  static final String DAY = " s=\"1\"";

  private final Map<String, String> parts = new LinkedHashMap<>();
  private final StringBuilder sheets = new StringBuilder();
  private final StringBuilder relations = new StringBuilder(PACKAGE);
  private String properties = "";
  private int count;

  private WorkbookFile() {}

  static WorkbookFile empty() {
    return new WorkbookFile();
  }

  /** Returns one with a sheet Hoja1 of these rows. */
  static WorkbookFile of(String... rows) {
    return empty().sheet("Hoja1", rows);
  }

  WorkbookFile sheet(String name, String... rows) {
    return sheet(name, "", rows);
  }

  WorkbookFile hiddenSheet(String name, String... rows) {
    return sheet(name, " state=\"hidden\"", rows);
  }

  private WorkbookFile sheet(String name, String state, String... rows) {
    return sheetPart(name, state, "<sheetData>" + String.join("", rows) + "</sheetData>");
  }

  WorkbookFile sheetPart(String name, String state, String content) {
    count++;
    String part = "worksheets/sheet" + count + ".xml";
    sheets.append(
        "<sheet name=\"%s\" sheetId=\"%d\" r:id=\"rId%d\"%s/>"
            .formatted(name, count, count, state));
    relation("rId" + count, "worksheet", part);
    return part("xl/" + part, "<worksheet " + MAIN + ">" + content + "</worksheet>");
  }

  WorkbookFile relation(String id, String type, String target) {
    relations.append(
        "<Relationship Id=\"%s\" Type=\"%s/%s\" Target=\"%s\"/>"
            .formatted(id, RELATIONS, type, target));
    return this;
  }

  WorkbookFile relation(String xml) {
    relations.append(xml);
    return this;
  }

  WorkbookFile from1904() {
    properties = "<workbookPr date1904=\"1\"/>";
    return this;
  }

  /** Adds styles of which number 1 is a day, number 2 an amount and number 3 a rate. */
  WorkbookFile styles() {
    relation("rIdStyles", "styles", "styles.xml");
    return part(
        "xl/styles.xml",
        "<styleSheet "
            + MAIN
            + "><numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"dd/mm/yyyy;@\"/></numFmts>"
            + "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
            + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/><xf numFmtId=\"4\"/>"
            + "<xf numFmtId=\"10\"/></cellXfs>"
            + "</styleSheet>");
  }

  WorkbookFile sharedTexts(String... items) {
    relation("rIdTexts", "sharedStrings", "sharedStrings.xml");
    return part("xl/sharedStrings.xml", "<sst " + MAIN + ">" + String.join("", items) + "</sst>");
  }

  WorkbookFile part(String name, String xml) {
    parts.put(name, xml);
    return this;
  }

  Map<String, String> parts() {
    Map<String, String> all = new LinkedHashMap<>();
    all.put(
        "[Content_Types].xml",
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>");
    all.put(
        "_rels/.rels",
        PACKAGE
            + "<Relationship Id=\"rId1\" Type=\""
            + RELATIONS
            + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
    all.put(
        "xl/workbook.xml",
        "<workbook %s xmlns:r=\"%s\">%s<sheets>%s</sheets></workbook>"
            .formatted(MAIN, RELATIONS, properties, sheets));
    all.put("xl/_rels/workbook.xml.rels", relations + "</Relationships>");
    all.putAll(parts);
    return all;
  }

  byte[] bytes() {
    return zip(parts());
  }

  PortalDocument document() {
    return PortalDocument.of("libro.xlsx", bytes());
  }

  Workbook open() {
    return Workbook.open(document());
  }

  static byte[] zip(Map<String, String> parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(UTF_8));
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  /** Returns a row of cells, each {@code A text} or the XML of a cell. */
  static String row(int number, String... cells) {
    return "<row r=\"" + number + "\">" + cells(number, cells) + "</row>";
  }

  static String hiddenRow(int number, String... cells) {
    return "<row r=\"" + number + "\" hidden=\"1\">" + cells(number, cells) + "</row>";
  }

  private static String cells(int number, String... cells) {
    StringBuilder xml = new StringBuilder();
    for (int i = 0; i < cells.length; i++) {
      String place = (char) ('A' + i) + String.valueOf(number);
      if (!cells[i].isEmpty()) {
        xml.append(
            cells[i].startsWith("<c")
                ? cells[i].replaceFirst("<c", "<c r=\"" + place + "\"")
                : "<c r=\"%s\" t=\"inlineStr\"><is><t>%s</t></is></c>".formatted(place, cells[i]));
      }
    }
    return xml.toString();
  }

  static String number(String value) {
    return "<c><v>" + value + "</v></c>";
  }

  static String day(String serial) {
    return "<c" + DAY + "><v>" + serial + "</v></c>";
  }

  static String formula(String type, String value) {
    return "<c t=\"" + type + "\"><f>A1</f>" + value + "</c>";
  }
}
