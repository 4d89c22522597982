package dev.portalsdk.certificates.internal.iapser;

import dev.portalsdk.core.Credentials;
import dev.portalsdk.core.PortalCall;
import dev.portalsdk.core.Secret;
import dev.portalsdk.core.account.PasswordChange;
import dev.portalsdk.core.error.RequestRefusedException;
import dev.portalsdk.core.spi.PortalContext;
import dev.portalsdk.core.spi.http.Exchange;
import dev.portalsdk.core.spi.json.JsonPages;
import dev.portalsdk.core.spi.json.PortalWords;
import java.util.LinkedHashMap;
import java.util.Map;

/** The change that the first login asks for, when the password is the contract's number (L31). */
final class IapserPasswordChange implements PasswordChange {

  private final PortalContext context;
  private final JsonPages pages;
  private final Endpoints endpoints;

  IapserPasswordChange(PortalContext context) {
    this.context = context;
    this.pages = new JsonPages(context.settings());
    this.endpoints = new Endpoints(context.settings());
  }

  @Override
  public void change(Credentials current, Secret next) {
    context.session().write("change password", x -> change(x, current, next));
  }

  /** Reads what the portal says: what is no message of it says nothing of the password. */
  private String change(Exchange exchange, Credentials current, Secret next) {
    try (Secret user = current.ask(IapserLogin.USER);
        Secret password = current.ask(IapserLogin.PASSWORD)) {
      Map<String, Object> fields = new LinkedHashMap<>();
      fields.put("usuario", LoginForm.cuit(user).orElseThrow(() -> noUser(exchange.call())));
      fields.put("contrasena", password.reveal());
      fields.put("nueva", next.reveal());
      return PortalWords.in(pages.post(exchange, endpoints.password(), fields));
    }
  }

  private static RequestRefusedException noUser(PortalCall call) {
    return new RequestRefusedException(call, "a user is a CUIT; nothing was sent", null);
  }
}
