package dev.portalsdk.testkit.internal.faces.sancor;

import dev.portalsdk.core.account.ContactPoint;
import dev.portalsdk.core.account.PostalAddress;
import dev.portalsdk.core.account.ProviderData;
import dev.portalsdk.core.account.ProviderProfile;
import dev.portalsdk.core.client.Portal;
import dev.portalsdk.core.table.Shown;
import dev.portalsdk.testkit.internal.faces.Json;
import dev.portalsdk.testkit.spi.FaceAnswer;
import java.util.List;

/** "Mis Datos" (L145-184). */
final class ProfileRoute {

  static final String PATH = "/api/gestion/mis-datos";

  private ProfileRoute() {}

  static FaceAnswer show(Portal portal) {
    ProviderData data = portal.require(ProviderProfile.class).detail();
    Shown shown = data.shown();
    return Json.object()
        .cell("numeroDePrestador", shown, "Número de Prestador")
        .cell("razonSocial", shown, "Razón Social")
        .cell("cuit", shown, "CUIT")
        .cell("condicionIva", shown, "Condición IVA")
        .cell("codigoCui", shown, "Código CUI")
        .cell("fechaCui", shown, "Fecha CUI")
        .list("domicilios", data.addresses().stream().map(ProfileRoute::row).toList())
        .list("emails", rows(data.emails()))
        .list("telefonos", rows(data.phones()))
        .answer();
  }

  private static Json row(PostalAddress address) {
    Shown shown = address.shown();
    return Json.object()
        .truth("principal", address.principal())
        .cell("domicilio", shown, "Domicilio")
        .cell("nro", shown, "Nro")
        .cell("piso", shown, "Piso")
        .cell("departamento", shown, "Departamento")
        .cell("codigoPostal", shown, "Código Postal")
        .cell("localidad", shown, "Localidad")
        .cell("provincia", shown, "Provincia");
  }

  private static List<Json> rows(List<ContactPoint> points) {
    return points.stream()
        .map(point -> Json.object().text("tipo", point.kind()).text("valor", point.text()))
        .toList();
  }
}
