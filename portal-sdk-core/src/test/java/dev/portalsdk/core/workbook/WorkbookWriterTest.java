package dev.portalsdk.core.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portalsdk.core.money.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorksheetDocument;

class WorkbookWriterTest {

  @Test
  void writesHeadersInBoldAndFrozenWithAFilter() {
    XSSFSheet sheet = Books.sheet(List.of(Bill.of("a"), Bill.of("b")));

    assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("Número");
    assertThat(sheet.getRow(0).getCell(0).getCellStyle().getFont().getBold()).isTrue();
    assertThat(sheet.getPaneInformation().getHorizontalSplitTopRow()).isEqualTo((short) 1);
    assertThat(sheet.getPaneInformation().getVerticalSplitLeftColumn()).isEqualTo((short) 1);
    assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
    assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:I3");
  }

  @Test
  void makesColumnsAsWideAsTheirFirstRowsNeed() {
    XSSFSheet narrow = Books.sheet(List.of(Bill.of("a")));
    XSSFSheet wide = Books.sheet(List.of(Bill.of("a text of forty characters, give or take")));

    assertThat(narrow.getColumnWidth(1) / 256).isBetween(9, 14);
    assertThat(wide.getColumnWidth(1) / 256).isBetween(40, 46);
  }

  @Test
  void writesAmountsAsNumbersWithTheirDecimals() {
    XSSFCell cell = Books.cell(Bill.costing("ARS 2056161.23"), "Importe");

    assertThat(cell.getRawValue()).isEqualTo("2056161.23");
    assertThat(cell.getNumericCellValue()).isEqualTo(2056161.23);
    assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo("#,##0.00");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"ARS 0.00", "ARS 0.05", "ARS -0.05", "ARS -3574597.28", "ARS 9999999999999.99"})
  void writesEachAmountExactly(String amount) {
    assertThat(Books.cell(Bill.costing(amount), "Importe").getRawValue())
        .isEqualTo(amount.substring(4));
  }

  @Test
  void writesAnAmountWithTheDecimalsOfItsCurrency() {
    Money pesos = Money.ofMinor(-1234, Currency.getInstance("CLP"));
    Money dinars = Money.ofMinor(1234, Currency.getInstance("KWD"));

    XSSFCell whole = Books.cell(Bill.of("", pesos), "Importe");
    XSSFCell thousandths = Books.cell(Bill.of("", dinars), "Importe");

    assertThat(whole.getRawValue()).isEqualTo("-1234");
    assertThat(whole.getCellStyle().getDataFormatString()).isEqualTo("#,##0");
    assertThat(thousandths.getRawValue()).isEqualTo("1.234");
    assertThat(thousandths.getCellStyle().getDataFormatString()).isEqualTo("#,##0.000");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ARS 12345678901234567.89", "ARS 10000000000000.01"})
  void writesAnAmountThatASpreadsheetWouldRoundAsAText(String amount) {
    XSSFCell cell = Books.cell(Bill.costing(amount), "Importe");

    assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
    assertThat(cell.getStringCellValue()).isEqualTo(amount.substring(4));
  }

  @Test
  void keepsALargeRoundAmountAsANumber() {
    XSSFCell cell = Books.cell(Bill.costing("ARS 20000000000000000.00"), "Importe");

    assertThat(cell.getCellType()).isEqualTo(CellType.NUMERIC);
    assertThat(cell.getRawValue()).isEqualTo("20000000000000000.00");
  }

  @Test
  void writesDaysAsDates() {
    XSSFCell cell = Books.cell(Bill.of(Bill.DAY), "Fecha");

    assertThat(cell.getLocalDateTimeCellValue().toLocalDate()).isEqualTo(Bill.DAY);
    assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo("dd/mm/yyyy");
  }

  @Test
  void writesADayThatExcelCountsWronglyAsAText() {
    XSSFCell early = Books.cell(Bill.of(LocalDate.of(1900, 2, 28)), "Fecha");
    XSSFCell first = Books.cell(Bill.of(LocalDate.of(1900, 3, 1)), "Fecha");

    assertThat(early.getStringCellValue()).isEqualTo("28/02/1900");
    assertThat(first.getRawValue()).isEqualTo("61");
  }

  @Test
  void leavesACellOutThatHoldsNothing() {
    XSSFSheet sheet = Books.sheet(List.of(Bill.of("a"), Bill.of(Bill.DAY)));

    assertThat(Books.cell(sheet, 1, "Acreditación")).isNull();
    assertThat(Books.cell(sheet, 2, "Acreditación").getLocalDateTimeCellValue().toLocalDate())
        .isEqualTo(Bill.DAY);
  }

  @Test
  void writesCountsRatesAndYesOrNo() {
    Bill bill = Bill.of("a");

    assertThat(Books.cell(bill, "Sesiones").getRawValue()).isEqualTo("3");
    assertThat(Books.cell(bill, "Alícuota").getRawValue()).isEqualTo("0.105");
    assertThat(Books.cell(bill, "Alícuota").getCellStyle().getDataFormatString())
        .isEqualTo("0.00%");
    assertThat(Books.cell(bill, "Leída").getStringCellValue()).isEqualTo("Sí");
    assertThat(Books.cell(Bill.of(Bill.DAY), "Leída").getStringCellValue()).isEqualTo("No");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "@SUM(1)",
        "+54 351 4000000",
        "-1",
        "\t=1+1",
        "\r=1+1",
        "30-71234567-1",
        "0070999020000065706080",
        "<a href=\"x\">&amp;</a> ]]>",
        " two  spaces and a line\nthen another ",
        "\u0001\u0008\u000B\u001F",
        "\uFFFE and \uFFFF",
        "_x0041_ is no A, _x004_ and _xyz12_ are nothing",
        "ñandú €  日本 \uD83D\uDE00",
        ""
      })
  void keepsATextAsItIs(String text) {
    XSSFCell cell = Books.cell(Bill.of(text), "Detalle");

    assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
    assertThat(cell.getStringCellValue()).isEqualTo(text);
  }

  @Test
  void formatsATextAsTextSoThatItStaysOneWhenItIsEdited() {
    assertThat(Books.cell(Bill.of("=1+1"), "Detalle").getCellStyle().getDataFormatString())
        .isEqualTo("@");
  }

  @Test
  void replacesHalfASurrogatePair() {
    assertThat(Books.cell(Bill.of("a\uD83D"), "Detalle").getStringCellValue()).isEqualTo("a\uFFFD");
  }

  @Test
  void cutsATextThatNoCellTakesAndSaysSo() {
    XSSFWorkbook book =
        Books.read(Books.writer().sheet(Bill.LAYOUT, Bill.oneOf("x".repeat(40_000))));
    String text = Books.cell(book.getSheet("Facturas"), 1, "Detalle").getStringCellValue();

    assertThat(text).hasSize(32_767).endsWith("x [texto cortado: tiene 40000 caracteres]");
    assertThat(Books.cell(book.getSheet("Origen"), 1, "Textos cortados").getRawValue())
        .isEqualTo("1");
  }

  @Test
  void cutsNoCharacterInTwo() {
    String text =
        Books.cell(Bill.of("\uD83D\uDE00".repeat(20_000)), "Detalle").getStringCellValue();

    assertThat(text)
        .doesNotContain("\uFFFD")
        .endsWith("\uDE00 [texto cortado: tiene 40000 caracteres]");
  }

  @Test
  void keepsTheLongestTextWhole() {
    String longest = "x".repeat(32_767);

    assertThat(Books.cell(Bill.of(longest), "Detalle").getStringCellValue()).isEqualTo(longest);
  }

  @Test
  void writesSheetsThatTheSchemaOfTheFormatAllows() throws XmlException {
    List<Bill> bills = List.of(Bill.of("=1+1"), Bill.costing("USD 1.00"), Bill.of(Bill.DAY));
    WorkbookWriter writer = Books.writer().sheet(Bill.LAYOUT, bills);
    List<XmlError> errors = new ArrayList<>();

    for (int sheet = 1; sheet <= 2; sheet++) {
      String xml = Books.part(writer, "xl/worksheets/sheet" + sheet + ".xml");
      WorksheetDocument.Factory.parse(xml).validate(new XmlOptions().setErrorListener(errors));
    }

    assertThat(errors).isEmpty();
  }

  @Test
  void namesEachCellForReadersThatNeedIt() {
    String xml = Books.xml(Books.writer().sheet(Bill.LAYOUT, Bill.oneOf("a")));

    assertThat(xml.split("<c ", -1)).hasSizeGreaterThan(9);
    assertThat(xml.split("<c (?!r=\"[A-Z]+[0-9]+\")", -1)).hasSize(1);
  }

  @Test
  void refusesAnAmountInAnotherCurrencyThanItsRowSays() {
    SheetLayout<Bill> layout =
        SheetLayout.<Bill>builder("x")
            .column("Moneda", "currency", CellKind.CURRENCY, bill -> Currency.getInstance("COP"))
            .column("Importe", "total", CellKind.AMOUNT, Bill::total)
            .build();

    assertThatThrownBy(() -> Books.bytes(Books.writer().sheet(layout, Bill.oneOf("a"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("An amount in ARS stands beside the currency COP");
  }

  @Test
  void writesTheSameBytesForTheSameRowsAndTime() {
    WorkbookWriter writer = Books.writer().sheet(Bill.LAYOUT, Bill.many(1000));

    assertThat(Books.bytes(writer)).isEqualTo(Books.bytes(writer));
  }

  @Test
  void saysWhenItWasWrittenAndNotWhenTheClockSays() {
    String properties =
        Books.part(Books.writer().sheet(Bill.LAYOUT, Bill.many(1)), "docProps/core.xml");

    assertThat(properties).contains("2025-08-29T15:00:00Z").contains("portal-sdk");
    assertThat(properties.replace("2025-08-29T15:00:00Z", "")).doesNotContainPattern("[0-9]T[0-9]");
  }

  @Test
  void writesASheetWithHeadersAloneForAnEmptyList() {
    XSSFSheet sheet = Books.sheet(List.of());

    assertThat(sheet.getLastRowNum()).isZero();
    assertThat(sheet.getRow(0).getCell(5).getStringCellValue()).isEqualTo("Importe");
  }

  @Test
  void goesOnInAnotherSheetWhenOneIsFull() {
    int most = 10 + TotalRows.most(Bill.LAYOUT.columns());
    XSSFWorkbook book =
        Books.read(Books.writer().rowsPerSheet(most).sheet(Bill.LAYOUT, Bill.many(20)));

    assertThat(book.getSheet("Facturas").getRow(9).getCell(1).getStringCellValue())
        .isEqualTo("Consulta 8");
    assertThat(book.getSheet("Facturas (2)").getRow(1).getCell(1).getStringCellValue())
        .isEqualTo("Consulta 9");
    assertThat(book.getSheet("Facturas (3)").getRow(2).getCell(1).getStringCellValue())
        .isEqualTo("Consulta 19");
    assertThat(Books.cell(book.getSheet("Origen"), 1, "Hoja").getStringCellValue())
        .isEqualTo("Facturas, Facturas (2), Facturas (3)");
    assertThat(Books.cell(book.getSheet("Origen"), 1, "Filas escritas").getRawValue())
        .isEqualTo("20");
  }

  @Test
  void givesSheetsOfOneNameNamesOfTheirOwn() {
    WorkbookWriter writer =
        Books.writer().sheet(Bill.LAYOUT, Bill.many(1)).sheet(Bill.LAYOUT, Bill.many(2));
    XSSFWorkbook book = Books.read(writer);

    assertThat(book.getNumberOfSheets()).isEqualTo(3);
    assertThat(book.getSheetName(0)).isEqualTo("Facturas");
    assertThat(book.getSheetName(1)).isEqualTo("Facturas (2)");
    assertThat(book.getSheetName(2)).isEqualTo("Origen");
  }
}
