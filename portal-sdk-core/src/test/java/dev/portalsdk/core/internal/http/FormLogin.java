package dev.portalsdk.core.internal.http;

import dev.portalsdk.core.PortalCall;
import dev.portalsdk.core.PortalInfo;
import dev.portalsdk.core.Secret;
import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.LoginRefusedException;
import dev.portalsdk.core.error.PortalUnavailableException;
import dev.portalsdk.core.spi.http.Answer;
import dev.portalsdk.core.spi.http.Exchange;
import dev.portalsdk.core.spi.http.LoginScript;
import dev.portalsdk.core.spi.http.SessionExpiredException;
import java.nio.charset.StandardCharsets;

/** Logs in at {@link PortalServer} as adapters do at their portals. */
final class FormLogin implements LoginScript {

  static final PortalInfo INFO = PortalServer.info();

  static String text(Answer answer) {
    return new String(answer.bytes(), StandardCharsets.UTF_8);
  }

  @Override
  public String signIn(Exchange exchange, Values values) {
    try (Secret user = values.ask("user");
        Secret password = values.ask("password")) {
      Pages pages = exchange.api(Pages.class);
      Answer answer = exchange.send(pages.login(user.reveal(), password.reveal()));
      if (text(answer).startsWith(PortalServer.LOGIN_PAGE)) {
        throw new LoginRefusedException(exchange.call(), "it refuses", "Clave incorrecta");
      }
      return user.reveal();
    }
  }

  @Override
  public void signOut(Exchange exchange) {
    exchange.send(exchange.api(Pages.class).get("logout"));
  }

  @Override
  public void inspect(PortalCall call, Answer answer, boolean signedIn) {
    String text = text(answer);
    if (signedIn && text.startsWith(PortalServer.LOGIN_PAGE)) {
      throw new SessionExpiredException();
    }
    if (text.startsWith("MAINTENANCE")) {
      throw new PortalUnavailableException(
          new PortalCall(INFO.id(), "inspect"),
          ErrorCode.PORTAL_MAINTENANCE,
          "it is under maintenance",
          null);
    }
  }
}
