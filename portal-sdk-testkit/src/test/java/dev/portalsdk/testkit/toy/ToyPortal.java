package dev.portalsdk.testkit.toy;

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
import dev.portalsdk.core.PortalCall;
import dev.portalsdk.core.PortalId;
import dev.portalsdk.core.PortalInfo;
import dev.portalsdk.core.Secret;
import dev.portalsdk.core.care.Authorization;
import dev.portalsdk.core.care.Authorizations;
import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.LoginRefusedException;
import dev.portalsdk.core.error.PortalUnavailableException;
import dev.portalsdk.core.identity.Cuit;
import dev.portalsdk.core.money.AmountStyle;
import dev.portalsdk.core.money.Amounts;
import dev.portalsdk.core.money.Money;
import dev.portalsdk.core.page.Extent;
import dev.portalsdk.core.page.Page;
import dev.portalsdk.core.page.PageRequest;
import dev.portalsdk.core.settings.PortalSettings;
import dev.portalsdk.core.spi.Capabilities;
import dev.portalsdk.core.spi.PortalAdapter;
import dev.portalsdk.core.spi.PortalContext;
import dev.portalsdk.core.spi.PortalLogin;
import dev.portalsdk.core.spi.html.HtmlForm;
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
import java.util.Currency;
import java.util.Map;
import java.util.Optional;
import okhttp3.ResponseBody;
import retrofit2.Call;
import retrofit2.http.FieldMap;
import retrofit2.http.FormUrlEncoded;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Query;
import retrofit2.http.Url;

/**
 * A fifth portal, made of what an outsider has: its pages are numbered and say what they show, and
 * two adapters serve it, one for providers and one for employers.
 */
final class ToyPortal {

  static final PortalId ID = PortalId.of("toy-health");

  private static final LoginField USER = new LoginField("user", "Usuario", false);
  private static final LoginField PASSWORD = new LoginField("password", "Contraseña", true);

  private ToyPortal() {}

  interface Api {
    @GET("facturas")
    Call<ResponseBody> invoices(@Query("pagina") int page);

    @GET
    Call<ResponseBody> page(@Url String address);

    @FormUrlEncoded
    @POST
    Call<ResponseBody> submit(@Url String address, @FieldMap Map<String, String> fields);
  }

  /** The provider side: it brings the login. */
  static final class ProviderSide implements PortalAdapter, PortalLogin {

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
      return PortalInfo.builder(ID, "Toy Health")
          .place("AR", Zones.ARGENTINA)
          .site(URI.create("https://toy.example/"))
          .source("invented for tests")
          .loginFields(USER, PASSWORD)
          .build();
    }

    @Override
    public LoginScript script(PortalSettings settings) {
      return new Login();
    }

