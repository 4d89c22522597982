package dev.portalsdk.core.workbook;

import static dev.portalsdk.core.workbook.WorkbookFile.row;
import static org.assertj.core.api.Assertions.assertThat;

import dev.portalsdk.core.table.Cell;
import dev.portalsdk.core.table.Columns;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SheetCellTest {

  private static final Columns COLUMNS = Columns.builder().column("V").column("W").build();

  private static Cell cell(WorkbookFile file) {
    try (Workbook workbook = file.styles().open()) {
      return workbook.tables(COLUMNS).read(row -> row.cell("V")).items().get(0);
    }
  }

  private static Cell cell(String xml) {
    return cell(WorkbookFile.of(row(1, "V", "W"), row(2, xml, "x")));
  }

  private static Cell number(String raw) {
    return cell(WorkbookFile.number(raw));
  }

  private static Cell day(String raw) {
    return cell(WorkbookFile.day(raw));
  }

  @ParameterizedTest
  @CsvSource({
    "2056161.23,2056161.23",
    "2.05616123E6,2056161.23",
    "20123456789,20123456789",
    "2.0123456789E10,20123456789",
    "0.30000000000000004,0.3",
    "2056161.2299999999,2056161.23",
    "-1E-2,-0.01",
    "1.5e+3,1500",
    "0,0",
    "10982.0,10982",
    "12.50,12.5",
    "-0,0",
    "007,7",
    "100,100",
    "1E2,100",
    ".5,0.5",
    "12345678901234567.89,12345678901234600",
    "1E20,100000000000000000000"
  })
  void showsANumberInPlainNotation(String raw, String shown) {
    assertThat(number(raw).text()).isEqualTo(shown);
    assertThat(number(raw).number().orElseThrow()).isEqualByComparingTo(new BigDecimal(shown));
    assertThat(number(raw).day()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"1E1000000000", "NaN", "Infinity", "1.2.3", "1e", "--1", "0x10"})
  void takesNothingElseForANumber(String raw) {
    assertThat(number(raw).number()).isEmpty();
    assertThat(number(raw).fault()).contains("its number is none");
    assertThat(number(raw).text()).isEqualTo(raw);
  }

  @ParameterizedTest
  @CsvSource({
    "0.105,10.5%",
    "0.21,21%",
    "0.10500000000000001,10.5%",
    "1,100%",
    "0,0%",
    "-0.5,-50%"
  })
  void showsARateAsTheSheetDoes(String raw, String shown) {
    Cell cell = cell("<c s=\"3\"><v>" + raw + "</v></c>");
    assertThat(cell.text()).isEqualTo(shown);
    assertThat(cell.isText()).isFalse();
    assertThat(cell.number().orElseThrow())
        .isEqualByComparingTo(new BigDecimal(raw).round(new MathContext(15)));
  }

  @Test
  void looksAtAFormatsCodeForRates() {
    assertThat(NumberFormats.isRate("0.00%")).isTrue();
    assertThat(NumberFormats.isRate("[Red]0 %;-0 %")).isTrue();
    assertThat(NumberFormats.isRate("0.00\"%\"")).isFalse();
    assertThat(NumberFormats.isRate("0.00\\%")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "45846,2025-07-08,2025-07-08",
    "45846.0,2025-07-08,2025-07-08",
    "45846.604166666664,2025-07-08,2025-07-08T14:30",
    "45845.999999999,2025-07-08,2025-07-08",
    "1,1900-01-01,1900-01-01",
    "59,1900-02-28,1900-02-28",
    "61,1900-03-01,1900-03-01",
    "2958465,9999-12-31,9999-12-31"
  })
  void showsADayAsIso(String serial, LocalDate day, String shown) {
    Cell cell = day(serial);
    assertThat(cell.day()).contains(day);
    assertThat(cell.text()).isEqualTo(shown);
    assertThat(cell.number()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"60", "0", "0.5", "-1", "2958466", "1E300"})
  void takesNoNumberForADayThatNoCalendarHas(String serial) {
    assertThat(day(serial).day()).isEmpty();
    assertThat(day(serial).number()).isPresent();
  }

  @Test
  void countsFrom1904WhereTheWorkbookDoes() {
    WorkbookFile file =
        WorkbookFile.of(row(1, "V", "W"), row(2, WorkbookFile.day("44384"), "x")).from1904();
    assertThat(cell(file).day()).contains(LocalDate.of(2025, 7, 8));
    WorkbookFile first =
        WorkbookFile.of(row(1, "V", "W"), row(2, WorkbookFile.day("0"), "x")).from1904();
    assertThat(cell(first).day()).contains(LocalDate.of(1904, 1, 1));
  }

  @Test
  void readsTheOtherKinds() {
    assertThat(cell("<c t=\"b\"><v>1</v></c>").text()).isEqualTo("TRUE");
    assertThat(cell("<c t=\"b\"><v>0</v></c>").text()).isEqualTo("FALSE");
    assertThat(cell("<c t=\"d\"><v>2025-07-08</v></c>").day()).contains(LocalDate.of(2025, 7, 8));
    assertThat(cell("<c t=\"d\"><v>2025-07-08T10:00:00Z</v></c>").day())
        .contains(LocalDate.of(2025, 7, 8));
    assertThat(cell("<c t=\"d\"><v>8/7</v></c>").day()).isEmpty();
    assertThat(cell("<c t=\"d\"><v>+12025-07-08T00:00</v></c>").day()).isEmpty();
    assertThat(cell("<c t=\"d\"><v>1899-12-31</v></c>").day()).isEmpty();
    assertThat(cell("<c t=\"str\"><f>B1</f><v> a  b </v></c>").text()).isEqualTo("a b");
  }

  @Test
  void saysThatAValueWasCalculated() {
    assertThat(cell(WorkbookFile.formula("n", "<v>7</v>")).calculated()).isTrue();
    assertThat(number("7").calculated()).isFalse();
    assertThat(cell(WorkbookFile.formula("n", "")).fault()).isPresent();
  }

  @Test
  void joinsRichTextAndLeavesPronunciationOut() {
    String rich =
        "<c t=\"inlineStr\"><is><r><rPr><b/></rPr><t xml:space=\"preserve\">JUAN </t></r>"
            + "<r><t>PÉREZ</t></r><rPh sb=\"0\" eb=\"1\"><t>fu</t></rPh></is></c>";
    assertThat(cell(rich).text()).isEqualTo("JUAN PÉREZ");
    WorkbookFile shared =
        WorkbookFile.of(row(1, "V", "W"), row(2, "<c t=\"s\"><v>1</v></c>", "x"))
            .sharedTexts(
                "<si><t>other</t></si>",
                "<si><r><t>A&amp;B</t></r><r><t><![CDATA[ <C>]]></t></r><rPh sb=\"0\" eb=\"1\"><t>fu</t></rPh></si>");
    assertThat(cell(shared).text()).isEqualTo("A&B <C>");
  }

  @Test
  void showsControlsAsSpacesAndDecodesWhatXmlCannotHold() {
    assertThat(cell("a_x000D_&#10;b_x005F_x").text()).isEqualTo("a b_x");
    assertThat(cell("&#160; a &#160;").text()).isEqualTo("a");
    assertThat(cell("a_xyz_").text()).isEqualTo("a_xyz_");
  }

  @Test
  void readsCellsAndRowsThatDoNotSayWhereTheyAre() {
    WorkbookFile file =
        WorkbookFile.of(
            "<row><c t=\"inlineStr\"><is><t>V</t></is></c><c t=\"inlineStr\"><is><t>W</t></is></c></row>",
            "<row><c><v>5</v></c><c><v>6</v></c></row>");
    assertThat(cell(file).text()).isEqualTo("5");
  }

  @Test
  void looksAtAFormatsCodeForDays() {
    assertThat(NumberFormats.isDay("dd/mm/yyyy;@")).isTrue();
    assertThat(NumberFormats.isDay("[$-2C0A]d \"de\" mmmm")).isTrue();
    assertThat(NumberFormats.isDay("mmm-yy")).isTrue();
    assertThat(NumberFormats.isDay("dd/mm/aaaa")).isTrue();
    assertThat(NumberFormats.isDay("[Red]#,##0.00")).isFalse();
    assertThat(NumberFormats.isDay("[h]:mm:ss")).isFalse();
    assertThat(NumberFormats.isDay("[h]:mm")).isFalse();
    assertThat(NumberFormats.isDay("[$-F400][HH]:mm;@")).isFalse();
    assertThat(NumberFormats.isDay("[$-es-CO]dd/mm/yyyy")).isTrue();
    assertThat(NumberFormats.isDay("[$-es-CO]mmmm")).isTrue();
    assertThat(NumberFormats.isDay("\"dd\" 0")).isFalse();
    assertThat(NumberFormats.isDay("General")).isFalse();
    assertThat(NumberFormats.isDay("Standard")).isFalse();
    assertThat(NumberFormats.isDay("0.00E+00")).isFalse();
    assertThat(NumberFormats.isDay("_-\"$\"* #,##0.00_-")).isFalse();
  }
}
