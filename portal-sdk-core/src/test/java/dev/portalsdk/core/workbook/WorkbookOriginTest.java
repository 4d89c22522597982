package dev.portalsdk.core.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.portalsdk.core.PortalCall;
import dev.portalsdk.core.PortalId;
import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.Origin;
import dev.portalsdk.core.page.Extent;
import dev.portalsdk.core.page.IncompleteListException;
import dev.portalsdk.core.page.Location;
import dev.portalsdk.core.page.Page;
import dev.portalsdk.core.page.PageRequest;
import dev.portalsdk.core.page.Paged;
import dev.portalsdk.core.page.RowFailure;
import dev.portalsdk.core.time.DateRange;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class WorkbookOriginTest {

  private static final DateRange JULY =
      new DateRange(LocalDate.of(2025, 7, 1), LocalDate.of(2025, 7, 31));
  private static final DateRange LATE_JULY =
      new DateRange(LocalDate.of(2025, 7, 15), LocalDate.of(2025, 7, 31));
  private static final RowFailure FAILURE =
      new RowFailure(
          Location.htmlRow(7),
          "IMPORTE",
          ErrorCode.INVALID_AMOUNT,
          "An amount was expected",
          "27-35215358-9",
          Map.of("PACIENTE", "Juana Pérez"));

  @Test
  void saysWhereAListComesFromAndHowCompleteItIs() {
    XSSFWorkbook book = Books.read(Books.writer().sheet(Bill.LAYOUT, list(1, JULY).read()));

    assertThat(origin(book, 1))
        .containsExactly(
            "Facturas",
            "serena-art: list invoices",
            "29/08/2025 12:00:00 -03:00 America/Argentina/Buenos_Aires",
            "01/07/2025",
            "31/07/2025",
            "01/07/2025",
            "31/07/2025",
            "Completo: coincide con lo que declara el portal",
            "3",
            "2",
            "1",
            "0",
            "0");
  }

  @Test
  void saysTheSameOfAListThatIsFetchedMeanwhile() {
    XSSFWorkbook read = Books.read(Books.writer().sheet(Bill.LAYOUT, list(3, JULY).read()));
    XSSFWorkbook fetched = Books.read(Books.writer().sheet(Bill.LAYOUT, list(3, JULY)));

    assertThat(origin(fetched, 1)).isEqualTo(origin(read, 1)).contains("9", "6", "3");
    assertThat(fetched.getSheet("Facturas").getLastRowNum())
        .isEqualTo(read.getSheet("Facturas").getLastRowNum());
    assertThat(fetched.getSheet("Filas no leídas").getLastRowNum()).isEqualTo(3);
  }

  @Test
  void saysWhenThePortalServedFewerDaysThanWereAskedFor() {
    XSSFWorkbook book = Books.read(Books.writer().sheet(Bill.LAYOUT, list(1, LATE_JULY)));

    assertThat(origin(book, 1)).containsSequence("01/07/2025", "31/07/2025", "15/07/2025");
  }

  @Test
  void saysWhatTheCallerKnowsOfItems() {
    SheetRows<Bill> rows =
        SheetRows.<Bill>of(Bill.many(2)).source("sancor-salud, serena-art").asked(JULY);
    XSSFWorkbook book = Books.read(Books.writer().sheet(Bill.LAYOUT, rows));

    assertThat(origin(book, 1))
        .containsSequence("Facturas", "sancor-salud, serena-art")
        .containsSequence("01/07/2025", "31/07/2025", "", "", "", "", "2", "0", "");
  }

  @Test
  void hasARowForEachList() {
    WorkbookWriter writer =
        Books.writer().sheet(Bill.LAYOUT, list(2, JULY)).sheet(Bill.LAYOUT, Bill.many(5));
    XSSFWorkbook book = Books.read(writer);

    assertThat(origin(book, 1)).startsWith("Facturas").contains("4", "2");
    assertThat(origin(book, 2)).startsWith("Facturas (2)").contains("5", "0");
  }

  @Test
  void showsTheRowsThatCouldNotBeReadWithoutTheirCells() {
    XSSFWorkbook book = Books.read(Books.writer().sheet(Bill.LAYOUT, list(1, JULY)));

    assertThat(row(book.getSheet("Filas no leídas"), 0))
        .containsExactly("Hoja", "Lugar", "Campo", "Código", "Motivo");
    assertThat(row(book.getSheet("Filas no leídas"), 1))
        .containsExactly(
            "Facturas", "row 7", "IMPORTE", "INVALID_AMOUNT", "An amount was expected");
  }

  @Test
  void writesFailuresByThemselvesToo() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    CsvWriter.spanish().writeTo(out, CoreSheets.failures(), List.of(FAILURE));

    assertThat(out.toString(StandardCharsets.UTF_8))
        .isEqualTo(
            "\uFEFFLugar;Campo;Código;Motivo\r\n"
                + "row 7;IMPORTE;INVALID_AMOUNT;An amount was expected\r\n");
  }

  @Test
  void savesNothingOfAListThatIsStrict() {
    Iterable<Bill> strict = list(2, JULY);

    assertThatExceptionOfType(IncompleteListException.class)
        .isThrownBy(() -> Books.bytes(Books.writer().sheet(Bill.LAYOUT, strict)));
  }

  @Test
  void hasNoSheetOfFailuresIfThereAreNone() {
    assertThat(Books.read(Books.writer().sheet(Bill.LAYOUT, Bill.many(1))).getNumberOfSheets())
        .isEqualTo(2);
  }

  /** A list of pages with two bills and a row that cannot be read each. */
  private static Paged<Bill> list(int pages, DateRange served) {
    return Paged.over(request -> page(request, pages, served));
  }

  private static Page<Bill> page(PageRequest request, int pages, DateRange served) {
    int number = request.number();
    PortalCall call = new PortalCall(PortalId.of("serena-art"), "list invoices");
    List<Bill> bills = List.of(Bill.of("one of " + number), Bill.of("two of " + number));
    Page.Builder<Bill> page =
        Page.builder(Origin.portal(call, what -> {}), request, bills, List.of(FAILURE))
            .extent(new Extent(3L * number - 2, 3L * number, 3L * pages))
            .window(JULY, served);
    return number < pages ? page.next(PageRequest.number(number + 1)).build() : page.build();
  }

  private static List<String> origin(XSSFWorkbook book, int row) {
    return row(book.getSheet("Origen"), row);
  }

  private static List<String> row(XSSFSheet sheet, int row) {
    DataFormatter formatter = new DataFormatter();
    List<String> shown = new ArrayList<>();
    for (int i = 0; i < sheet.getRow(0).getLastCellNum(); i++) {
      shown.add(formatter.formatCellValue(sheet.getRow(row).getCell(i)));
    }
    return shown;
  }
}
