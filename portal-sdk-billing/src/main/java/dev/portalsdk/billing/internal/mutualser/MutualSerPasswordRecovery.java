package dev.portalsdk.billing.internal.mutualser;

import dev.portalsdk.core.account.PasswordRecovery;
import dev.portalsdk.core.error.RequestRefusedException;
import dev.portalsdk.core.spi.PortalContext;
import dev.portalsdk.core.spi.html.BrowserApi;
import dev.portalsdk.core.spi.html.HtmlForm;
import dev.portalsdk.core.spi.html.HtmlPage;
import dev.portalsdk.core.spi.http.Exchange;
import dev.portalsdk.core.spi.http.Session;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** The page "Recordar Contraseña", of which the manual shows the link alone (L45). */
final class MutualSerPasswordRecovery implements PasswordRecovery {

  private final Session session;
  private final Endpoints endpoints;

  MutualSerPasswordRecovery(PortalContext context) {
    this.session = context.session();
    this.endpoints = Endpoints.of(context.settings());
  }

  @Override
  public List<String> requirements() {
    return session.read("open password recovery", this::open).labels();
  }

  @Override
  public String send(Map<String, String> entries) {
    HtmlForm form = session.read("open password recovery", this::open);
    if (!new HashSet<>(form.labels()).equals(entries.keySet())) {
      throw new IllegalArgumentException("The portal asks for " + form.labels());
    }
    entries.forEach(form::enter);
    return session.write("ask for password recovery", exchange -> send(exchange, form));
  }

  private HtmlForm open(Exchange exchange) {
    BrowserApi api = exchange.api(BrowserApi.class);
    return HtmlPage.of(exchange.send(api.page(endpoints.recovery()))).onlyForm();
  }

  private static String send(Exchange exchange, HtmlForm form) {
    BrowserApi api = exchange.api(BrowserApi.class);
    HtmlPage answer = HtmlPage.of(exchange.send(api.submit(form.action(), form.fields())));
    if (answer.hasForm(form.labels().toArray(String[]::new))) {
      throw new RequestRefusedException(
          exchange.call(), "the portal shows its form again", answer.alert().orElse(null));
    }
    return answer.alert().orElse("");
  }
}
