package dev.portalsdk.testkit.internal.faces.mutualser;

import dev.portalsdk.testkit.spi.FaceAnswer;

/** The page that a login leads to, with "Módulos Portal" (L103-116). */
final class MenuPage {

  static final String PATH = "/modulos";
  static final String LEAVE = "/salir";

  private MenuPage() {}

  static FaceAnswer show() {
    return MutualSerFace.page("ZONA SER")
        .raw("<h2>Módulos Portal</h2>\n<ul>\n<li>")
        .link(PaymentsPage.PATH, "Financiera")
        .raw("</li>\n<li>")
        .link(LEAVE, "Cerrar Sesión")
        .raw("</li>\n</ul>\n")
        .end();
  }
}
