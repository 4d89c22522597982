package dev.portalsdk.certificates.internal.iapser;

import dev.portalsdk.certificates.internal.iapser.wire.LoginAnswer;
import dev.portalsdk.core.PortalCall;
import dev.portalsdk.core.Secret;
import dev.portalsdk.core.error.InvalidTextException;
import dev.portalsdk.core.error.LoginRefusedException;
import dev.portalsdk.core.error.PasswordChangeRequiredException;
import dev.portalsdk.core.identity.Cuit;
import dev.portalsdk.core.settings.PortalSettings;
import dev.portalsdk.core.spi.http.Answer;
import dev.portalsdk.core.spi.http.Exchange;
import dev.portalsdk.core.spi.http.LoginScript;
import dev.portalsdk.core.spi.json.JsonApi;
import dev.portalsdk.core.spi.json.JsonBody;
import dev.portalsdk.core.spi.json.JsonPage;
import dev.portalsdk.core.spi.json.PortalWords;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** «Usuario», «Contraseña», «No soy un robot», «Iniciar sesión» (manual L24-31). */
final class LoginForm implements LoginScript {

  private static final int UNAUTHORIZED = 401;
  private static final int PASSWORD_CHANGE = 409;

  private final Endpoints endpoints;

  LoginForm(PortalSettings settings) {
    this.endpoints = new Endpoints(settings);
  }

  @Override
  public String signIn(Exchange exchange, Values values) {
    try (Secret user = values.ask(IapserLogin.USER.name());
        Secret password = values.ask(IapserLogin.PASSWORD.name())) {
      String cuit = cuit(user).orElseThrow(() -> noUser(exchange.call()));
      Map<String, Object> form = new LinkedHashMap<>();
      form.put("usuario", cuit);
      form.put("contrasena", password.reveal());
      JsonApi api = exchange.api(JsonApi.class);
      Answer answer = exchange.send(api.post(endpoints.login(), JsonBody.of(form)));
      exchange.authorize(JsonPage.of(answer).read(LoginAnswer.class).token());
      return cuit;
    }
  }

  /** «número de CUIT (sin guiones)» (L29). */
  static Optional<String> cuit(Secret user) {
    try {
      return Optional.of(Cuit.parse(user.reveal()).plain());
    } catch (InvalidTextException noCuit) {
      return Optional.empty();
    }
  }

  private static LoginRefusedException noUser(PortalCall call) {
    return new LoginRefusedException(call, "a user is a CUIT; nothing was sent", null);
  }

  @Override
  public void signOut(Exchange exchange) {
    exchange.send(exchange.api(JsonApi.class).post(endpoints.logout(), JsonBody.of(Map.of())));
  }

  @Override
  public void inspect(PortalCall call, Answer answer, boolean signedIn) {
    if (!signedIn && answer.status() == UNAUTHORIZED) {
      throw new LoginRefusedException(
          call, "it refuses the credentials", PortalWords.of(answer).orElse(null));
    }
    if (!signedIn && answer.status() == PASSWORD_CHANGE) {
      throw new PasswordChangeRequiredException(
          call,
          "it lets nobody in with the first password: PasswordChange at the entrance goes on",
          PortalWords.of(answer).orElse(null));
    }
    PortalWords.inspect(call, answer);
  }
}
