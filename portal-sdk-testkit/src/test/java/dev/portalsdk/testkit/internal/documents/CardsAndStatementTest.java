package dev.portalsdk.testkit.internal.documents;

import static dev.portalsdk.testkit.internal.documents.PrintedSamples.CONTRACT;
import static dev.portalsdk.testkit.internal.documents.PrintedSamples.PRINT;
import static dev.portalsdk.testkit.internal.documents.PrintedSamples.WRITTEN;
import static dev.portalsdk.testkit.internal.documents.PrintedSamples.document;
import static dev.portalsdk.testkit.internal.documents.PrintedSamples.employees;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portalsdk.core.money.AmountStyle;
import dev.portalsdk.core.money.Currencies;
import dev.portalsdk.core.money.Money;
import dev.portalsdk.core.money.Percentage;
import dev.portalsdk.core.page.PageRequest;
import dev.portalsdk.core.pdf.PdfText;
import dev.portalsdk.core.table.Columns;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CardsAndStatementTest {

  private static final Columns MOVEMENTS =
      Columns.builder()
          .column("Concepto")
          .column("Débito")
          .column("Crédito")
          .column("Saldo")
          .build();

  @TempDir Path folder;

  private Path saved(byte[] pdf) throws Exception {
    return Files.write(folder.resolve("documento.pdf"), pdf);
  }

  private static byte[] cards(int count) {
    String longName =
        "Peña Ñandú de los Ríos y Álvarez, María de los Milagros Concepción Inmaculada";
    return CardsPdf.render(
        CONTRACT, employees(count, i -> longName), "IAPSER ART", "0800-000-0000", WRITTEN);
  }

  private static Money ars(String amount) {
    return Money.of(amount, Currencies.ARS);
  }

  private static AccountStatement statement(int movements) {
    return new AccountStatement(
        CONTRACT,
        LocalDate.of(2025, 8, 20),
        List.of(
            new AccountStatement.Period(
                YearMonth.of(2025, 7),
                LocalDate.of(2025, 8, 11),
                120,
                ars("98765432.10"),
                ars("0.60"),
                Percentage.parse("3.25"))),
        LocalDate.of(2025, 7, 1),
        ars("100.00"),
        IntStream.range(0, movements)
            .mapToObj(
                i -> new AccountStatement.Movement("Cuota 202507", ars("10.50"), ars("20.75")))
            .toList(),
        ars("5.00"),
        ars("-3.00"),
        ars("1.25"));
  }

  @Test
  void printsACardForEachEmployee() throws Exception {
    Path file = saved(cards(11));

    PrintingTools.check(file);
    assertThat(String.join(" ", PrintingTools.lines(file)))
        .contains("Página 2 de 2", "Sanatorio del Litoral S.A.", "30-71234567-1", "0800-000-0000");
    assertThat(PdfText.read(document(cards(11))).lines())
        .filteredOn(line -> line.text().contains("CUIL:"))
        .hasSize(6);
  }

  @Test
  void printsNoCardsOfNobody() {
    assertThatThrownBy(() -> cards(0)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void keepsTheBalanceAfterEachMovement() {
    AccountStatement statement = statement(2);

    assertThat(statement.balances()).containsExactly(ars("89.75"), ars("79.50"));
    assertThat(statement.netDue()).isEqualTo(ars("82.75"));
    assertThat(statement(0).netDue()).isEqualTo(ars("103.25"));
  }

  @Test
  void printsTheStatementAsItsResolutionNamesIt() throws Exception {
    Path file = saved(AccountStatementPdf.render(statement(2), PRINT, WRITTEN));

    PrintingTools.check(file);
    assertThat(PrintingTools.lines(file).stream().map(line -> line.replaceAll(" {2,}", " ")))
        .contains(
            "Estado de Situación de Pagos",
            "Según resolución SRT 441/06",
            "Cuenta Corriente al: 20/08/2025",
            "Razón social: Sanatorio del Litoral S.A.",
            "202507 11/08/2025 120 98.765.432,10 0,60 3,25 %",
            "Saldo al 01/07/2025: 100,00",
            "Cuota 202507 10,50 20,75 79,50",
            "Refinanciado no exigible: -3,00",
            "Saldo neto exigible: 82,75");
  }

  @Test
  void readsTheMovementsOfManyPagesBack() {
    byte[] pdf = AccountStatementPdf.render(statement(200), PRINT, WRITTEN);
    List<Money> balances =
        PdfText.read(document(pdf))
            .table(MOVEMENTS, "Saldo", "Página")
            .read(
                PageRequest.first(),
                row -> row.amount("Saldo", AmountStyle.ES_GROUPED, Currencies.ARS))
            .items();

    assertThat(balances).isEqualTo(statement(200).balances());
  }

  @Test
  void givesTheSameBytesForTheSameFacts() {
    assertThat(cards(3)).isEqualTo(cards(3));
    assertThat(AccountStatementPdf.render(statement(9), PRINT, WRITTEN))
        .isEqualTo(AccountStatementPdf.render(statement(9), PRINT, WRITTEN));
  }
}
