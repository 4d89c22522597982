package dev.portalsdk.testkit.internal.faces.iapser;

import dev.portalsdk.core.Credentials;
import dev.portalsdk.core.Secret;
import dev.portalsdk.core.account.PasswordChange;
import dev.portalsdk.core.client.PortalEntrance;
import dev.portalsdk.core.error.LoginRefusedException;
import dev.portalsdk.core.error.PasswordChangeRequiredException;
import dev.portalsdk.testkit.internal.faces.Json;
import dev.portalsdk.testkit.spi.FaceAnswer;
import dev.portalsdk.testkit.spi.FaceRequest;
import dev.portalsdk.testkit.spi.Visitor;

/** «Usuario», «Contraseña», and the change that the first login asks for (L24-31). */
final class EntryRoutes {

  static final String LOGIN = "/api/ingreso";
  static final String LOGOUT = "/api/salida";
  static final String PASSWORD = "/api/contrasena";

  private static final int REFUSED = 401;
  private static final int PASSWORD_CHANGE = 409;

  private EntryRoutes() {}

  static FaceAnswer enter(FaceRequest request, Visitor visitor) {
    try {
      return Json.object().text("token", visitor.enter(entered(request))).answer();
    } catch (PasswordChangeRequiredException first) {
      return IapserFace.message(first.portalWords().orElse(""), PASSWORD_CHANGE);
    } catch (LoginRefusedException refused) {
      return IapserFace.message(IapserFace.RULES.refusal(), REFUSED);
    }
  }

  static FaceAnswer leave(Visitor visitor) {
    visitor.leave();
    return Json.object().answer();
  }

  static FaceAnswer changePassword(FaceRequest request, PortalEntrance entrance) {
    try (Secret next = Secret.of(request.field("nueva").orElse(""))) {
      entrance.require(PasswordChange.class).change(entered(request), next);
      return Json.object().answer();
    }
  }

  private static Credentials entered(FaceRequest request) {
    return Credentials.of("cuit", request.field("usuario").orElse(""))
        .and("password", request.field("contrasena").orElse(""));
  }
}
