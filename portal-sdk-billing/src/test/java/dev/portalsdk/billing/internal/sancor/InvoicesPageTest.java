package dev.portalsdk.billing.internal.sancor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.portalsdk.billing.BillingPortals;
import dev.portalsdk.billing.invoice.Invoice;
import dev.portalsdk.billing.invoice.InvoiceState;
import dev.portalsdk.billing.invoice.Owner;
import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.PortalChangedException;
import dev.portalsdk.core.identity.Cuit;
import dev.portalsdk.core.money.Money;
import dev.portalsdk.core.page.Completeness.Level;
import dev.portalsdk.core.page.Extent;
import dev.portalsdk.core.page.Page;
import dev.portalsdk.core.page.PageRequest;
import dev.portalsdk.core.settings.PortalSettings;
import dev.portalsdk.core.spi.json.JsonPage;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rows of "Facturas", letter by letter as the manual prints them (L291-303, L357-363). */
class InvoicesPageTest {

  private static final Owner OWNER =
      Owner.of(BillingPortals.SANCOR_SALUD, Cuit.parse("27-35215358-9"));
  private static final String IN_PROCESS =
      row(
          "08-11-2021|B 00017-00004199|$3.133.671,76|$0|$3.133.671,76|07-01-2022"
              + "|Comprobante en proceso de liquidación");
  private static final List<String> PRINTED =
      List.of(
          IN_PROCESS,
          row(
              "08-11-2021|B 00017-00004200|$1.486.902,71|$0|$1.486.902,71|07-01-2022"
                  + "|Comprobante en proceso de liquidación"),
          row("02-11-2021|B 00017-00004179|$2.311,66|$0|$0|17-11-2021|Comprobante Cancelado"),
          row("17-11-2021|B 00017-00004173|$14.579|$0|$0|02-12-2021|Comprobante Cancelado"),
          row("17-11-2021|B 00017-00004172|$19.186|$0|$0|02-12-2021|Comprobante Cancelado"),
          row("16-11-2021|B 00017-00004171|$8.673|$0|$0|01-12-2021|Comprobante Cancelado"));

  private final JsonAnswers answers = new JsonAnswers();

  private static String row(String cells) {
    String[] texts = cells.split("\\|", -1);
    return """
        {"recepcion":"%s","factura":"%s","importe":"%s","debitos":"%s","saldo":"%s",\
        "vencimiento":"%s","estado":"%s","ordenDePago":true,"planillaDebitos":false}"""
        .formatted((Object[]) texts);
  }

  private static String list(String range, String... rows) {
    return list(range, List.of(rows));
  }

  private static String list(String range, List<String> rows) {
    return rows.stream()
        .collect(
            Collectors.joining(
                ",",
                "{\"filas\":[",
                "],\"rango\":\"" + range + "\",\"elementosPorPagina\":\"10\"}"));
  }

  private Page<Invoice> read(String json) {
    return read(json, PortalSettings.none());
  }

  private Page<Invoice> read(String json, PortalSettings settings) {
    JsonPage page = JsonPage.of(answers.of(json), settings.columns());
    return new InvoicesPage(page, settings, OWNER)
        .invoices(PageRequest.first())
        .map(ListedInvoice::invoice);
  }

  @Test
  @Tag("SC22")
  void readsTheRowsOfTheManualInTheirOrder() {
    Page<Invoice> page = read(list("1-6 de 6", PRINTED));

    assertThat(page.failures()).isEmpty();
    assertThat(page.completeness().level()).isEqualTo(Level.PROVEN);
    assertThat(page.items())
        .extracting(invoice -> invoice.received().orElseThrow().getDayOfMonth())
        .as("not sorted")
        .containsExactly(8, 8, 2, 17, 17, 16);
    assertThat(page.items())
        .extracting(invoice -> invoice.total().toString())
        .containsExactly(
            "ARS 3133671.76",
            "ARS 1486902.71",
            "ARS 2311.66",
            "ARS 14579.00",
            "ARS 19186.00",
            "ARS 8673.00");
  }

  @Test
  @Tag("SC22")
  void readsEachColumn() {
    Invoice invoice = read(list("1-1 de 1", IN_PROCESS)).items().get(0);

    assertThat(invoice.key()).hasToString("INVOICE B 00017-00004199");
    assertThat(invoice.issued()).isEmpty();
    assertThat(invoice.received()).contains(LocalDate.of(2021, 11, 8));
    assertThat(invoice.due()).contains(LocalDate.of(2022, 1, 7));
    assertThat(invoice.debited()).contains(Money.parse("ARS 0.00"));
    assertThat(invoice.balance()).contains(Money.parse("ARS 3133671.76"));
    assertThat(invoice.shown().text("Importe")).contains("$3.133.671,76");
    assertThat(answers.notices).isEmpty();
  }

