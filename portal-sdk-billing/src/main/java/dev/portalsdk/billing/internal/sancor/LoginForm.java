package dev.portalsdk.billing.internal.sancor;

import dev.portalsdk.billing.internal.sancor.wire.LoginAnswer;
import dev.portalsdk.core.PortalCall;
import dev.portalsdk.core.Secret;
import dev.portalsdk.core.error.LoginRefusedException;
import dev.portalsdk.core.settings.PortalSettings;
import dev.portalsdk.core.spi.http.Answer;
import dev.portalsdk.core.spi.http.Exchange;
import dev.portalsdk.core.spi.http.LoginScript;
import dev.portalsdk.core.spi.json.JsonApi;
import dev.portalsdk.core.spi.json.JsonBody;
import dev.portalsdk.core.spi.json.JsonPages;
import dev.portalsdk.core.spi.json.PortalWords;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The login: «Nombre de Usuario», «Contraseña» and «Mantenerme conectado» (manual L40-55). */
final class LoginForm implements LoginScript {

  private static final int UNAUTHORIZED = 401;

  /** By which a portal may refuse a form, in words; which one it is for a login is not known. */
  private static final Set<Integer> REFUSALS = Set.of(400, UNAUTHORIZED, 403, 409, 422);

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
    if (!signedIn && REFUSALS.contains(answer.status()) && isLogin(answer)) {
      requireLetIn(call, answer);
    }
    words.inspect(call, answer);
  }

  private void requireLetIn(PortalCall call, Answer answer) {
    Optional<String> said = words.of(answer);
    if (said.isPresent() || answer.status() == UNAUTHORIZED) {
      throw new LoginRefusedException(call, "it refuses the credentials", said.orElse(null));
    }
  }

  /** At an entrance nobody logs in: what is refused there is no login. */
  private boolean isLogin(Answer answer) {
    String path = "/" + URI.create(endpoints.login()).getPath();
    return answer.location().getPath().endsWith(path);
  }
}
