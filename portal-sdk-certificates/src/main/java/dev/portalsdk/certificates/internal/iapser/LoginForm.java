package dev.portalsdk.certificates.internal.iapser;

import dev.portalsdk.certificates.internal.iapser.wire.LoginAnswer;
import dev.portalsdk.core.ChallengeAnswer;
import dev.portalsdk.core.PortalCall;
import dev.portalsdk.core.Secret;
import dev.portalsdk.core.error.InvalidTextException;
import dev.portalsdk.core.error.LoginRefusedException;
import dev.portalsdk.core.error.PasswordChangeRequiredException;
import dev.portalsdk.core.identity.Cuit;
import dev.portalsdk.core.settings.PortalSettings;
import dev.portalsdk.core.spi.http.Answer;
import dev.portalsdk.core.spi.http.AnsweredChallenge;
import dev.portalsdk.core.spi.http.Exchange;
import dev.portalsdk.core.spi.http.LoginScript;
import dev.portalsdk.core.spi.json.JsonApi;
import dev.portalsdk.core.spi.json.JsonBody;
import dev.portalsdk.core.spi.json.JsonPages;
import dev.portalsdk.core.spi.json.PortalWords;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * «Usuario», «Contraseña», «No soy un robot», «Iniciar sesión» (manual L24-31), in this order: no
 * password is sent before a person has answered.
 */
final class LoginForm implements LoginScript {

  private static final int PASSWORD_CHANGE = 409;
  private static final int ROBOT_QUESTION = 428;

  private final JsonPages pages;
  private final PortalWords words;
  private final Endpoints endpoints;

  LoginForm(PortalSettings settings) {
    this.pages = new JsonPages(settings);
    this.words = new PortalWords(pages);
    this.endpoints = new Endpoints(settings);
  }

  @Override
  public String signIn(Exchange exchange, Values values) {
    AnsweredChallenge answered = values.answered().orElseThrow(() -> robotQuestion(exchange));
    try (Secret user = values.ask(IapserLogin.USER.name());
        Secret password = values.ask(IapserLogin.PASSWORD.name())) {
      String cuit = cuit(user).orElseThrow(() -> noUser(exchange.call()));
      Map<String, Object> form = form(answered.id(), answered.answer());
      form.put("usuario", cuit);
      form.put("contrasena", password.reveal());
      exchange.authorize(
          pages.post(exchange, endpoints.login(), form).read(LoginAnswer.class).token());
      return cuit;
    }
  }

  private RuntimeException robotQuestion(Exchange exchange) {
    Answer question = exchange.send(exchange.api(JsonApi.class).get(endpoints.loginChallenge()));
    return RobotPage.asked(exchange.call(), question, pages);
  }

  @Override
  public void answer(Exchange exchange, String challengeId, ChallengeAnswer answer) {
    pages.post(exchange, endpoints.challenge(), form(challengeId, answer));
  }

  private static Map<String, Object> form(String challengeId, ChallengeAnswer answer) {
    Map<String, Object> form = new LinkedHashMap<>();
    form.put("desafio", challengeId);
    form.put("respuesta", answer.reveal());
    return form;
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
    if (answer.status() == ROBOT_QUESTION) {
      throw RobotPage.asked(call, answer, pages);
    }
    if (!signedIn && answer.isFrom(endpoints.login())) {
      requireOwnPassword(call, answer);
      words.inspectLogin(call, answer);
    }
    words.inspect(call, answer);
  }

  private void requireOwnPassword(PortalCall call, Answer answer) {
    if (answer.status() == PASSWORD_CHANGE) {
      throw new PasswordChangeRequiredException(
          call,
          "it lets nobody in with the first password: PasswordChange at the entrance goes on",
          words.of(answer).orElse(null));
    }
  }
}
