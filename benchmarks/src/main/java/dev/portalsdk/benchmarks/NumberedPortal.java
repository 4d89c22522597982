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
import dev.portalsdk.core.Credentials;
import dev.portalsdk.core.LoginField;
import dev.portalsdk.core.PortalCall;
import dev.portalsdk.core.PortalId;
import dev.portalsdk.core.PortalInfo;
import dev.portalsdk.core.client.PortalRuntime;
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
import dev.portalsdk.core.spi.http.SessionExpiredException;
import dev.portalsdk.core.table.Columns;
import dev.portalsdk.core.table.Row;
import dev.portalsdk.core.time.Dates;
import dev.portalsdk.core.time.Zones;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import okhttp3.ResponseBody;
import retrofit2.Call;
import retrofit2.http.GET;
import retrofit2.http.Query;

/** A portal whose invoices stand on numbered pages, as an outsider's adapter reads it. */
final class NumberedPortal implements PortalAdapter, PortalLogin, LoginScript {

  static final PortalId ID = PortalId.of("numbered");

  private static final String USER = "30-71234567-1";
  private static final Owner OWNER = Owner.of(ID, Cuit.parse(USER));
  private static final Columns COLUMNS =
      Columns.builder().key("Número").column("Fecha").column("Importe").build();

  interface Api {
    @GET("facturas")
    Call<ResponseBody> invoices(@Query("pagina") int page);
  }

  /** Returns a runtime that knows this portal alone. */
  static PortalRuntime runtime(URI base) {
    return PortalRuntime.builder()
        .adapters(List.of(new NumberedPortal()))
        .settings(ID, PortalSettings.builder().base(base).build())
        .build();
  }

  /** Opens its invoices; there is nothing to be asked for a login. */
  static Invoices invoices(PortalRuntime runtime) {
    return runtime.open(ID, Credentials.of("user", USER)).require(Invoices.class);
  }

  /** Makes invoices of a page's bytes. */
  static Page<Invoice> read(Answer answer, PageRequest request) {
    Page<Invoice> page = HtmlPage.of(answer).table(COLUMNS).read(request, NumberedPortal::invoice);
    if (page.extent().orElseThrow().atEnd()) {
      return page;
    }
    return page.toBuilder().next(PageRequest.number(request.number() + 1)).build();
  }

  private static Invoice invoice(Row row) {
    ArgentineNumber number = row.read("Número", ArgentineNumber::parse);
    return Invoice.builder(InvoiceKey.of(OWNER, InvoiceKind.INVOICE, number))
        .issued(row.read("Fecha", Dates::slashed))
        .total(row.read("Importe", text -> Amounts.parse(text, AmountStyle.ES_GROUPED, ARS)))
        .status(InvoiceStatus.of(InvoiceState.IN_PROCESS, ""))
        .shown(row.shown())
        .build();
  }

  @Override
  public PortalId id() {
    return ID;
  }

  @Override
  public PortalInfo info() {
    return PortalInfo.builder(ID, "Numbered")
        .place("AR", Zones.ARGENTINA)
        .site(URI.create("https://numbered.example/"))
        .source("invented for benchmarks")
        .loginFields(new LoginField("user", "Usuario", false))
        .build();
  }

  @Override
  public Optional<PortalLogin> login() {
    return Optional.of(this);
  }

  @Override
  public LoginScript script(PortalSettings settings) {
    return this;
  }

  @Override
  public String signIn(Exchange exchange, Values values) {
    return USER;
  }

  @Override
  public void inspect(PortalCall call, Answer answer, boolean signedIn) {
    if (HtmlPage.mayMention(answer, "password") && HtmlPage.of(answer).hasForm("Usuario")) {
      throw new SessionExpiredException();
    }
  }

  @Override
  public Capabilities open(PortalContext context) {
    return Capabilities.builder()
        .serve(Invoices.class, new NumberedInvoices(context.session()))
        .build();
  }

  private record NumberedInvoices(Session session) implements Invoices {

    @Override
    public Page<Invoice> list(InvoiceQuery query, PageRequest request) {
      return session.read("list invoices", exchange -> fetch(exchange, request));
    }

    private static Page<Invoice> fetch(Exchange exchange, PageRequest request) {
      Api api = exchange.api(Api.class);
      return read(exchange.send(api.invoices(request.number())), request);
    }
  }
}
