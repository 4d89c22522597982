package dev.portalsdk.billing.internal.sancor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.portalsdk.billing.BillingPortals;
import dev.portalsdk.billing.invoice.Invoice;
import dev.portalsdk.billing.invoice.InvoiceKey;
import dev.portalsdk.billing.invoice.InvoiceKind;
import dev.portalsdk.billing.invoice.InvoiceRef;
import dev.portalsdk.billing.invoice.LetteredNumber;
import dev.portalsdk.billing.invoice.Owner;
import dev.portalsdk.billing.payment.PaymentOrder;
import dev.portalsdk.billing.submission.Shipment;
import dev.portalsdk.billing.submission.ShipmentState;
import dev.portalsdk.billing.submission.SubmissionKind;
import dev.portalsdk.core.PortalCall;
import dev.portalsdk.core.error.Origin;
import dev.portalsdk.core.error.PortalChangedException;
import dev.portalsdk.core.identity.Cuit;
import dev.portalsdk.core.money.Money;
import dev.portalsdk.core.page.Completeness;
import dev.portalsdk.core.page.Page;
import dev.portalsdk.core.page.PageRequest;
import dev.portalsdk.core.settings.PortalSettings;
import dev.portalsdk.core.spi.http.Answer;
import dev.portalsdk.core.spi.json.JsonPage;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rows that the manual prints of orders and shipments, as the portal's program gets them. */
class ShipmentPagesTest {

  private static final Owner OWNER =
      Owner.of(BillingPortals.SANCOR_SALUD, Cuit.parse("27-35215358-9"));
  private static final PortalSettings SETTINGS = PortalSettings.builder().build();

  @Test
  @Tag("SC24")
  void readsTheOrderOfTheManual() {
    PaymentOrder order = orders("18-11-2021", "$2.311,66", "1-1 de 1").items().get(0);

    assertThat(order).hasToString("PaymentOrder[APB 10118036, 2021-11-18, ARS 2311.66]");
    assertThat(order.ref().text())
        .isEqualTo("sancor-salud;;CUIT:27352153589;INVOICE;B;AR:00017-00004179;APB;10118036");
    assertThat(order.shown().asMap()).containsEntry("Importe", "$2.311,66");
  }

  @Test
  @Tag("SC24")
  void countsTheWindowsOwnPages() {
    assertThat(orders("18-11-2021", "$1", "1-1 de 6").next()).contains(PageRequest.number(2));
    assertThat(orders("18-11-2021", "$1", "1 - 1 de 1").next()).isEmpty();
    assertThat(orders("18-11-2021", "$1", "1-1 de 1").completeness().level())
        .isEqualTo(Completeness.Level.PROVEN);
  }

  @Test
  @Tag("SC24")
  void readsAnAmountAsThePesosThatItIs() {
    assertThat(orders("18-11-2021", "$14.579", "1-1 de 1").items().get(0).amount())
        .isEqualTo(Money.parse("ARS 14579.00"));
    assertThat(orders("18-11-2021", "$49.883,2", "1-1 de 1").items().get(0).amount())
        .isEqualTo(Money.parse("ARS 49883.20"));
  }

  @Test
  @Tag("SC24")
  void keepsARowThatItCannotReadApart() {
    Page<PaymentOrder> page = orders("18/11/2021", "$1", "1-1 de 1");
    assertThat(page.items()).isEmpty();
    assertThat(page.failures()).hasSize(1);
  }

  @Test
  @Tag("SC31")
  void readsTheFiveShipmentsOfTheManual() {
    Page<Shipment> page =
        shipments(
            row("253", "Resumen/Pre-Liquidación", "13/12/2021", "X 00001-00210487"),
            row("252", "Resumen/Pre-Liquidación", "13/12/2021", "X 00001-00210486"),
            row("231", "Comprobante de pago", "15/11/2021", "B 00003-00000088"),
            row("220", "Comprobante de pago", "15/11/2021", "B 00003-00000089"),
            row("224", "Resumen/Pre-Liquidación", "05/11/2021", "X 00002-00206184"));

    assertThat(page.items())
        .extracting(Shipment::number)
        .containsExactly("253", "252", "231", "220", "224");
    assertThat(page.items().get(0).kind()).contains(SubmissionKind.SUMMARY);
    assertThat(page.items().get(0).sent()).isEqualTo(LocalDate.of(2021, 12, 13));
    assertThat(page.items().get(0).state()).isEqualTo(ShipmentState.PROCESSED);
    assertThat(page.items().get(2).kind()).contains(SubmissionKind.INVOICE);
    assertThat(page.items()).extracting(Shipment::missing).containsOnly("");
    assertThat(page.items().get(2).document()).hasToString("Optional[INVOICE B 00003-00000088]");
  }

  @ParameterizedTest
  @CsvSource({
    "Comprobante de Pago, INVOICE",
    "Comprobante de pago, INVOICE",
    "Comprobante de Pago Discapacidad, DISABILITY_INVOICE",
    "Resumen/Preliquidación, SUMMARY",
    "Resumen/Pre-Liquidación, SUMMARY",
    "Comprobante Refacturación, REBILLING"
  })
  @Tag("SC31")
  void knowsTheTypesInAllWordsOfTheManual(String words, SubmissionKind kind) {
    assertThat(ShipmentWords.kind(words)).contains(kind);
  }

