package dev.portalsdk.core.workbook;

import static dev.portalsdk.core.money.Currencies.ARS;
import static dev.portalsdk.core.workbook.WorkbookFile.day;
import static dev.portalsdk.core.workbook.WorkbookFile.hiddenRow;
import static dev.portalsdk.core.workbook.WorkbookFile.number;
import static dev.portalsdk.core.workbook.WorkbookFile.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.portalsdk.core.error.CallCancelledException;
import dev.portalsdk.core.error.DocumentException;
import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.Origin;
import dev.portalsdk.core.money.AmountStyle;
import dev.portalsdk.core.page.Completeness;
import dev.portalsdk.core.page.Listing;
import dev.portalsdk.core.page.PageRequest;
import dev.portalsdk.core.page.RowFailure;
import dev.portalsdk.core.table.Columns;
import dev.portalsdk.core.table.Row;
import dev.portalsdk.core.time.Dates;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SheetTablesTest {

  private static final Columns COLUMNS =
      Columns.builder().key("NÚMERO", "N°").column("FECHA").column("IMPORTE").build();
  private static final String HEADERS = row(1, "Numero", "Fecha", "Importe");

  private final List<String> notices = new ArrayList<>();

  private static String line(Row row) {
    return row.text("NÚMERO")
        + " "
        + row.date("FECHA", Dates::slashed)
        + " "
        + row.amount("IMPORTE", AmountStyle.ES_GROUPED, ARS);
  }

  private static Listing<String> read(WorkbookFile file) {
    try (Workbook workbook = file.open()) {
      return workbook.tables(COLUMNS).read(SheetTablesTest::line);
    }
  }

  private Listing<String> readNoticing(WorkbookFile file) {
    Origin origin = Origin.file("workbook", notices::add);
    try (Workbook workbook = Workbook.open(file.document(), origin, WorkbookLimits.DEFAULT)) {
      return workbook.tables(COLUMNS).read(SheetTablesTest::line);
    }
  }

  private static DocumentException refusal(WorkbookFile file) {
    return org.assertj.core.api.Assertions.catchThrowableOfType(
        DocumentException.class, () -> read(file));
  }

  @Test
  void readsTypedValuesAndTexts() {
    WorkbookFile file =
        WorkbookFile.of(
                HEADERS,
                row(2, "A1", day("45846"), number("2056161.23")),
                row(3, "A2", "08/07/2025", "1.234,50"))
            .styles();
    Listing<String> lines = read(file);
    assertThat(lines.items())
        .containsExactly("A1 2025-07-08 ARS 2056161.23", "A2 2025-07-08 ARS 1234.50");
    assertThat(lines.completeness()).hasToString("UNPROVEN, 2 read, 0 failed");
  }

  @Test
  void findsTheHeadersBelowTitlesAndLabelsWhereverTheyStand() {
    WorkbookFile file =
        WorkbookFile.of(
                row(1, "Comprobante de egreso"),
                row(3, "Banco:", "BANCO X"),
                row(7, "", "", "IMPORTE", "Moneda", "N°", "FECHA:"),
                row(8, "", "", number("10"), "ARS", "A1", day("45846")))
            .styles();
    assertThat(readNoticing(file).items()).containsExactly("A1 2025-07-08 ARS 10.00");
    assertThat(notices).containsExactly("added column: Moneda");
  }

  @Test
  void namesSheetAndCellOfARowThatCannotBeRead() {
    WorkbookFile file =
        WorkbookFile.of(
                HEADERS,
                row(2, "A1", day("45846"), number("1")),
                row(7, "A2", day("45846"), "N/A"),
                row(8, "A3", day("45846"), number("3")))
            .styles();
    Listing<String> lines = read(file);
    assertThat(lines.items()).hasSize(2);
    RowFailure failure = lines.failures().get(0);
    assertThat(failure.location()).hasToString("Hoja1!C7");
    assertThat(failure.field()).isEqualTo("IMPORTE");
    assertThat(failure.code()).isEqualTo(ErrorCode.INVALID_AMOUNT);
    assertThat(failure.key()).contains("A2");
    assertThat(failure.shown())
        .containsEntry("FECHA", "2025-07-08")
        .containsEntry("IMPORTE", "N/A");
    assertThat(lines.completeness().failed()).isEqualTo(1);
  }

  @Test
  void passesOverHiddenRowsAndSheetsAndCountsThem() {
    WorkbookFile file =
        WorkbookFile.of(
                HEADERS,
                row(2, "A1", day("45846"), number("1")),
                hiddenRow(3, "A2", day("45846"), number("2")),
                "<row r=\"4\" ht=\"0\" customHeight=\"1\"><c r=\"A4\"><v>1</v></c></row>")
            .hiddenSheet("Vieja", HEADERS, row(2, "A3", day("45846"), number("3")))
            .styles();
    Listing<String> lines = readNoticing(file);
    assertThat(lines.items()).hasSize(1);
    assertThat(lines.completeness().hidden()).isEqualTo(3);
    assertThat(notices).hasSize(3).containsOnly("hidden row passed over");
    try (Workbook workbook = file.open()) {
      assertThat(workbook.sheets()).containsExactly("Hoja1");
      assertThat(workbook.hiddenSheets()).containsExactly("Vieja");
    }
  }

  @Test
  void takesNoTableOfAHiddenSheetForTheOneAskedFor() {
    WorkbookFile file =
        WorkbookFile.of(row(1, "nada"))
            .hiddenSheet("Vieja", HEADERS, row(2, "A3", "08/07/2025", number("3")));
    assertThat(refusal(file).code()).isEqualTo(ErrorCode.PAGE_CHANGED);
  }

  @Test
  void readsSeveralTablesOfASheetAndOfSeveralSheetsAsOneList() {
    WorkbookFile file =
        WorkbookFile.of(
                HEADERS,
                row(2, "A1", day("45846"), number("1")),
                row(5, "Segunda tabla"),
                row(6, "Importe", "Numero", "Fecha"),
                row(7, number("2"), "A2", day("45846")))
            .sheet("Hoja2", row(1, "x"), row(2, "", "Numero", "Fecha", "Importe"))
            .sheet("Hoja3", HEADERS, row(2, "A3", day("45846"), number("3")))
            .styles();
    assertThat(read(file).items())
        .containsExactly(
            "A1 2025-07-08 ARS 1.00", "A2 2025-07-08 ARS 2.00", "A3 2025-07-08 ARS 3.00");
    try (Workbook workbook = file.open()) {
      assertThat(workbook.tables(COLUMNS).in("Hoja3").read(SheetTablesTest::line).items())
          .containsExactly("A3 2025-07-08 ARS 3.00");
      assertThatIllegalArgumentException().isThrownBy(() -> workbook.tables(COLUMNS).in("Otra"));
    }
  }

  @Test
  void passesOverBlankRowsRepeatedHeadersTotalsAndRemarks() {
    WorkbookFile file =
        WorkbookFile.of(
                HEADERS,
                row(2, "A1", day("45846"), number("1")),
                row(3),
                row(4, "Numero", "Fecha", "Importe"),
                row(5, "A2", day("45846"), number("2")),
                row(6, "", "TOTAL GENERAL", number("3")),
                row(7, "Total", "", number("3")),
                row(9, "Generado el 12/05/2025"))
            .styles();
    Listing<String> lines = readNoticing(file);
    assertThat(lines.items()).hasSize(2);
    assertThat(lines.failures()).isEmpty();
    assertThat(notices).hasSize(3);
  }

  @Test
  void losesNoRowThatOnlyLooksLikeATotal() {
    WorkbookFile file =
        WorkbookFile.of(
            HEADERS,
            row(2, "Totalmente otro", "08/07/2025", number("1")),
            row(3, "A2", "total", number("2")),
            row(5, "", "", "1.234,50"));
    Listing<String> lines = read(file);
    assertThat(lines.items()).hasSize(1);
    assertThat(lines.failures())
        .extracting(failure -> failure.location().text())
        .containsExactly("Hoja1!B3", "Hoja1!B5");
  }

  @Test
  void readsHeadersThatAreMergedOverTwoRows() {
    WorkbookFile file =
        WorkbookFile.of(
                row(1, "Factura", "", "Importe"),
                row(2, "Numero", "Fecha", ""),
                row(3, "A1", day("45846"), number("1")))
            .styles();
    assertThat(read(file).items()).containsExactly("A1 2025-07-08 ARS 1.00");
  }

  @Test
  void saysWhichHeaderIsMissingAndWhichIsNearest() {
    assertThat(refusal(WorkbookFile.of(row(1, "Numero", "Fecha", "Importes"))))
        .hasMessageContaining("missing: IMPORTE (nearest: Importes)");
    assertThat(refusal(WorkbookFile.of(row(1, "a", "b")))).hasMessageContaining("no table has");
  }

  @Test
  void refusesAHeaderThatStandsThereTwice() {
    DocumentException refused =
        refusal(WorkbookFile.of(row(1, "Numero", "Fecha", "Importe", "IMPORTE")));
    assertThat(refused.code()).isEqualTo(ErrorCode.PAGE_CHANGED);
    assertThat(refused).hasMessageContaining("doubled: IMPORTE");
  }

  @Test
  void failsARowWhereTheSheetShowsAnError() {
    WorkbookFile file =
        WorkbookFile.of(
            HEADERS,
            row(2, "A1", "08/07/2025", WorkbookFile.formula("e", "<v>#REF!</v>")),
            row(3, "A2", "08/07/2025", "####"),
            row(4, "A3", "08/07/2025", "#N/A"),
            row(5, "A4", "08/07/2025", WorkbookFile.formula("n", "")),
            row(6, "A5", "08/07/2025", WorkbookFile.formula("n", "<v>7</v>")));
    Listing<String> lines = read(file);
    assertThat(lines.items()).containsExactly("A5 2025-07-08 ARS 7.00");
    assertThat(lines.failures())
        .extracting(RowFailure::code)
        .containsOnly(ErrorCode.NO_VALUE)
        .hasSize(4);
    assertThat(lines.failures())
        .extracting(RowFailure::message)
        .containsExactly(
            "the sheet shows #REF!",
            "the sheet shows ####",
            "the sheet shows #N/A",
            "its formula was never calculated");
  }

  @Test
  void readsAPageForAPortalsList() {
    WorkbookFile file = WorkbookFile.of(HEADERS, row(2, "A1", "08/07/2025", number("1")));
    try (Workbook workbook = file.open()) {
      assertThat(workbook.tables(COLUMNS).read(PageRequest.first(), Row::shown).items())
          .singleElement()
          .satisfies(shown -> assertThat(shown.text("IMPORTE")).contains("1"));
    }
  }

  @Test
  void provesAnEmptyListByItsMarkerAndMissesItWhereItIsKnown() {
    Columns marked =
        Columns.builder().column("NÚMERO").column("IMPORTE").emptyMarker("Sin datos").build();
    try (Workbook workbook =
        WorkbookFile.of(row(1, "Numero", "Importe"), row(2, "Sin datos")).open()) {
      assertThat(workbook.tables(marked).read(Row::shown).completeness().level())
          .isEqualTo(Completeness.Level.PROVEN);
    }
    try (Workbook workbook = WorkbookFile.of(row(1, "Numero", "Importe")).open()) {
      assertThatExceptionOfType(DocumentException.class)
          .isThrownBy(() -> workbook.tables(marked).read(Row::shown))
          .withMessageContaining("no sign of an empty list");
    }
  }

  @Test
  void givesRowsOneByOneAndTellsHowFarItIs() {
    String[] rows = new String[2_000];
    rows[0] = HEADERS;
    for (int i = 2; i <= rows.length; i++) {
      rows[i - 1] = row(i, "A" + i, "08/07/2025", i == 5 ? "?" : number(String.valueOf(i * 7919)));
    }
    List<String> items = new ArrayList<>();
    List<RowFailure> failures = new ArrayList<>();
    List<Long> moved = new ArrayList<>();
    try (Workbook workbook = WorkbookFile.of(rows).open()) {
      Completeness known =
          workbook
              .tables(COLUMNS)
              .progress(
                  (done, total) -> {
                    assertThat(done).isLessThanOrEqualTo(total);
                    moved.add(total - done);
                  })
              .each(SheetTablesTest::line, items::add, failures::add);
      assertThat(known).hasToString("UNPROVEN, 1998 read, 1 failed");
    }
    assertThat(items).hasSize(1_998);
    assertThat(failures).hasSize(1);
    assertThat(moved).hasSizeGreaterThan(1).endsWith(0L);
  }

  @Test
  void endsWhereTheThreadIsInterruptedAndKeepsItsFlag() {
    String[] rows = new String[20_000];
    rows[0] = HEADERS;
    for (int i = 2; i <= rows.length; i++) {
      rows[i - 1] = row(i, "A" + i, "08/07/2025", number(String.valueOf(i * 7919)));
    }
    List<String> items = new ArrayList<>();
    try (Workbook workbook = WorkbookFile.of(rows).open()) {
      assertThatExceptionOfType(CallCancelledException.class)
          .isThrownBy(
              () ->
                  workbook
                      .tables(COLUMNS)
                      .each(
                          SheetTablesTest::line,
                          item -> {
                            items.add(item);
                            Thread.currentThread().interrupt();
                          },
                          failure -> {}));
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }
    assertThat(items).hasSizeBetween(1, 10_000);
  }

  @Test
  void losesNobodyWhoIsCalledLikeATotal() {
    Columns columns = Columns.builder().column("Proveedor").column("Importe").build();
    WorkbookFile file =
        WorkbookFile.of(
            row(1, "Proveedor", "Importe"),
            row(2, "Total Salud S.A.", number("5")),
            row(3, "Suma Médica SRL", number("6")),
            row(4, "Subtotal", number("11")),
            row(5, "Total ARS: 11", number("11")),
            row(6, "TOTAL GENERAL", number("11")),
            row(7, "Total a pagar", number("11")));
    try (Workbook workbook = file.open()) {
      assertThat(workbook.tables(columns).read(line -> line.text("Proveedor")).items())
          .containsExactly("Total Salud S.A.", "Suma Médica SRL");
    }
  }

  @Test
  void countsARowOfNoHeightAsHidden() {
    Columns columns = Columns.builder().column("V").build();
    WorkbookFile file =
        WorkbookFile.of(
            row(1, "V"),
            row(2, "a").replace("<row ", "<row ht=\"0\" "),
            row(3, "b").replace("<row ", "<row ht=\"0.0\" "),
            row(4, "c").replace("<row ", "<row ht=\"0.75\" "));
    try (Workbook workbook = file.open()) {
      Listing<String> listing = workbook.tables(columns).read(line -> line.text("V"));
      assertThat(listing.items()).containsExactly("c");
      assertThat(listing.completeness().hidden()).isEqualTo(2);
    }
  }
}
