package dev.portalsdk.testkit.internal.faces.iapser;

import dev.portalsdk.core.Challenge;
import dev.portalsdk.core.ChallengeAnswer;
import dev.portalsdk.core.Credentials;
import dev.portalsdk.core.Secret;
import dev.portalsdk.core.account.PasswordChange;
import dev.portalsdk.core.client.PortalEntrance;
import dev.portalsdk.core.error.LoginRefusedException;
import dev.portalsdk.core.error.PasswordChangeRequiredException;
import dev.portalsdk.core.spi.http.AnsweredChallenge;
import dev.portalsdk.testkit.internal.faces.Json;
import dev.portalsdk.testkit.internal.faces.JsonSite;
import dev.portalsdk.testkit.spi.FaceAnswer;
import dev.portalsdk.testkit.spi.FaceRequest;
import dev.portalsdk.testkit.spi.Visitor;
import java.time.Instant;

/**
 * «Usuario», «Contraseña», «No soy un robot», and the change that the first login asks for
 * (L24-31).
 */
final class EntryRoutes {

  static final String LOGIN = "/api/ingreso";
  static final String LOGIN_CHALLENGE = "/api/ingreso/desafio";
  static final String CHALLENGE = "/api/desafio";
  static final String LOGOUT = "/api/salida";
  static final String PASSWORD = "/api/contrasena";

  private static final int DONE = 200;
  private static final int REFUSED = 401;
  private static final int PASSWORD_CHANGE = 409;
  private static final int ASKED = 428;

  private EntryRoutes() {}

  static FaceAnswer enter(FaceRequest request, Visitor visitor) {
    try {
      return Json.object()
          .text("token", visitor.enter(entered(request), answered(request)))
          .answer();
    } catch (PasswordChangeRequiredException first) {
      return JsonSite.message(first.portalWords().orElse(""), PASSWORD_CHANGE);
    } catch (LoginRefusedException refused) {
      return JsonSite.message(IapserFace.RULES.refusal(), REFUSED);
    }
  }

  /** What stands below the two fields of the login. */
  static FaceAnswer loginChallenge(Visitor visitor) {
    return visitor
        .challenge()
        .map(challenge -> question(challenge).answer())
        .orElseGet(() -> JsonSite.message("Ya hay una sesión iniciada", 422));
  }

  static FaceAnswer answer(FaceRequest request, Visitor visitor) {
    AnsweredChallenge answered = answered(request);
    visitor.answer(answered.id(), answered.answer());
    return Json.object().answer();
  }

  /** What stands before each page until it is answered. */
  static FaceAnswer asked(Challenge challenge) {
    return question(challenge).answer().withStatus(ASKED);
  }

  private static Json question(Challenge challenge) {
    return Json.object()
        .text("desafio", challenge.id())
        .text("texto", challenge.words().orElse(""))
        .text("pagina", "https://www.iapserseguros.seg.ar/art/ingreso")
        .text("vence", challenge.expires().map(Instant::toString).orElse(""));
  }

  private static AnsweredChallenge answered(FaceRequest request) {
    return new AnsweredChallenge(
        request.field("desafio").orElse(""),
        ChallengeAnswer.of(request.field("respuesta").orElse("")));
  }

  static FaceAnswer leave(Visitor visitor) {
    visitor.leave();
    return Json.object().answer();
  }

  static FaceAnswer changePassword(FaceRequest request, PortalEntrance entrance) {
    try (Secret next = Secret.of(request.field("nueva").orElse(""))) {
      entrance.require(PasswordChange.class).change(entered(request), next);
      return JsonSite.message("La contraseña fue modificada", DONE);
    }
  }

  private static Credentials entered(FaceRequest request) {
    return Credentials.of("cuit", request.field("usuario").orElse(""))
        .and("password", request.field("contrasena").orElse(""));
  }
}