  @Test
  @Tag("SC31")
  void keepsWordsThatItDoesNotKnow() {
    Shipment shipment =
        shipments(
                "{\"numeroDeEnvio\":\"9\",\"tipoDeEnvio\":\"Otro\",\"fecha\":\"05/11/2021\","
                    + "\"estado\":\"Observado\",\"documentoAsociado\":\"\","
                    + "\"documentosFaltantes\":\"Historia clínica\"}")
            .items()
            .get(0);

    assertThat(shipment.kind()).isEmpty();
    assertThat(shipment.shown().asMap()).containsEntry("Tipo de Envío", "Otro");
    assertThat(shipment.state()).isEqualTo(ShipmentState.UNRECOGNIZED);
    assertThat(shipment.stateWords()).isEqualTo("Observado");
    assertThat(shipment.document()).isEmpty();
    assertThat(shipment.missing()).isEqualTo("Historia clínica");
  }

  @Test
  @Tag("SC29")
  void tellsAnEmptyListFromAPageThatHasChanged() {
    String empty = "{\"filas\":[],\"rango\":\"0 de 0\",\"elementosPorPagina\":\"10\"}";
    Page<ListedInvoice> pending =
        new InvoicesPage(page(empty), SETTINGS, OWNER).invoices(PageRequest.first());
    assertThat(pending.items()).isEmpty();
    assertThat(pending.completeness().level()).isEqualTo(Completeness.Level.PROVEN);

    String changed = "{\"filas\":[],\"elementosPorPagina\":\"10\"}";
    assertThatExceptionOfType(PortalChangedException.class)
        .isThrownBy(
            () -> new InvoicesPage(page(changed), SETTINGS, OWNER).invoices(PageRequest.first()));
  }

  @Test
  @Tag("SC30")
  void keepsTheSameNumberUnderTwoLettersApart() {
    Invoice underWay =
        new InvoicesPage(
                page(
                    list(
                        "{\"recepcion\":\"05-11-2021\",\"factura\":\"E 00003-00000088\","
                            + "\"importe\":\"$99.043,55\",\"debitos\":\"$0\","
                            + "\"saldo\":\"$99.043,55\",\"vencimiento\":\"04-01-2022\","
                            + "\"estado\":\"Factura disponible para el pago\","
                            + "\"ordenDePago\":false,\"planillaDebitos\":false}",
                        "1 - 1 de 1")),
                SETTINGS,
                OWNER)
            .invoices(PageRequest.first())
            .items()
            .get(0)
            .invoice();
    InvoiceKey shipped =
        shipments(row("231", "Comprobante de pago", "15/11/2021", "B 00003-00000088"))
            .items()
            .get(0)
            .document()
            .orElseThrow();

    assertThat(shipped).isNotEqualTo(underWay.key());
    assertThat(shipped.withoutLetter()).isEqualTo(underWay.key().withoutLetter());
  }

  private static Page<PaymentOrder> orders(String paid, String amount, String range) {
    LetteredNumber number = LetteredNumber.parse("B 00017-00004179");
    InvoiceRef invoice =
        InvoiceRef.of(InvoiceKey.of(OWNER, InvoiceKind.INVOICE, number.letter(), number.number()));
    String row =
        "{\"comprobantes\":true,\"retenciones\":false,\"comprobante\":\"APB\","
            + "\"nroComprobanteOrden\":\"10118036\",\"fechaDePago\":\""
            + paid
            + "\",\"importe\":\""
            + amount
            + "\"}";
    return new OrdersPage(page(list(row, range)), SETTINGS, invoice).orders(PageRequest.first());
  }

  private static Page<Shipment> shipments(String... rows) {
    String range = "1 - " + rows.length + " de " + rows.length;
    return new ShipmentsPage(page(list(String.join(",", rows), range)), OWNER)
        .shipments(PageRequest.first());
  }

  private static String row(String number, String type, String day, String document) {
    return "{\"numeroDeEnvio\":\""
        + number
        + "\",\"tipoDeEnvio\":\""
        + type
        + "\",\"fecha\":\""
        + day
        + "\",\"estado\":\"Procesado\",\"documentoAsociado\":\""
        + document
        + "\",\"documentosFaltantes\":\" \"}";
  }

  private static String list(String rows, String range) {
    return "{\"filas\":[" + rows + "],\"rango\":\"" + range + "\",\"elementosPorPagina\":\"10\"}";
  }

  private static JsonPage page(String json) {
    PortalCall call = new PortalCall(BillingPortals.SANCOR_SALUD, "list");
    return JsonPage.of(
        new Answer(
            Origin.portal(call, notice -> {}),
            URI.create("https://portal.example/api"),
            200,
            "application/json",
            null,
            json.getBytes(StandardCharsets.UTF_8)));
  }
}
