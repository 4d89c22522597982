package dev.portalsdk.core.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portalsdk.core.money.Money;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;

class WorkbookTotalsTest {

  @Test
  void addsUpWhatAFilterLeavesAndKeepsTheExactSum() {
    XSSFSheet sheet = sheet("ARS 0.10", "ARS 0.20", "ARS 2056161.23");

    XSSFCell total = Books.cell(sheet, 5, "Importe");
    assertThat(total.getCellFormula()).isEqualTo("SUBTOTAL(109,F2:F4)");
    assertThat(total.getRawValue()).isEqualTo("2056161.53");
    assertThat(total.getCellStyle().getDataFormatString()).isEqualTo("#,##0.00");
    assertThat(Books.cell(sheet, 5, "Sesiones").getCellFormula()).isEqualTo("SUBTOTAL(109,G2:G4)");
    assertThat(Books.cell(sheet, 5, "Sesiones").getRawValue()).isEqualTo("9");
    assertThat(Books.cell(sheet, 5, "Número").getStringCellValue()).isEqualTo("Total");
    assertThat(Books.cell(sheet, 5, "Moneda").getStringCellValue()).isEqualTo("ARS");
  }

  @Test
  void leavesAnEmptyRowAboveTheTotalsSoThatTheyAreNoPartOfTheList() {
    assertThat((Object) sheet("ARS 1.00").getRow(2)).isNull();
  }

  @Test
  void addsUpEachCurrencyForItself() {
    XSSFSheet sheet = sheet("USD 10.05", "ARS 1.00", "USD 0.01", "ARS -3.00");

    assertThat(Books.cell(sheet, 6, "Número").getStringCellValue()).isEqualTo("Total ARS");
    assertThat(Books.cell(sheet, 6, "Importe").getRawValue()).isEqualTo("-2.00");
    assertThat(Books.cell(sheet, 6, "Importe").getCellFormula())
        .isEqualTo("SUMPRODUCT(SUBTOTAL(109,OFFSET(F2,ROW(F2:F5)-ROW(F2),0))*(E2:E5=\"ARS\"))");
    assertThat(Books.cell(sheet, 6, "Sesiones")).isNull();
    assertThat(Books.cell(sheet, 7, "Número").getStringCellValue()).isEqualTo("Total USD");
    assertThat(Books.cell(sheet, 7, "Importe").getRawValue()).isEqualTo("10.06");
    assertThat(Books.cell(sheet, 8, "Número").getStringCellValue()).isEqualTo("Total");
    assertThat(Books.cell(sheet, 8, "Importe")).isNull();
    assertThat(Books.cell(sheet, 8, "Sesiones").getRawValue()).isEqualTo("12");
  }

  @Test
  void writesATotalThatASpreadsheetWouldRoundAsAText() {
    XSSFSheet sheet = sheet("ARS 9000000000000.01", "ARS 9000000000000.01");

    XSSFCell total = Books.cell(sheet, 4, "Importe");
    assertThat(total.getCellType()).isEqualTo(CellType.STRING);
    assertThat(total.getStringCellValue()).isEqualTo("18000000000000.02");
  }

  @Test
  void writesATotalAsATextIfAFormulaWouldMissAnAmount() {
    XSSFSheet sheet = sheet("ARS 12345678901234567.89", "ARS -12345678901234567.00");

    XSSFCell total = Books.cell(sheet, 4, "Importe");
    assertThat(total.getCellType()).isEqualTo(CellType.STRING);
    assertThat(total.getStringCellValue()).isEqualTo("0.89");
  }

  @Test
  void addsUpBeyondTheLargestAmount() {
    XSSFSheet sheet = sheet(Stream.generate(() -> "ARS 92233720368547758.07").limit(5));

    assertThat(Books.cell(sheet, 7, "Importe").getStringCellValue())
        .isEqualTo("461168601842738790.35");
  }

  @Test
  void addsUpEachSheetOfALongListForItself() {
    int most = 5 + TotalRows.most(Bill.LAYOUT.columns());
    var book = Books.read(Books.writer().rowsPerSheet(most).sheet(Bill.LAYOUT, Bill.many(6)));

    assertThat(Books.cell(book.getSheet("Facturas"), 6, "Importe").getRawValue())
        .isEqualTo("8224644.92");
    assertThat(Books.cell(book.getSheet("Facturas (2)"), 4, "Importe").getRawValue())
        .isEqualTo("4112322.46");
  }

  @Test
  void writesNoTotalsWhereThereIsNothingToAddUp() {
    SheetLayout<Bill> layout =
        SheetLayout.<Bill>builder("x").column("Número", "n", CellKind.TEXT, Bill::number).build();
    XSSFSheet sheet = Books.read(Books.writer().sheet(layout, Bill.many(3))).getSheet("x");

    assertThat(sheet.getLastRowNum()).isEqualTo(3);
    assertThat(Books.sheet(List.of()).getLastRowNum()).isZero();
  }

  @Test
  void addsAmountsUpByTheCurrencyColumnBeforeThem() {
    Currency dollar = Currency.getInstance("USD");
    SheetLayout<Bill> layout =
        SheetLayout.<Bill>builder("x")
            .column("Moneda", "currency", CellKind.CURRENCY, bill -> bill.total().currency())
            .column("Importe", "total", CellKind.AMOUNT, Bill::total)
            .totalled()
            .column("Moneda de pago", "paidCurrency", CellKind.CURRENCY, bill -> dollar)
            .column("Pagado", "paid", CellKind.AMOUNT, bill -> Money.zero(dollar))
            .totalled()
            .build();
    XSSFSheet sheet = Books.read(Books.writer().sheet(layout, Bill.many(1))).getSheet("x");

    assertThat(Books.cell(sheet, 3, "Importe").getCellFormula()).endsWith("*(A2:A2=\"ARS\"))");
    assertThat(Books.cell(sheet, 3, "Pagado")).isNull();
    assertThat(Books.cell(sheet, 4, "Importe")).isNull();
    assertThat(Books.cell(sheet, 4, "Pagado").getCellFormula()).endsWith("*(C2:C2=\"USD\"))");
  }

  private static XSSFSheet sheet(String... amounts) {
    return sheet(Stream.of(amounts));
  }

  private static XSSFSheet sheet(Stream<String> amounts) {
    return Books.sheet(new ArrayList<>(amounts.map(Bill::costing).toList()));
  }
}
