package dev.portalsdk.testkit.internal.faces;

import dev.portalsdk.testkit.spi.FaceAnswer;

/** The pages that no manual shows and every portal has; their words are invented. */
public final class CommonPages {

  private CommonPages() {}

  /** Returns the page for an address that the portal does not have. */
  public static FaceAnswer unknown(String portal) {
    return Markup.page("Página no encontrada", portal).end().withStatus(404);
  }

  /** Returns the page for a form without the token of its visitor. */
  public static FaceAnswer tokenRefused(String portal) {
    return Markup.page("Solicitud rechazada", portal)
        .alert("El formulario ha vencido. Vuelva a abrirlo.")
        .end()
        .withStatus(403);
  }

  /** Returns the page while the portal is being mended, with status 200 as such pages have. */
  public static FaceAnswer maintenance(String portal) {
    return Markup.page("Sitio en mantenimiento", portal)
        .alert("Estamos realizando tareas de mantenimiento.")
        .end();
  }
}
