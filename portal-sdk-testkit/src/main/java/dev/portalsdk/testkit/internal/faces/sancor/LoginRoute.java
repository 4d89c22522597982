package dev.portalsdk.testkit.internal.faces.sancor;

import dev.portalsdk.core.Credentials;
import dev.portalsdk.core.error.LoginRefusedException;
import dev.portalsdk.testkit.internal.faces.Json;
import dev.portalsdk.testkit.internal.faces.JsonSite;
import dev.portalsdk.testkit.spi.FaceAnswer;
import dev.portalsdk.testkit.spi.FaceRequest;
import dev.portalsdk.testkit.spi.Visitor;

/** The login: «Nombre de Usuario», «Contraseña», «Mantenerme conectado» (L40-55). */
final class LoginRoute {

  static final String PATH = "/api/ingreso";
  static final String LEAVE = "/api/salida";

  private static final int REFUSED = 401;

  private LoginRoute() {}

  static FaceAnswer enter(FaceRequest request, Visitor visitor) {
    Credentials entered =
        Credentials.of("user", request.field("usuario").orElse(""))
            .and("password", request.field("contrasena").orElse(""));
    try {
      String token =
          request.field("mantenermeConectado").filter("true"::equals).isPresent()
              ? visitor.enterAndStay(entered)
              : visitor.enter(entered);
      return Json.object().text("token", token).answer();
    } catch (LoginRefusedException refused) {
      return JsonSite.message(SanCorFace.RULES.refusal(), REFUSED);
    }
  }

  static FaceAnswer leave(Visitor visitor) {
    visitor.leave();
    return Json.object().answer();
  }
}
