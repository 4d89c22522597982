package dev.portalsdk.benchmarks;

import static dev.portalsdk.core.money.Currencies.ARS;
import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.portalsdk.billing.BillingPortals;
import dev.portalsdk.billing.Invoices;
import dev.portalsdk.billing.invoice.Invoice;
import dev.portalsdk.billing.invoice.InvoiceKey;
import dev.portalsdk.billing.invoice.InvoiceKind;
import dev.portalsdk.billing.invoice.InvoiceState;
import dev.portalsdk.billing.invoice.InvoiceStatus;
import dev.portalsdk.billing.invoice.LetteredNumber;
import dev.portalsdk.billing.invoice.Owner;
import dev.portalsdk.core.Credentials;
import dev.portalsdk.core.PortalCall;
import dev.portalsdk.core.client.PortalRuntime;
import dev.portalsdk.core.error.Origin;
import dev.portalsdk.core.identity.Cuit;
import dev.portalsdk.core.money.AmountStyle;
import dev.portalsdk.core.money.Amounts;
import dev.portalsdk.core.money.Money;
import dev.portalsdk.core.page.Page;
import dev.portalsdk.core.page.PageRequest;
import dev.portalsdk.core.settings.PortalSettings;
import dev.portalsdk.core.spi.http.Answer;
import dev.portalsdk.core.spi.json.JsonPage;
import dev.portalsdk.core.table.Row;
import dev.portalsdk.core.table.Shown;
import dev.portalsdk.core.time.Dates;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** SanCor Salud's numbered pages of invoices: as a server has them, and two ways to read one. */
final class SanCorPages {

  private static final Owner OWNER =
      Owner.of(BillingPortals.SANCOR_SALUD, Cuit.parse("27-35215358-9"));
  private static final Origin ORIGIN =
      Origin.portal(new PortalCall(BillingPortals.SANCOR_SALUD, "list invoices"), notice -> {});
  private static final URI LOCATION = URI.create("https://portal.example/api");
  private static final JsonFactory JACKSON = new JsonFactory();
  private static final String TYPE = "application/json";
  private static final InvoiceStatus SETTLED =
      InvoiceStatus.of(InvoiceState.SETTLED, "Comprobante Cancelado");

  private static final List<String> HEADERS =
      List.of("Recepción", "Factura", "Importe", "Débitos", "Saldo", "Vencimiento", "Estado");

  record InvoiceList(List<InvoiceRow> filas, String rango, String elementosPorPagina) {}

  record InvoiceRow(
      String recepcion,
      String factura,
      String importe,
      String debitos,
      String saldo,
      String vencimiento,
      String estado,
      boolean ordenDePago,
      boolean planillaDebitos) {}

  private SanCorPages() {}

  /** Starts a portal with a login, the provider's data, and so many pages of so many rows. */
  static NumberedServer server(int pages, int rows, Duration wait) {
    Map<String, byte[]> answers = new HashMap<>();
    answers.put("/api/ingreso", NumberedServer.answer(TYPE, "{\"token\":\"abc\"}"));
    answers.put("/api/salida", NumberedServer.answer(TYPE, "{}"));
    answers.put(
        "/api/gestion/mis-datos",
        NumberedServer.answer(
            TYPE,
            "{\"numeroDePrestador\":\"8481\",\"razonSocial\":\"USAR\","
                + "\"cuit\":\"27-35215358-9\",\"condicionIva\":\"No Alcanzado\","
                + "\"codigoCui\":\"0\",\"fechaCui\":\"\",\"domicilios\":[],\"emails\":[],"
                + "\"telefonos\":[]}"));
    for (int page = 1; page <= pages; page++) {
      answers.put("pagina=" + page, NumberedServer.answer(TYPE, json(page, pages, rows)));
    }
    return NumberedServer.start(answers, wait);
  }

  static PortalRuntime runtime(URI base) {
    return PortalRuntime.builder()
        .settings(BillingPortals.SANCOR_SALUD, PortalSettings.builder().base(base).build())
        .build();
  }

  static Invoices invoices(PortalRuntime runtime) {
    return runtime
        .open(BillingPortals.SANCOR_SALUD, Credentials.of("user", "8481").and("password", "x"))
        .require(Invoices.class);
  }

