package dev.portalsdk.testkit.internal.faces.sancor;

import dev.portalsdk.core.account.MailedPassword;
import dev.portalsdk.core.account.MaskedEmail;
import dev.portalsdk.core.client.PortalEntrance;
import dev.portalsdk.testkit.internal.faces.Json;
import dev.portalsdk.testkit.spi.FaceAnswer;
import dev.portalsdk.testkit.spi.FaceRequest;

/** "Recuperá tu Contraseña": an address is picked and completed (L91-103). */
final class RecoveryRoute {

  static final String ADDRESSES = "/api/recuperar/consulta";
  static final String PATH = "/api/recuperar";

  private RecoveryRoute() {}

  static FaceAnswer addresses(FaceRequest request, PortalEntrance entrance) {
    return Json.object()
        .texts(
            "emails",
            entrance.require(MailedPassword.class).addresses(user(request)).stream()
                .map(MaskedEmail::shown)
                .toList())
        .answer();
  }

  static FaceAnswer send(FaceRequest request, PortalEntrance entrance) {
    MaskedEmail listed = new MaskedEmail(request.field("email").orElse(""));
    String email = request.field("emailCompleto").orElse("");
    String words = entrance.require(MailedPassword.class).send(user(request), listed, email);
    return Json.object().text("mensaje", words).answer();
  }

  private static String user(FaceRequest request) {
    return request.field("usuario").orElse("");
  }
}
