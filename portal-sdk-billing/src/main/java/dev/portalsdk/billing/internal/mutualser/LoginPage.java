package dev.portalsdk.billing.internal.mutualser;

import dev.portalsdk.core.PortalCall;
import dev.portalsdk.core.Secret;
import dev.portalsdk.core.error.InvalidTextException;
import dev.portalsdk.core.error.LoginRefusedException;
import dev.portalsdk.core.spi.html.BrowserApi;
import dev.portalsdk.core.spi.html.HtmlForm;
import dev.portalsdk.core.spi.html.HtmlPage;
import dev.portalsdk.core.spi.html.PageSigns;
import dev.portalsdk.core.spi.http.Answer;
import dev.portalsdk.core.spi.http.Exchange;
import dev.portalsdk.core.spi.http.LoginScript;

/** The login of "Zona Ser": kind of user «Prestador», NIT, user and password (manual L82-99). */
final class LoginPage implements LoginScript {

  static final String PROVIDER = "Prestador";

  private static final String USER_KIND = "Tipo Usuario:";
  private static final String NIT = "Nit:";
  private static final String USER = "Usuario:";
  private static final String PASSWORD = "Clave:";

  // Our reading: the manual shows neither maintenance nor a form that came too late.
  private static final PageSigns SIGNS =
      PageSigns.login(NIT, PASSWORD)
          .inside("Módulos Portal")
          .maintenance("mantenimiento")
          .formExpired("formulario ha vencido");

  private final Endpoints endpoints;

  LoginPage(Endpoints endpoints) {
    this.endpoints = endpoints;
  }

  @Override
  public String signIn(Exchange exchange, Values values) {
    NitField nit = nit(exchange.call(), values);
    BrowserApi api = exchange.api(BrowserApi.class);
    HtmlForm form = HtmlPage.of(exchange.send(api.page(endpoints.login()))).form(NIT, PASSWORD);
    form.choose(USER_KIND, PROVIDER).enter(NIT, nit.typed());
    try (Secret user = values.ask(MutualSerLogin.USER.name());
        Secret password = values.ask(MutualSerLogin.PASSWORD.name())) {
      form.enter(USER, user.reveal()).enter(PASSWORD, password.reveal());
      SIGNS.requireInside(
          exchange.call(), HtmlPage.of(exchange.send(api.submit(form.action(), form.fields()))));
    }
    return nit.nit().plain();
  }

  /** The provider is a NIT (L91): anything else is refused without a request. */
  private static NitField nit(PortalCall call, Values values) {
    try (Secret nit = values.ask(MutualSerLogin.NIT.name())) {
      return NitField.parse(nit.reveal());
    } catch (InvalidTextException noNit) {
      throw new LoginRefusedException(call, "the provider is no NIT", null);
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
