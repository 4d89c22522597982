package dev.portalsdk.core.workbook;

import static dev.portalsdk.core.workbook.WorkbookFile.number;
import static dev.portalsdk.core.workbook.WorkbookFile.row;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.error.DocumentException;
import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.Origin;
import dev.portalsdk.core.table.Columns;
import dev.portalsdk.core.table.Row;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that are no workbook, or one that is meant to hurt, each with its own code. */
class WorkbookHostileTest {

  private static final Columns COLUMNS = Columns.builder().column("A").column("B").build();
  private static final WorkbookLimits SMALL =
      WorkbookLimits.DEFAULT.withInflatedBytes(1 << 20).withSharedTextBytes(1 << 16);
  private static final String DOCTYPE = "<!DOCTYPE x [<!ENTITY a \"b\">]>";

  private static WorkbookFile plain() {
    return WorkbookFile.of(row(1, "A", "B"), row(2, number("1"), "x")).sharedTexts();
  }

  private static long read(byte[] file, WorkbookLimits limits) {
    PortalDocument document = PortalDocument.of("libro.xlsx", file);
    try (Workbook workbook = Workbook.open(document, Origin.file("workbook"), limits)) {
      return workbook.tables(COLUMNS).read(Row::shown).completeness().read();
    }
  }

  private static DocumentException refusal(byte[] file) {
    return catchThrowableOfType(DocumentException.class, () -> read(file, SMALL));
  }

  private static byte[] with(String part, String xml) {
    return plain().part(part, xml).bytes();
  }

  private static byte[] withPrefix(String part, String prefix) {
    Map<String, String> parts = plain().parts();
    return with(part, prefix + parts.get(part));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }

