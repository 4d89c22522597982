package dev.portalsdk.billing.reconcile;

import static dev.portalsdk.billing.reconcile.Books.AT_SANCOR;
import static dev.portalsdk.billing.reconcile.Books.SANCOR;
import static dev.portalsdk.billing.reconcile.Books.ars;
import static dev.portalsdk.billing.reconcile.Books.day;
import static dev.portalsdk.billing.reconcile.Books.debited;
import static dev.portalsdk.billing.reconcile.Books.entry;
import static dev.portalsdk.billing.reconcile.Books.invoice;
import static dev.portalsdk.billing.reconcile.Books.order;
import static dev.portalsdk.billing.reconcile.Books.paid;
import static dev.portalsdk.billing.reconcile.Books.part;
import static dev.portalsdk.billing.reconcile.Books.sancor;
import static dev.portalsdk.billing.reconcile.Books.statement;
import static dev.portalsdk.billing.reconcile.Books.withheld;
import static dev.portalsdk.core.money.Currencies.ARS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import dev.portalsdk.billing.invoice.Invoice;
import dev.portalsdk.billing.invoice.InvoiceKey;
import dev.portalsdk.billing.ledger.Ledger;
import dev.portalsdk.billing.payment.PaymentOrder;
import dev.portalsdk.billing.workbook.ReconciliationSheets;
import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.money.AmountStyle;
import dev.portalsdk.core.money.Money;
import dev.portalsdk.core.page.Listing;
import dev.portalsdk.core.table.Columns;
import dev.portalsdk.core.table.Row;
import dev.portalsdk.core.time.Zones;
import dev.portalsdk.core.workbook.Workbook;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The workbook of a reconciliation, as our own reader and as another program read it. */
class ReconciliationSheetsTest {

  // Separator, quote, UTF-8, from line 1, no column formats, values as they are, every sheet.
  private static final String EACH_SHEET_AS_CSV =
      "csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,false,false,false,false,-1";

  private static final InvoiceKey CLOSED = invoice(AT_SANCOR, "00017-00004179");
  private static final InvoiceKey UNDOCUMENTED = invoice(AT_SANCOR, "00017-00004173");
  private static final InvoiceKey IN_PROCESS = invoice(AT_SANCOR, "00017-00004200");

  @TempDir Path folder;

  private static Reconciliation reconciliation() {
    Invoice closed = sancor(CLOSED, "2311.66", "100.00", "0", "SETTLED");
    Invoice undocumented = sancor(UNDOCUMENTED, "500.00", "0", "0", "SETTLED");
    Invoice inProcess = sancor(IN_PROCESS, "24270824.38", "0", "24270824.38", "IN_PROCESS");
    Remittance remittance =
        Remittance.builder()
            .invoices(
                AT_SANCOR, Listing.whole("invoices", List.of(closed, undocumented, inProcess)))
            .orders(closed.ref(), orders(closed, "10118036", "2311.66"))
            .orders(undocumented.ref(), orders(undocumented, "10118040", "500.00"))
            .statement(
                closed.ref(),
                statement(
                    SANCOR,
                    "APB 10118036",
                    "2021-11-18",
                    paid(
                        "FC B 00017-00004179",
                        List.of(part("2021-11-18", "2311.66", "100.00", "46.23", "2165.43")),
                        List.of(debited(SANCOR, "APB 10118036", "Módulo no autorizado", "100.00")),
                        List.of(withheld(SANCOR, "APB 10118036", "Ganancias", "46.23")))))
            .build();
    return Reconciler.asOf(day("2021-12-31"))
        .reconcile(
            Ledger.of(
                List.of(
                    entry("FC-1", CLOSED, "2311.66").build(),
                    entry("FC-2", UNDOCUMENTED, "500.00").build())),
            remittance);
  }

  private static Listing<PaymentOrder> orders(Invoice invoice, String number, String amount) {
    return Listing.whole("orders", List.of(order(invoice, number, "2021-11-18", amount)));
  }

