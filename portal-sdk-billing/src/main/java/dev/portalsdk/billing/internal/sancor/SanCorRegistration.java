package dev.portalsdk.billing.internal.sancor;

import dev.portalsdk.core.account.MailedRegistration;
import dev.portalsdk.core.account.MaskedEmail;
import dev.portalsdk.core.account.Registrant;
import dev.portalsdk.core.spi.PortalContext;
import dev.portalsdk.core.spi.http.Exchange;
import dev.portalsdk.core.spi.http.Session;
import dev.portalsdk.core.spi.json.JsonPages;
import dev.portalsdk.core.spi.json.PortalWords;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The page "Complete sus datos" (manual L61-87). */
final class SanCorRegistration implements MailedRegistration {

  private final Session session;
  private final JsonPages api;
  private final Endpoints endpoints;

  SanCorRegistration(PortalContext context) {
    this.session = context.session();
    this.api = new JsonPages(context.settings());
    this.endpoints = new Endpoints(context.settings());
  }

  @Override
  public List<MaskedEmail> addresses(Registrant who) {
    return session.read(
        "list addresses of provider",
        exchange -> EmailsPage.addresses(api.post(exchange, endpoints.registrant(), form(who))));
  }

  @Override
  public String register(Registrant who, MaskedEmail listed) {
    return send(who, "emailDelListado", listed.shown());
  }

  @Override
  public String register(Registrant who, String email) {
    return send(who, "emailIngresado", MaskedEmail.requireWhole(email));
  }

  /** An address is selected from the list or entered (L68), which its text alone does not tell. */
  private String send(Registrant who, String field, String email) {
    Map<String, String> form = form(who);
    form.put(field, email);
    return session.write("register user", exchange -> send(exchange, form));
  }

  private String send(Exchange exchange, Map<String, String> form) {
    return PortalWords.in(api.post(exchange, endpoints.registration(), form));
  }

  private static Map<String, String> form(Registrant who) {
    Map<String, String> form = new LinkedHashMap<>();
    form.put("numeroDePrestador", who.number().formatted());
    who.cuit().ifPresent(cuit -> form.put("cuit", cuit.plain()));
    who.license().ifPresent(license -> form.put("matricula", license.number()));
    return form;
  }
}
