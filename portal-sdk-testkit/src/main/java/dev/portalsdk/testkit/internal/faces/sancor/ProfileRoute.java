package dev.portalsdk.testkit.internal.faces.sancor;

import dev.portalsdk.core.account.ProviderData;
import dev.portalsdk.core.account.ProviderProfile;
import dev.portalsdk.core.client.Portal;
import dev.portalsdk.core.identity.Cuit;
import dev.portalsdk.testkit.internal.faces.Json;
import dev.portalsdk.testkit.spi.FaceAnswer;

/** "Mis Datos" (L145-184). */
final class ProfileRoute {

  static final String PATH = "/api/gestion/mis-datos";

  private ProfileRoute() {}

  static FaceAnswer show(Portal portal) {
    ProviderData data = portal.require(ProviderProfile.class).detail();
    return Json.object()
        .text("numeroDePrestador", data.number().toString())
        .text("razonSocial", data.name())
        .text("cuit", data.cuit().map(Cuit::formatted).orElse("0"))
        .answer();
  }
}