  private static PortalDocument workbook() {
    return ReconciliationSheets.workbook(
            reconciliation(), day("2021-12-31").atStartOfDay(Zones.ARGENTINA))
        .document("conciliacion.xlsx");
  }

  /** Returns the rows of a sheet, of each the texts under these headers. */
  private static List<List<String>> rows(String sheet, String... headers) {
    Columns.Builder columns = Columns.builder();
    Arrays.stream(headers).forEach(columns::column);
    try (Workbook workbook = Workbook.open(workbook())) {
      return workbook
          .tables(columns.build())
          .in(sheet)
          .read(row -> Arrays.stream(headers).map(row::text).toList())
          .orThrow();
    }
  }

  private static Money sum(String sheet, String header) {
    Columns columns = Columns.builder().column(header).build();
    try (Workbook workbook = Workbook.open(workbook())) {
      List<Money> amounts =
          workbook.tables(columns).in(sheet).read(row -> amount(row, header)).orThrow();
      return Money.sum(ARS, amounts);
    }
  }

  private static Money amount(Row row, String header) {
    return row.text(header).isEmpty()
        ? Money.zero(ARS)
        : row.amount(header, AmountStyle.PLAIN_DOT, ARS);
  }

  @Test
  void hasEachVoucherWithABlankWhereATermWasNotSeen() {
    assertThat(
            rows(
                "Conciliación",
                "Número",
                "Letra",
                "Pagador",
                "Resultado",
                "Sin ver",
                "Pagado",
                "Retenido",
                "Debitado",
                "Adeudado"))
        .containsExactly(
            List.of(
                "00017-00004179",
                "B",
                "sancor-salud",
                "Cierra",
                "",
                "2165.43",
                "46.23",
                "100",
                "0"),
            List.of(
                "00017-00004173",
                "B",
                "sancor-salud",
                "No se puede saber",
                "Pagado, Retenido",
                "",
                "",
                "0",
                "0"),
            List.of(
                "00017-00004200", "B", "sancor-salud", "Cierra", "", "0", "0", "0", "24270824.38"));
  }

  @Test
  void explainsEachTermByItsPaperOrSaysWhyItIsBlank() {
    assertThat(rows("Explicación", "Número", "Término", "Detalle", "Importe", "Por qué no se ve"))
        .hasSize(21)
        .contains(
            List.of("00017-00004179", "Pagado", "APB 10118036", "2165.43", ""),
            List.of("00017-00004179", "Retenido", "GANANCIAS", "46.23", ""),
            List.of(
                "00017-00004173",
                "Retenido",
                "",
                "",
                "El portal no muestra retenciones y no se leyó ningún documento sobre ellas"));
  }

  @Test
  void hasWhatAPersonIsToLookAtAndWhatCouldBePosted() {
    assertThat(rows("Pendientes", "Cola", "Asientos", "Comprobantes", "En los libros", "Asunto"))
        .containsExactly(
            List.of(
                "Sólo en el portal", "", "INVOICE B 00017-00004200", "", "Falta en los libros"));
    assertThat(rows("Asientos propuestos", "Asiento", "Término", "Importe", "Fuente", "Regla"))
        .containsExactly(
            posted("FC-1", "Pagado", "2165.43", "PAYMENT_ORDER APB 10118036"),
            posted("FC-1", "Retenido", "46.23", "PAYMENT_ORDER APB 10118036"),
            posted("FC-1", "Debitado", "100", "PAYMENT_ORDER APB 10118036"));
  }

  private static List<String> posted(String entry, String term, String amount, String source) {
    return List.of(entry, term, amount, "sancor-salud " + source, "INVOICE_KEY");
  }

