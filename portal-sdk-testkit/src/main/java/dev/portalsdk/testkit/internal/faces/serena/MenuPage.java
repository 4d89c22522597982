package dev.portalsdk.testkit.internal.faces.serena;

import dev.portalsdk.testkit.spi.FaceAnswer;

/** The page "Gestiones online" that a login leads to (L27-52). */
final class MenuPage {

  static final String PATH = "/gestiones";
  static final String LEAVE = "/salir";

  private MenuPage() {}

  static FaceAnswer show() {
    return SerenaFace.page("GESTIONES ONLINE")
        .raw("<ul>\n<li>")
        .link(OperationsPage.PATH, "OPERACIONES")
        .raw("</li>\n<li>")
        .link(AuthorizationsPage.PATH, "AUTORIZACIONES")
        .raw("</li>\n<li>INFORMACIÓN ADICIONAL\n<ul>\n<li>")
        .link(UploadsPage.PATH, "CARGA DE DOCUMENTOS")
        .raw("</li>\n</ul>\n</li>\n<li>")
        .link(LEAVE, "SALIR")
        .raw("</li>\n</ul>\n")
        .end();
  }
}
