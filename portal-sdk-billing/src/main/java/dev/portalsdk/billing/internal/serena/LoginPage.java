package dev.portalsdk.billing.internal.serena;

import dev.portalsdk.core.PortalCall;
import dev.portalsdk.core.Secret;
import dev.portalsdk.core.error.InvalidTextException;
import dev.portalsdk.core.error.LoginRefusedException;
import dev.portalsdk.core.identity.Cuit;
import dev.portalsdk.core.spi.html.BrowserApi;
import dev.portalsdk.core.spi.html.HtmlForm;
import dev.portalsdk.core.spi.html.HtmlPage;
import dev.portalsdk.core.spi.html.PageSigns;
import dev.portalsdk.core.spi.http.Answer;
import dev.portalsdk.core.spi.http.Exchange;
import dev.portalsdk.core.spi.http.LoginScript;

/** The login page: profile «Prestadores», the CUIT as user and as password (manual L19-32). */
final class LoginPage implements LoginScript {

  private static final String USER = "CUIT/DNI";
  private static final String PASSWORD = "Clave";
  private static final String PROFILE = "Prestadores";

  // Our reading: the manual shows neither maintenance nor a form that came too late.
  private static final PageSigns SIGNS =
      PageSigns.login(USER, PASSWORD)
          .inside("GESTIONES ONLINE")
          .maintenance("mantenimiento")
          .formExpired("formulario ha vencido");

  private final Endpoints endpoints;

  LoginPage(Endpoints endpoints) {
    this.endpoints = endpoints;
  }

  @Override
  public String signIn(Exchange exchange, Values values) {
    Cuit cuit = cuit(exchange.call(), values);
    BrowserApi api = exchange.api(BrowserApi.class);
    HtmlPage page = HtmlPage.of(exchange.send(api.page(endpoints.login())));
    HtmlForm form = page.form(USER, PASSWORD).choose(PROFILE);
    form.enter(USER, cuit.plain()).enter(PASSWORD, cuit.plain());
    HtmlPage entered = HtmlPage.of(exchange.send(api.submit(form.action(), form.fields())));
    SIGNS.requireInside(exchange.call(), entered);
    return cuit.plain();
  }

  /** The user is a CUIT (L27): anything else is refused without a request. */
  private static Cuit cuit(PortalCall call, Values values) {
    try (Secret secret = values.ask(SerenaLogin.CUIT.name())) {
      return Cuit.parse(secret.reveal());
    } catch (InvalidTextException noCuit) {
      throw new LoginRefusedException(call, "the user is no CUIT", null);
    }
  }

  @Override
  public void signOut(Exchange exchange) {
    exchange.send(exchange.api(BrowserApi.class).page(endpoints.logout()));
  }

  @Override
  public void inspect(PortalCall call, Answer answer, boolean signedIn) {
    SIGNS.inspect(call, answer, signedIn);
  }
}
