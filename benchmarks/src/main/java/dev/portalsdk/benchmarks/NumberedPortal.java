package dev.portalsdk.benchmarks;

import static dev.portalsdk.core.money.Currencies.ARS;

import dev.portalsdk.billing.Invoices;
import dev.portalsdk.billing.invoice.ArgentineNumber;
import dev.portalsdk.billing.invoice.Invoice;
import dev.portalsdk.billing.invoice.InvoiceKey;
import dev.portalsdk.billing.invoice.InvoiceKind;
import dev.portalsdk.billing.invoice.InvoiceQuery;
import dev.portalsdk.billing.invoice.InvoiceState;
import dev.portalsdk.billing.invoice.InvoiceStatus;
import dev.portalsdk.billing.invoice.Owner;
import dev.portalsdk.core.LoginField;
import dev.portalsdk.core.PortalId;
import dev.portalsdk.core.PortalInfo;
import dev.portalsdk.core.identity.Cuit;
import dev.portalsdk.core.money.AmountStyle;
import dev.portalsdk.core.money.Amounts;
import dev.portalsdk.core.page.Page;
import dev.portalsdk.core.page.PageRequest;
import dev.portalsdk.core.settings.PortalSettings;
import dev.portalsdk.core.spi.Capabilities;
import dev.portalsdk.core.spi.PortalAdapter;
import dev.portalsdk.core.spi.PortalContext;
import dev.portalsdk.core.spi.PortalLogin;
import dev.portalsdk.core.spi.html.HtmlPage;
import dev.portalsdk.core.spi.http.Answer;
import dev.portalsdk.core.spi.http.Exchange;
import dev.portalsdk.core.spi.http.LoginScript;
import dev.portalsdk.core.spi.http.Session;
import dev.portalsdk.core.table.Columns;
import dev.portalsdk.core.table.Row;
import dev.portalsdk.core.time.Dates;
import dev.portalsdk.core.time.Zones;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import okhttp3.ResponseBody;
import retrofit2.Call;
import retrofit2.http.GET;
import retrofit2.http.Query;

/**
 * A toy portal, whose pages are numbered and declare what they show, as the adapter of an outsider;
 * it lets everybody in without a request.
 */
final class NumberedPortal implements PortalAdapter, PortalLogin {

  static final PortalId ID = PortalId.of("numbered-toy");

  private static final Cuit PROVIDER = Cuit.parse("30-71234567-1");
  private static final Columns COLUMNS =
      Columns.builder().key("Número").column("Fecha").column("Importe").column("Estado").build();

  interface Api {
    @GET("facturas")
    Call<ResponseBody> invoices(@Query("pagina") int page);
  }

  @Override
  public PortalId id() {
    return ID;
  }

  @Override
  public Optional<PortalLogin> login() {
    return Optional.of(this);
  }

  @Override
  public PortalInfo info() {
    return PortalInfo.builder(ID, "Numbered Toy")
        .place("AR", Zones.ARGENTINA)
        .site(URI.create("https://toy.example/"))
        .source("invented for benchmarks")
        .loginFields(new LoginField("user", "Usuario", false))
        .build();
  }

  @Override
  public LoginScript script(PortalSettings settings) {
    return (exchange, values) -> PROVIDER.plain();
  }

  @Override
  public Capabilities open(PortalContext context) {
    return Capabilities.builder()
        .serve(Invoices.class, new NumberedInvoices(context.session()))
        .build();
  }

  /** From the bytes of a page to invoices: what the benchmark of a whole call has as its floor. */
  static Page<Invoice> decode(Answer answer, PageRequest request) {
    Owner owner = Owner.of(ID, PROVIDER);
    Page<Invoice> rows =
        HtmlPage.of(answer).table(COLUMNS).read(request, row -> invoice(row, owner));
    boolean last = rows.extent().orElseThrow().atEnd();
    return last ? rows : rows.toBuilder().next(PageRequest.number(request.number() + 1)).build();
  }

  private static Invoice invoice(Row row, Owner owner) {
    ArgentineNumber number = row.read("Número", ArgentineNumber::parse);
    return Invoice.builder(InvoiceKey.of(owner, InvoiceKind.INVOICE, number))
        .issued(row.read("Fecha", Dates::slashed))
        .total(row.read("Importe", text -> Amounts.parse(text, AmountStyle.ES_GROUPED, ARS)))
        .status(InvoiceStatus.of(InvoiceState.IN_PROCESS, row.text("Estado")))
        .shown(row.shown())
        .build();
  }

  /** Returns a page as the portal shows it. */
  static String html(int page, int perPage, int pages) {
    StringBuilder html =
        new StringBuilder("<!doctype html><html><head><meta charset=utf-8></head><body><table>")
            .append("<tr><th>Número</th><th>Fecha</th><th>Importe</th><th>Estado</th></tr>");
    int first = (page - 1) * perPage + 1;
    for (int i = first; i < first + perPage; i++) {
      html.append(
          String.format(
              Locale.ROOT,
              "<tr><td>0001-%08d</td><td>01/07/2025</td><td>24.270.824,38</td><td>En proceso</td></tr>",
              i));
    }
    return html.append("</table><p>")
        .append(first + "-" + (first + perPage - 1) + " de " + perPage * pages)
        .append("</p></body></html>")
        .toString();
  }

  private record NumberedInvoices(Session session) implements Invoices {

    @Override
    public Page<Invoice> list(InvoiceQuery query, PageRequest request) {
      return session.read("list invoices", exchange -> fetch(exchange, request));
    }

    private static Page<Invoice> fetch(Exchange exchange, PageRequest request) {
      int number = request.number();
      return decode(exchange.send(exchange.api(Api.class).invoices(number)), request);
    }
  }
}
