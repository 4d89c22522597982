package dev.portalsdk.testkit.internal.faces.mutualser;

import dev.portalsdk.core.Credentials;
import dev.portalsdk.core.error.InvalidTextException;
import dev.portalsdk.core.error.LoginRefusedException;
import dev.portalsdk.testkit.internal.faces.Markup;
import dev.portalsdk.testkit.spi.FaceAnswer;
import dev.portalsdk.testkit.spi.FaceRequest;
import dev.portalsdk.testkit.spi.Visitor;
import java.util.List;

/** The login of "Zona Ser": four fields, of which the first must say «Prestador» (L82-99). */
final class LoginPage {

  static final String ACTION = "/ingresar";

  private static final String PROVIDER = "Prestador";
  // The manual shows «Prestador» alone; the other kind is invented.
  private static final List<String> KINDS = List.of("Afiliado", PROVIDER);
  private static final String TITLE = "ZONA @ SÉR";

  private LoginPage() {}

  static FaceAnswer show(FaceRequest request) {
    return form(MutualSerFace.page(TITLE), request);
  }

  static FaceAnswer enter(FaceRequest request, Visitor visitor) {
    if (!request.method().equals("POST")) {
      return show(request);
    }
    boolean provider = request.field("tipo").filter(PROVIDER::equals).isPresent();
    return provider && isLetIn(request, visitor)
        ? FaceAnswer.redirect(MenuPage.PATH)
        : form(MutualSerFace.page(TITLE).alert(MutualSerFace.RULES.refusal()), request);
  }

  private static boolean isLetIn(FaceRequest request, Visitor visitor) {
    try {
      visitor.enter(
          Credentials.of("nit", request.field("nit").orElse(""))
              .and("user", request.field("usuario").orElse(""))
              .and("password", request.field("clave").orElse("")));
      return true;
    } catch (LoginRefusedException | InvalidTextException refused) {
      return false;
    }
  }

  private static FaceAnswer form(Markup page, FaceRequest request) {
    return page.raw("<h2>Inicio de Sesión</h2>\n")
        .form(ACTION, request.token())
        .combo("Tipo Usuario:", "tipo", KINDS, "")
        .input("Nit:", "nit", "")
        .input("Usuario:", "usuario", "")
        .password("Clave:", "clave")
        .raw("<button type=\"submit\">Inicio de Sesión</button>\n</form>\n<p>")
        .link(RegistrationPage.PATH, "Registrar Usuario")
        .raw("</p>\n<p>")
        .link(RecoveryPage.PATH, "Recordar Contraseña")
        .raw("</p>\n")
        .end();
  }
}