  @ParameterizedTest
  @Tag("SC23")
  @CsvSource({
    "Comprobante en proceso de liquidación, IN_PROCESS",
    "Comprobante en proceso de liquidacion, IN_PROCESS",
    "Comprobante Cancelado, SETTLED",
    "Factura disponible para el pago, AUTHORIZED",
    "Comprobante anulado, UNRECOGNIZED"
  })
  void knowsWhatTheStatesMean(String words, InvoiceState state) {
    String json =
        list("1-1 de 1", IN_PROCESS.replace("Comprobante en proceso de liquidación", words));
    Invoice invoice = read(json).items().get(0);

    assertThat(invoice.status().state()).isEqualTo(state);
    assertThat(invoice.status().words()).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "$49.883,2|ARS 49883.20",
        "$14.579|ARS 14579.00",
        "$0|ARS 0.00",
        "$99.043,55|ARS 99043.55"
      })
  void readsAmountsAsThePortalWritesThem(String shown, String amount) {
    String json = list("1-1 de 1", IN_PROCESS.replace("$3.133.671,76", shown));
    assertThat(read(json).items().get(0).total()).isEqualTo(Money.parse(amount));
  }

  @ParameterizedTest
  @Tag("SC27")
  @CsvSource({"1-10 de 12", "1 - 10 de 12", "1 -10  de 12"})
  void leadsToTheNextPageWhateverTheSpaces(String range) {
    List<String> ten = Stream.generate(() -> IN_PROCESS).limit(10).toList();
    Page<Invoice> page = read(list(range, ten));

    assertThat(page.extent()).contains(new Extent(1, 10, 12));
    assertThat(page.next()).contains(PageRequest.number(2));
  }

  @Test
  @Tag("SC27")
  void takesNoneOfNoneForAnEmptyList() {
    Page<Invoice> page = read(list("0 de 0"));

    assertThat(page.items()).isEmpty();
    assertThat(page.next()).isEmpty();
    assertThat(page.completeness().level()).isEqualTo(Level.PROVEN);
  }

  @Test
  void keepsARowThatCannotBeReadBesideTheOthers() {
    String broken = PRINTED.get(3).replace("$14.579", "$14.5.79");
    Page<Invoice> page = read(list("1-2 de 2", IN_PROCESS, broken));

    assertThat(page.items()).hasSize(1);
    assertThat(page.failures()).hasSize(1);
    assertThat(page.failures().get(0).location()).hasToString("$.filas[1].importe");
  }

  @Test
  void keepsARowOfANegativeAmountBesideTheOthers() {
    String negative = PRINTED.get(3).replace("$14.579", "-$14.579");
    Page<Invoice> page = read(list("1-2 de 2", IN_PROCESS, negative));

    assertThat(page.items()).hasSize(1);
    assertThat(page.failures()).hasSize(1);
    assertThat(page.failures().get(0).location()).hasToString("$.filas[1].importe");
  }

  @Test
  void tellsOneInvoiceUnderTwoLettersApart() {
    String e = row("05-11-2021|E 00003-00000088|$99.043,55|$0|$99.043,55|04-01-2022|x");
    String b = row("05-11-2021|B 00003-00000088|$99.043,55|$0|$99.043,55|04-01-2022|x");
    List<Invoice> both = read(list("1-2 de 2", e, b)).items();

    assertThat(both.get(0).key()).isNotEqualTo(both.get(1).key());
    assertThat(both.get(0).key().withoutLetter()).isEqualTo(both.get(1).key().withoutLetter());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"saldo\":|\"deuda\":|$.filas[0].saldo: the field is missing",
        "\"$0\"|0|$.filas[0].debitos: a text was expected, it is a number",
        "\"$0\"|null|$.filas[0].debitos: a value was expected, it is null",
        "1-1 de 1|uno de uno|$.rango: a range such as 1-10 de 12 was expected"
      })
  void saysWhereTheShapeIsAnother(String part, String other, String message) {
    assertThatExceptionOfType(PortalChangedException.class)
        .isThrownBy(() -> read(list("1-1 de 1", IN_PROCESS).replace(part, other)))
        .withMessageContaining(message)
        .satisfies(changed -> assertThat(changed.code()).isEqualTo(ErrorCode.PAGE_CHANGED));
  }

  @Test
  void takesALoginPageForNoList() {
    assertThatExceptionOfType(PortalChangedException.class)
        .isThrownBy(() -> read("<html>Ingresá a tu cuenta</html>"))
        .satisfies(changed -> assertThat(changed.code()).isEqualTo(ErrorCode.UNEXPECTED_CONTENT));
  }

  @Test
  void tellsOfAFieldThatNobodyKnowsOnce() {
    String more = IN_PROCESS.replace("\"factura\"", "\"cae\":\"1\",\"factura\"");
    read(list("1-2 de 2", more, more));

    assertThat(answers.notices).hasSize(1);
    assertThat(answers.notices.get(0)).contains("cae");
  }

  @Test
  void findsAFieldUnderAnotherNameThatTheUserSets() {
    PortalSettings settings = PortalSettings.builder().column("saldo", "deuda").build();
    String json = list("1-1 de 1", IN_PROCESS).replace("\"saldo\":", "\"deuda\":");

    assertThat(read(json, settings).items().get(0).balance())
        .contains(Money.parse("ARS 3133671.76"));
  }
}
