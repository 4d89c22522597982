package dev.portalsdk.testkit.internal.faces.serena;

import dev.portalsdk.core.care.Authorization;
import dev.portalsdk.core.care.Authorizations;
import dev.portalsdk.core.client.Portal;
import dev.portalsdk.core.page.PageRequest;
import dev.portalsdk.testkit.internal.faces.Markup;
import dev.portalsdk.testkit.spi.FaceAnswer;
import java.util.List;

/** The page "Autorizaciones": the manual names it (L34), its layout is invented. */
final class AuthorizationsPage {

  static final String PATH = "/autorizaciones";

  private AuthorizationsPage() {}

  static FaceAnswer show(Portal portal) {
    List<String> headers = SerenaFace.RULES.authorizationHeaders();
    Markup page = SerenaFace.page("AUTORIZACIONES").table(headers);
    for (Authorization authorization :
        portal.require(Authorizations.class).list(PageRequest.first()).items()) {
      page.raw("<tr>").cells(headers, authorization.shown().asMap()).raw("</tr>\n");
    }
    return page.endTable().end();
  }
}
