package dev.portalsdk.billing.internal.sancor;

import dev.portalsdk.core.account.MailedPassword;
import dev.portalsdk.core.account.MaskedEmail;
import dev.portalsdk.core.spi.PortalContext;
import dev.portalsdk.core.spi.http.Exchange;
import dev.portalsdk.core.spi.http.Session;
import dev.portalsdk.core.spi.json.JsonPages;
import dev.portalsdk.core.spi.json.PortalWords;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The page "Recuperá tu Contraseña" (manual L91-103). */
final class SanCorPasswordRecovery implements MailedPassword {

  private final Session session;
  private final JsonPages api;
  private final Endpoints endpoints;

  SanCorPasswordRecovery(PortalContext context) {
    this.session = context.session();
    this.api = new JsonPages(context.settings());
    this.endpoints = new Endpoints(context.settings());
  }

  @Override
  public List<MaskedEmail> addresses(String user) {
    return session.read(
        "list addresses of user",
        exchange ->
            EmailsPage.addresses(
                api.post(exchange, endpoints.recoveryAddresses(), Map.of("usuario", user))));
  }

  @Override
  public String send(String user, MaskedEmail listed, String email) {
    if (!listed.isCompletedBy(email)) {
      throw new IllegalArgumentException("The address is not the one that the portal shows");
    }
    Map<String, String> form = new LinkedHashMap<>();
    form.put("usuario", user);
    form.put("email", listed.shown());
    form.put("emailCompleto", email);
    return session.write("ask for password", exchange -> send(exchange, form));
  }

  private String send(Exchange exchange, Map<String, String> form) {
    return PortalWords.in(api.post(exchange, endpoints.recovery(), form));
  }
}