  static String json(int page, int pages, int rows) {
    StringBuilder json = new StringBuilder("{\"filas\":[");
    int first = (page - 1) * rows + 1;
    for (int i = first; i < first + rows; i++) {
      json.append(i == first ? "" : ",")
          .append(
              String.format(
                  Locale.ROOT,
                  "{\"recepcion\":\"08-11-2021\",\"factura\":\"B 00017-%08d\","
                      + "\"importe\":\"$3.133.671,76\",\"debitos\":\"$0\",\"saldo\":\"$49.883,2\","
                      + "\"vencimiento\":\"07-01-2022\",\"estado\":\"Comprobante Cancelado\","
                      + "\"ordenDePago\":true,\"planillaDebitos\":false}",
                  i));
    }
    String range = first + "-" + (first + rows - 1) + " de " + pages * rows;
    return json.append("],\"rango\":\"" + range + "\",\"elementosPorPagina\":\"10\"}").toString();
  }

  /** Reads a page as the adapter does. */
  static Page<Invoice> read(byte[] json) {
    JsonPage page =
        JsonPage.of(new Answer(ORIGIN, LOCATION, 200, TYPE, StandardCharsets.UTF_8, json));
    InvoiceList list = page.read(InvoiceList.class);
    PageRequest first = PageRequest.first();
    return page.ranged(
        page.rows("filas", InvoiceRow.class, list.filas(), first, SanCorPages::invoice),
        "rango",
        list.rango(),
        first);
  }

  private static Invoice invoice(InvoiceRow wire, Row row) {
    LetteredNumber voucher = row.read("factura", LetteredNumber::parse);
    return Invoice.builder(key(voucher))
        .received(row.date("recepcion", Dates::hyphenated))
        .due(row.date("vencimiento", Dates::hyphenated))
        .total(row.amount("importe", AmountStyle.ES_PESOS, ARS))
        .debited(row.amount("debitos", AmountStyle.ES_PESOS, ARS))
        .balance(row.amount("saldo", AmountStyle.ES_PESOS, ARS))
        .status(SETTLED)
        .shown(shown(wire))
        .build();
  }

  private static InvoiceKey key(LetteredNumber voucher) {
    return InvoiceKey.of(OWNER, InvoiceKind.INVOICE, voucher.letter(), voucher.number());
  }

  private static Shown shown(InvoiceRow wire) {
    return Shown.of(
        HEADERS,
        List.of(
            wire.recepcion(),
            wire.factura(),
            wire.importe(),
            wire.debitos(),
            wire.saldo(),
            wire.vencimiento(),
            wire.estado()));
  }

  /** Reads a page by hand: Jackson's stream, field by field, into the same invoices. */
  static List<Invoice> byHand(byte[] json) {
    List<Invoice> invoices = new ArrayList<>();
    try (JsonParser parser = JACKSON.createParser(json)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.START_ARRAY) {
          while (parser.nextToken() != JsonToken.END_ARRAY) {
            invoices.add(byHand(parser));
          }
        }
      }
      return invoices;
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static Invoice byHand(JsonParser parser) throws IOException {
    Invoice.@Nullable Builder invoice = null;
    String received = "";
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      parser.nextToken();
      if (name.equals("recepcion")) {
        received = parser.getText();
      } else if (name.equals("factura")) {
        invoice =
            Invoice.builder(key(LetteredNumber.parse(parser.getText())))
                .received(Dates.hyphenated(received));
      } else if (invoice != null) {
        take(name, parser, invoice);
      }
    }
    return requireNonNull(invoice).status(SETTLED).build();
  }

  private static void take(String name, JsonParser parser, Invoice.Builder invoice)
      throws IOException {
    switch (name) {
      case "importe" -> invoice.total(amount(parser.getText()));
      case "debitos" -> invoice.debited(amount(parser.getText()));
      case "saldo" -> invoice.balance(amount(parser.getText()));
      case "vencimiento" -> invoice.due(Dates.hyphenated(parser.getText()));
      default -> {}
    }
  }

  private static Money amount(String text) {
    return Amounts.parse(text, AmountStyle.ES_PESOS, ARS);
  }
}
