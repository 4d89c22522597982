package dev.portalsdk.billing.internal.sancor;

import dev.portalsdk.billing.internal.sancor.wire.LoginAnswer;
import dev.portalsdk.core.PortalCall;
import dev.portalsdk.core.Secret;
import dev.portalsdk.core.settings.PortalSettings;
import dev.portalsdk.core.spi.http.Answer;
import dev.portalsdk.core.spi.http.Exchange;
import dev.portalsdk.core.spi.http.LoginScript;
import dev.portalsdk.core.spi.json.JsonApi;
import dev.portalsdk.core.spi.json.JsonBody;
import dev.portalsdk.core.spi.json.JsonPages;
import dev.portalsdk.core.spi.json.PortalWords;
import java.util.LinkedHashMap;
import java.util.Map;

/** The login: «Nombre de Usuario», «Contraseña» and «Mantenerme conectado» (manual L40-55). */
final class LoginForm implements LoginScript {

  private final PortalSettings settings;
  private final JsonPages api;
  private final PortalWords words;
  private final Endpoints endpoints;

  LoginForm(PortalSettings settings) {
    this.settings = settings;
    this.api = new JsonPages(settings);
    this.words = new PortalWords(api);
    this.endpoints = new Endpoints(settings);
  }

  @Override
  public String signIn(Exchange exchange, Values values) {
    try (Secret user = values.ask(SanCorLogin.USER.name());
        Secret password = values.ask(SanCorLogin.PASSWORD.name())) {
      Map<String, Object> form = new LinkedHashMap<>();
      form.put("usuario", user.reveal());
      form.put("contrasena", password.reveal());
      form.put("mantenermeConectado", settings.keepConnected());
      exchange.authorize(
          api.post(exchange, endpoints.login(), form).read(LoginAnswer.class).token());
      return user.reveal();
    }
  }

  @Override
  public void signOut(Exchange exchange) {
    exchange.send(exchange.api(JsonApi.class).post(endpoints.logout(), JsonBody.of(Map.of())));
  }

  @Override
  public void inspect(PortalCall call, Answer answer, boolean signedIn) {
    if (!signedIn && answer.isFrom(endpoints.login())) {
      words.inspectLogin(call, answer);
    }
    words.inspect(call, answer);
  }
}