    @Override
    public Capabilities open(PortalContext context) {
      return Capabilities.builder()
          .serve(Invoices.class, new ToyInvoices(context.session()))
          .build();
    }
  }

  /** The employer side: it has the session of the provider side. */
  static final class EmployerSide implements PortalAdapter {

    @Override
    public PortalId id() {
      return ID;
    }

    @Override
    public Capabilities open(PortalContext context) {
      return Capabilities.builder()
          .serve(Authorizations.class, new ToyAuthorizations(context.session()))
          .build();
    }
  }

  private static final class Login implements LoginScript {

    @Override
    public String signIn(Exchange exchange, Values values) {
      Api api = exchange.api(Api.class);
      HtmlForm form = HtmlPage.of(exchange.send(api.page("entrada"))).form("Usuario", "Contraseña");
      try (Secret user = values.ask("user");
          Secret password = values.ask("password")) {
        form.enter("Usuario", user.reveal()).enter("Contraseña", password.reveal());
        return enter(exchange, api, form, user.reveal());
      }
    }

    private static String enter(Exchange exchange, Api api, HtmlForm form, String user) {
      HtmlPage entered = HtmlPage.of(exchange.send(api.submit(form.action(), form.fields())));
      if (entered.hasForm("Usuario", "Contraseña")) {
        throw new LoginRefusedException(exchange.call(), "the login came back", null);
      }
      return user;
    }

    @Override
    public void inspect(PortalCall call, Answer answer, boolean signedIn) {
      HtmlPage page = HtmlPage.of(answer);
      if (page.shows("Sitio en mantenimiento")) {
        throw new PortalUnavailableException(
            call, ErrorCode.PORTAL_MAINTENANCE, "the portal is being mended", null);
      }
      if (signedIn && page.hasForm("Usuario", "Contraseña")) {
        throw new SessionExpiredException();
      }
    }
  }

  private record ToyInvoices(Session session) implements Invoices {

    private static final Columns COLUMNS =
        Columns.builder()
            .key("Número")
            .column("Fecha")
            .column("Importe")
            .column("Estado")
            .emptyMarker("Sin facturas")
            .build();
    private static final String SCHEDULED = "A pagar el ";
    private static final String SETTLED = "Pagada el ";

    @Override
    public Page<Invoice> list(InvoiceQuery query, PageRequest request) {
      Page<Invoice> page =
          session.read("list invoices", x -> fetch(x, request)).filtered(query::matches);
      return page.toBuilder().window(query.issued().orElse(null), null).build();
    }

    private Page<Invoice> fetch(Exchange exchange, PageRequest request) {
      int number = request.number();
      HtmlPage html = HtmlPage.of(exchange.send(exchange.api(Api.class).invoices(number)));
      Owner owner = Owner.of(ID, Cuit.parse(exchange.user()));
      Page<Invoice> rows = html.table(COLUMNS).read(request, row -> invoice(row, owner));
      Optional<Extent> extent = rows.extent();
      Page.Builder<Invoice> page = rows.toBuilder();
      if (extent.isPresent() && !extent.get().atEnd()) {
        page.next(PageRequest.number(number + 1));
      }
      return page.build();
    }

    private static Invoice invoice(Row row, Owner owner) {
      ArgentineNumber number = row.read("Número", ArgentineNumber::parse);
      return Invoice.builder(InvoiceKey.of(owner, InvoiceKind.INVOICE, number))
          .issued(row.read("Fecha", Dates::slashed))
          .total(row.read("Importe", ToyInvoices::amount))
          .status(row.read("Estado", ToyInvoices::status))
          .shown(row.shown())
          .build();
    }

    private static InvoiceStatus status(String words) {
      if (words.startsWith(SCHEDULED)) {
        return dated(InvoiceState.CREDIT_SCHEDULED, SCHEDULED, words);
      }
      if (words.startsWith(SETTLED)) {
        return dated(InvoiceState.SETTLED, SETTLED, words);
      }
      return switch (words) {
        case "En proceso" -> InvoiceStatus.of(InvoiceState.IN_PROCESS, words);
        case "Autorizada" -> InvoiceStatus.of(InvoiceState.AUTHORIZED, words);
        default -> InvoiceStatus.of(InvoiceState.UNRECOGNIZED, words);
      };
    }

    private static InvoiceStatus dated(InvoiceState state, String before, String words) {
      return InvoiceStatus.of(state, Dates.slashed(words.substring(before.length())), words);
    }

    private static Money amount(String text) {
      return Amounts.parse(text, AmountStyle.ES_GROUPED, Currency.getInstance("ARS"));
    }
  }

  private record ToyAuthorizations(Session session) implements Authorizations {

    @Override
    public Page<Authorization> list(PageRequest request) {
      return session.read("list authorizations", x -> fetch(x, request));
    }

    private static Page<Authorization> fetch(Exchange exchange, PageRequest request) {
      Answer answer = exchange.send(exchange.api(Api.class).page("autorizaciones"));
      return HtmlPage.of(answer).onlyTable().read(request, row -> new Authorization(row.shown()));
    }
  }
}
