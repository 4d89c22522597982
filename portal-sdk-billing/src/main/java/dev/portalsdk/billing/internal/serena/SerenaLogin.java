package dev.portalsdk.billing.internal.serena;

import dev.portalsdk.billing.BillingPortals;
import dev.portalsdk.core.LoginField;
import dev.portalsdk.core.PortalContact;
import dev.portalsdk.core.PortalInfo;
import dev.portalsdk.core.settings.PortalSettings;
import dev.portalsdk.core.spi.PortalLogin;
import dev.portalsdk.core.spi.http.LoginScript;
import dev.portalsdk.core.time.Zones;
import java.net.URI;

/** What the manual tells of the portal: its address (L12), login (L19-32) and contact (L68). */
final class SerenaLogin implements PortalLogin {

  /** The one field of the login: the CUIT is user and password at once (L23), so it is a secret. */
  static final LoginField CUIT = new LoginField("cuit", "CUIT/DNI", true);

  private static final PortalInfo INFO =
      PortalInfo.builder(BillingPortals.SERENA_ART, "Serena ART")
          .place("AR", Zones.ARGENTINA)
          .site(URI.create("https://www.serenaart.com.ar/"))
          .source("Manual \"Bienvenidos a la web de Serena ART\" for providers")
          .loginFields(CUIT)
          .contacts(new PortalContact("e-mail", "liquidacionesart@serenaseguros.com.ar"))
          .build();

  @Override
  public PortalInfo info() {
    return INFO;
  }

  @Override
  public LoginScript script(PortalSettings settings) {
    return new LoginPage(Endpoints.of(settings));
  }
}