  /** The start of a file of Excel 97, and of one that is encrypted. */
  private static byte[] compound(String stream) {
    byte[] file = new byte[200_000];
    byte[] start = {
      (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 26, (byte) 0xE1
    };
    System.arraycopy(start, 0, file, 0, start.length);
    byte[] name = stream.getBytes(UTF_16LE);
    System.arraycopy(name, 0, file, 65_530, name.length);
    return file;
  }

  private static byte[] replaced(byte[] file, String from, String to) {
    return new String(file, ISO_8859_1).replace(from, to).getBytes(ISO_8859_1);
  }

  private static byte[] manyParts() {
    Map<String, String> parts = new LinkedHashMap<>(plain().parts());
    for (int i = 0; i <= 10_000; i++) {
      parts.put("p" + i, "");
    }
    return WorkbookFile.zip(parts);
  }

  private static byte[] sheet(String rows) {
    return WorkbookFile.empty().sheet("Hoja1", row(1, "A", "B"), rows).bytes();
  }

  private static byte[] renamed(String from, String to) {
    Map<String, String> parts = new LinkedHashMap<>(plain().parts());
    parts.put(to, parts.remove(from));
    return WorkbookFile.zip(parts);
  }

  static Stream<Arguments> files() {
    byte[] whole = plain().bytes();
    String sheet = "xl/worksheets/sheet1.xml";
    return Stream.of(
        Arguments.of("nothing", new byte[0], "NOT_A_WORKBOOK"),
        Arguments.of("a PDF", bytes("%PDF-1.7 %%EOF"), "NOT_A_WORKBOOK"),
        Arguments.of(
            "a page",
            bytes("<html><table><tr><td>A</td></tr></table></html>"),
            "PAGE_NOT_WORKBOOK"),
        Arguments.of("CSV", bytes("A;B\n1;2\n"), "TEXT_NOT_WORKBOOK"),
        Arguments.of("JSON", bytes("{\"a\":1}"), "TEXT_NOT_WORKBOOK"),
        Arguments.of("Excel 97", compound("Workbook"), "OLD_WORKBOOK"),
        Arguments.of("encrypted", compound("EncryptedPackage"), "ENCRYPTED_WORKBOOK"),
        Arguments.of("encrypted parts", encryptedParts(whole), "ENCRYPTED_WORKBOOK"),
        Arguments.of("an archive", WorkbookFile.zip(Map.of("a.txt", "b")), "NOT_A_WORKBOOK"),
        Arguments.of("a letter", with("xl/workbook.xml", "<document/>"), "NOT_A_WORKBOOK"),
        Arguments.of(
            "strict",
            replacedIn(
                "_rels/.rels",
                "http://schemas.openxmlformats.org/officeDocument",
                "http://purl.oclc.org/ooxml/officeDocument"),
            "STRICT_WORKBOOK"),
        Arguments.of(
            "strict inside",
            replacedIn(
                "xl/workbook.xml",
                "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                "http://purl.oclc.org/ooxml/spreadsheetml/main"),
            "STRICT_WORKBOOK"),
        Arguments.of(
            "binary", replacedIn("_rels/.rels", "workbook.xml", "workbook.bin"), "BINARY_WORKBOOK"),
        Arguments.of("cut", Arrays.copyOf(whole, whole.length - 30), "TRUNCATED_DOWNLOAD"),
        Arguments.of(
            "cut in the middle", Arrays.copyOf(whole, whole.length / 2), "TRUNCATED_DOWNLOAD"),
        Arguments.of(
            "doubled part",
            replaced(
                renamed("xl/sharedStrings.xml", "xl/workbook.xmk"),
                "xl/workbook.xmk",
                "xl/workbook.xml"),
            "WORKBOOK_PART_DOUBLED"),
        Arguments.of(
            "doubled but for case", with("XL/Workbook.XML", "<x/>"), "WORKBOOK_PART_DOUBLED"),
        Arguments.of("path", with("../../etc/cron.d/x", "x"), "WORKBOOK_PART_NAME"),
        Arguments.of("absolute", with("/etc/passwd", "x"), "WORKBOOK_PART_NAME"),
        Arguments.of("backslash", with("xl\\..\\x", "x"), "WORKBOOK_PART_NAME"),
        Arguments.of("drive", with("C:/x", "x"), "WORKBOOK_PART_NAME"),
        Arguments.of("control", with("xl/a\nb", "x"), "WORKBOOK_PART_NAME"),
        Arguments.of("sheet missing", renamed(sheet, "xl/other.xml"), "WORKBOOK_PART_MISSING"),
        Arguments.of(
            "workbook missing",
            renamed("xl/workbook.xml", "xl/other.xml"),
            "WORKBOOK_PART_MISSING"),
        Arguments.of(
            "relations missing",
            renamed("xl/_rels/workbook.xml.rels", "xl/x"),
            "WORKBOOK_PART_MISSING"),
        Arguments.of(
            "sheet outside",
            replacedIn(
                "xl/_rels/workbook.xml.rels",
                "Target=\"worksheets/sheet1.xml\"",
                "Target=\"http://169.254.169.254/\" TargetMode=\"External\""),
            "WORKBOOK_PART_OUTSIDE"),
        Arguments.of("many parts", manyParts(), "WORKBOOK_TOO_MANY_PARTS"),
        Arguments.of("entities in a sheet", withPrefix(sheet, DOCTYPE), "WORKBOOK_ENTITIES"),
        Arguments.of(
            "entities in texts", withPrefix("xl/sharedStrings.xml", DOCTYPE), "WORKBOOK_ENTITIES"),
        Arguments.of(
            "entities in relations", withPrefix("_rels/.rels", DOCTYPE), "WORKBOOK_ENTITIES"),
        Arguments.of(
            "outside entity",
            withPrefix("xl/workbook.xml", "<!DOCTYPE x SYSTEM \"http://169.254.169.254/x.dtd\">"),
            "WORKBOOK_ENTITIES"),
        Arguments.of("laughing entity", withPrefix(sheet, laughter()), "WORKBOOK_ENTITIES"),
        Arguments.of("unknown entity", sheet(row(2, "&nobody;", "x")), "WORKBOOK_DAMAGED"),
        Arguments.of("broken XML", with(sheet, "<worksheet><sheetData><row>"), "WORKBOOK_DAMAGED"),
        Arguments.of("deep XML", with(sheet, "<a>".repeat(100_000)), "WORKBOOK_DAMAGED"),
        Arguments.of("row that is none", sheet("<row r=\"x\"/>"), "WORKBOOK_DAMAGED"),
        Arguments.of(
            "rows out of order", sheet("<row r=\"5\"/><row r=\"4\"/>"), "WORKBOOK_DAMAGED"),
        Arguments.of(
            "cells out of order",
            sheet("<row r=\"5\"><c r=\"B5\"/><c r=\"B5\"/></row>"),
            "WORKBOOK_DAMAGED"),
        Arguments.of(
            "cell of another row", sheet("<row r=\"5\"><c r=\"B6\"/></row>"), "WORKBOOK_DAMAGED"),
        Arguments.of(
            "text that is not there",
            sheet("<row r=\"5\"><c t=\"s\"><v>7</v></c></row>"),
            "WORKBOOK_DAMAGED"),
        Arguments.of(
            "type that is none",
            sheet("<row r=\"5\"><c t=\"q\"><v>7</v></c></row>"),
            "WORKBOOK_DAMAGED"),
        Arguments.of("row 1048577", sheet("<row r=\"1048577\"/>"), "WORKBOOK_TOO_MANY_ROWS"),
        Arguments.of("row 2^70", sheet("<row r=\"1180591620717411303424\"/>"), "WORKBOOK_DAMAGED"),
        Arguments.of(
            "column 16385",
            sheet("<row r=\"2\"><c r=\"XFE2\"><v>1</v></c></row>"),
            "WORKBOOK_TOO_MANY_COLUMNS"),
        Arguments.of(
            "columns without names",
            sheet("<row r=\"2\">" + "<c/>".repeat(16_385) + "</row>"),
            "WORKBOOK_TOO_MANY_COLUMNS"),
        Arguments.of("huge cell", sheet(row(2, "x".repeat(32_768))), "WORKBOOK_CELL_TOO_LONG"),
        Arguments.of(
            "huge shared text",
            plain().sharedTexts("<si><t>" + "x".repeat(32_768) + "</t></si>").bytes(),
            "WORKBOOK_CELL_TOO_LONG"),
        Arguments.of(
            "huge pieces",
            plain()
                .sharedTexts(
                    "<si>" + ("<r><t>" + "x".repeat(20_000) + "</t></r>").repeat(2) + "</si>")
                .bytes(),
            "WORKBOOK_CELL_TOO_LONG"),
        Arguments.of(
            "too much shared text",
            plain().sharedTexts(("<si><t>" + "x".repeat(30_000) + "</t></si>").repeat(3)).bytes(),
            "WORKBOOK_TOO_LARGE"),
        Arguments.of("bomb of rows", sheet("<row/>".repeat(200_000)), "WORKBOOK_TOO_LARGE"));
  }

  private static String laughter() {
    return "<!DOCTYPE x [<!ENTITY a \"ha\">" + "<!ENTITY b \"&a;&a;&a;\">".repeat(50) + "]>";
  }

  private static byte[] replacedIn(String part, String from, String to) {
    return with(part, plain().parts().get(part).replace(from, to));
  }

  /** Sets the bit that says so in each entry of the directory. */
  private static byte[] encryptedParts(byte[] whole) {
    return replaced(
        whole, "PK\001\002\024\000\024\000\010\010", "PK\001\002\024\000\024\000\011\010");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("files")
  void refusesItWithItsOwnCode(String what, byte[] file, String code) {
    DocumentException refused = refusal(file);
    assertThat(refused).as(what).isNotNull();
    assertThat(refused.code()).as(refused.getMessage()).isEqualTo(ErrorCode.of(code));
    assertThat(refused).hasMessageStartingWith("workbook: ").hasNoCause();
  }

  @Test
  void readsTheFileThatTheOthersAreMadeFrom() {
    assertThat(read(plain().bytes(), SMALL)).isEqualTo(1);
  }

  @Test
  void takesNoBlankForTheFirstSharedText() {
    WorkbookFile file =
        WorkbookFile.of(row(1, "V"), row(2, "<c t=\"s\"><v> </v></c>"))
            .sharedTexts("<si><t>first</t></si>");
    try (Workbook workbook = file.open()) {
      assertThatExceptionOfType(DocumentException.class)
          .isThrownBy(
              () ->
                  workbook
                      .tables(Columns.builder().column("V").build())
                      .read(line -> line.text("V")))
          .withMessageContaining("no place");
    }
  }
}
