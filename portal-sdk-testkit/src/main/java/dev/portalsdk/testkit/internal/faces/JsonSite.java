package dev.portalsdk.testkit.internal.faces;

import dev.portalsdk.core.client.Portal;
import dev.portalsdk.core.error.NotPermittedException;
import dev.portalsdk.core.error.RequestRefusedException;
import dev.portalsdk.testkit.spi.FaceAnswer;
import dev.portalsdk.testkit.spi.Visitor;
import java.util.function.Function;
import java.util.function.Supplier;

/** What portals whose pages are JSON answer alike: their words come as {@code mensaje}. */
public final class JsonSite {

  private JsonSite() {}

  /** Returns a message with a status. */
  public static FaceAnswer message(String words, int status) {
    return Json.object().text("mensaje", words).answer().withStatus(status);
  }

  /** Returns the answer, or what the portal says where it is refused. */
  public static FaceAnswer answer(Supplier<FaceAnswer> page) {
    try {
      return page.get();
    } catch (NotPermittedException denied) {
      return message(denied.portalWords().orElse("No tiene permisos para esta opción"), 403);
    } catch (RequestRefusedException refused) {
      return message(refused.portalWords().orElse("No es posible realizar la operación"), 422);
    } catch (IllegalArgumentException malformed) {
      return message("Los datos ingresados no son válidos", 400);
    }
  }

  /** Returns a page of a user who is logged in; whoever is not gets {@link #loginWanted()}. */
  public static FaceAnswer behindTheLogin(Visitor visitor, Function<Portal, FaceAnswer> page) {
    return visitor.portal().map(page).orElseGet(JsonSite::loginWanted);
  }

  /** Returns what whoever is not logged in gets. */
  public static FaceAnswer loginWanted() {
    return message("Debe iniciar sesión", 401);
  }

  /** Returns what an address gets that leads nowhere. */
  public static FaceAnswer noSuchPage() {
    return message("La página no existe", 404);
  }

  /** Returns what everybody gets while the portal is being mended. */
  public static FaceAnswer maintenance() {
    return message("El sitio se encuentra en mantenimiento.", 503);
  }
}