  @Test
  void hasWithholdingsMissingCertificatesAndAges() {
    assertThat(rows("Retenciones", "Impuesto", "Importe", "Certificado leído", "Fuentes"))
        .containsExactly(
            List.of("GANANCIAS", "46.23", "No", "sancor-salud PAYMENT_ORDER APB 10118036"));
    assertThat(rows("Certificados faltantes", "Impuesto", "Importe", "Falta"))
        .containsExactly(List.of("GANANCIAS", "46.23", "Número"));
    List<List<String>> ages = rows("Antigüedad", "Desde", "Días", "Adeudado conocido");
    assertThat(ages.subList(0, 7))
        .containsExactly(
            List.of("Vencimiento", "No vencido", "0"),
            List.of("Vencimiento", "0-30", "0"),
            List.of("Vencimiento", "31-60", "24270824.38"),
            List.of("Vencimiento", "61-90", "0"),
            List.of("Vencimiento", "91-120", "0"),
            List.of("Vencimiento", "Más de 120", "0"),
            List.of("Vencimiento", "Sin fecha", "0"));
    assertThat(rows("Cobros esperados", "Número", "Fecha probable", "Según", "Adeudado"))
        .contains(List.of("00017-00004200", "2021-11-17", "Vencimiento", "24270824.38"));
    assertThat(ages).hasSize(14).contains(List.of("Recepción", "31-60", "24270824.38"));
  }

  @Test
  void addsUpToTheTotalsOfTheReconciliation() {
    Totals totals = reconciliation().totals(ARS);
    assertThat(sum("Conciliación", "Facturado")).isEqualTo(totals.billed());
    assertThat(sum("Conciliación", "Pagado")).isEqualTo(totals.paid());
    assertThat(sum("Conciliación", "Retenido")).isEqualTo(totals.withheld());
    assertThat(sum("Conciliación", "Debitado")).isEqualTo(totals.debited());
    assertThat(sum("Conciliación", "Adeudado")).isEqualTo(totals.owed());
    assertThat(sum("Retenciones", "Importe")).isEqualTo(ars("46.23"));
  }

  @Test
  void isReadByLibreOfficeWithTheSameTotals() throws Exception {
    Path workbook = folder.resolve("conciliacion.xlsx");
    workbook().saveTo(workbook);
    convert(workbook);

    Totals totals = reconciliation().totals(ARS);
    assertThat(total("Conciliación", "Facturado")).isEqualTo(totals.billed());
    assertThat(total("Conciliación", "Pagado")).isEqualTo(totals.paid());
    assertThat(total("Conciliación", "Retenido")).isEqualTo(totals.withheld());
    assertThat(total("Conciliación", "Debitado")).isEqualTo(totals.debited());
    assertThat(total("Conciliación", "Adeudado")).isEqualTo(totals.owed());
    assertThat(total("Asientos propuestos", "Importe")).isEqualTo(ars("2311.66"));
    assertThat(total("Retenciones", "Importe")).isEqualTo(ars("46.23"));
    assertThat(total("Certificados faltantes", "Importe")).isEqualTo(ars("46.23"));
    List<String> undocumented = lines("Conciliación").get(2);
    assertThat(undocumented.get(lines("Conciliación").get(0).indexOf("Retenido"))).isEmpty();
  }

  /** Returns what stands under a header in the row of totals. */
  private Money total(String sheet, String header) throws IOException {
    List<List<String>> lines = lines(sheet);
    List<String> last = lines.get(lines.size() - 1);
    assertThat(last.get(0)).isEqualTo("Total");
    return ars(last.get(lines.get(0).indexOf(header)));
  }

  private List<List<String>> lines(String sheet) throws IOException {
    List<List<String>> lines = new ArrayList<>();
    for (String line : Files.readAllLines(folder.resolve("conciliacion-" + sheet + ".csv"))) {
      lines.add(List.of(line.replace("\"", "").split(";", -1)));
    }
    return lines;
  }

  private void convert(Path workbook) throws Exception {
    Process process;
    try {
      process =
          new ProcessBuilder(
                  "soffice",
                  "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                  "--headless",
                  "--convert-to",
                  EACH_SHEET_AS_CSV,
                  "--outdir",
                  folder.toString(),
                  workbook.toString())
              .redirectErrorStream(true)
              .start();
    } catch (IOException absent) {
      abort("soffice is not installed: the workbook is not read by it");
      return;
    }
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(output).isZero();
  }
}
