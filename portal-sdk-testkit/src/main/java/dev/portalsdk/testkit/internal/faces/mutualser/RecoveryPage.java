package dev.portalsdk.testkit.internal.faces.mutualser;

import dev.portalsdk.core.account.PasswordRecovery;
import dev.portalsdk.core.client.PortalEntrance;
import dev.portalsdk.core.error.RequestRefusedException;
import dev.portalsdk.testkit.internal.faces.Markup;
import dev.portalsdk.testkit.spi.FaceAnswer;
import dev.portalsdk.testkit.spi.FaceRequest;
import java.util.Map;

/** The page "Recordar Contraseña"; its two fields are invented, the manual shows the link (L45). */
final class RecoveryPage {

  static final String PATH = "/recordar";

  private static final String TITLE = "Recordar Contraseña";

  private RecoveryPage() {}

  static FaceAnswer answer(FaceRequest request, PortalEntrance entrance) {
    if (!request.method().equals("POST")) {
      return form(MutualSerFace.page(TITLE), request);
    }
    try {
      String words =
          entrance
              .require(PasswordRecovery.class)
              .send(
                  Map.of(
                      "Nit:", request.field("nit").orElse(""),
                      "Usuario:", request.field("usuario").orElse("")));
      return MutualSerFace.page(TITLE).alert(words).end();
    } catch (RequestRefusedException refused) {
      return form(MutualSerFace.page(TITLE).alert(refused.portalWords().orElse("")), request);
    }
  }

  private static FaceAnswer form(Markup page, FaceRequest request) {
    return page.form(PATH, request.token())
        .input("Nit:", "nit", "")
        .input("Usuario:", "usuario", "")
        .raw("<button type=\"submit\">Enviar</button>\n</form>\n")
        .end();
  }
}
