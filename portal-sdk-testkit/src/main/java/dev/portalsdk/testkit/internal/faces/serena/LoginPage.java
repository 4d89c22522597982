package dev.portalsdk.testkit.internal.faces.serena;

import dev.portalsdk.core.Credentials;
import dev.portalsdk.core.error.InvalidTextException;
import dev.portalsdk.core.error.LoginRefusedException;
import dev.portalsdk.testkit.internal.faces.Markup;
import dev.portalsdk.testkit.spi.FaceAnswer;
import dev.portalsdk.testkit.spi.FaceRequest;
import dev.portalsdk.testkit.spi.Visitor;
import java.util.List;

/** The login: two fields and a combo of profiles, of which providers take the second (L19-32). */
final class LoginPage {

  static final String ACTION = "/ingresar";

  private static final String PROVIDERS = "Prestadores";
  private static final List<String> PROFILES =
      List.of("Clientes", PROVIDERS, "Agentes Institorios");
  private static final String TITLE = "BIENVENIDOS A SERENA ONLINE";

  private LoginPage() {}

  static FaceAnswer show(FaceRequest request) {
    return form(SerenaFace.page(TITLE), request);
  }

  /** Lets in who chose the profile of providers and gave the CUIT as user and password (L23). */
  static FaceAnswer enter(FaceRequest request, Visitor visitor) {
    String user = request.field("usuario").orElse("");
    boolean provider = request.field("perfil").filter(PROVIDERS::equals).isPresent();
    boolean twice = request.field("clave").filter(user::equals).isPresent();
    return provider && twice && isLetIn(visitor, user)
        ? FaceAnswer.redirect(MenuPage.PATH)
        : form(SerenaFace.page(TITLE).alert(SerenaFace.RULES.refusal()), request);
  }

  private static boolean isLetIn(Visitor visitor, String cuit) {
    try {
      visitor.enter(Credentials.of(SerenaFace.RULES.userField(), cuit));
      return true;
    } catch (LoginRefusedException | InvalidTextException refused) {
      return false;
    }
  }

  private static FaceAnswer form(Markup page, FaceRequest request) {
    page.raw("<form method=\"post\" action=\"" + ACTION + "\">\n")
        .raw("<input type=\"hidden\" name=\"" + FaceRequest.TOKEN_FIELD + "\" value=\"")
        .text(request.token())
        .raw("\">\n<label for=\"usuario\">CUIT/DNI</label>\n")
        .raw("<input type=\"text\" id=\"usuario\" name=\"usuario\">\n")
        .raw("<label for=\"clave\">Clave</label>\n")
        .raw("<input type=\"password\" id=\"clave\" name=\"clave\">\n")
        .raw("<select name=\"perfil\">\n");
    PROFILES.forEach(page::option);
    return page.raw("</select>\n<button type=\"submit\">INGRESAR</button>\n</form>\n").end();
  }
}
