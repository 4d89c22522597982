package dev.portalsdk.billing.internal.sancor;

import dev.portalsdk.billing.BillingPortals;
import dev.portalsdk.core.LoginField;
import dev.portalsdk.core.PortalContact;
import dev.portalsdk.core.PortalInfo;
import dev.portalsdk.core.settings.PortalSettings;
import dev.portalsdk.core.spi.PortalLogin;
import dev.portalsdk.core.spi.http.LoginScript;
import dev.portalsdk.core.time.Zones;
import java.net.URI;

/** What the manual tells of the portal: its addresses (L27-34, L59-64, L99) and login (L36-55). */
final class SanCorLogin implements PortalLogin {

  static final LoginField USER = new LoginField("user", "Nombre de Usuario", false);
  static final LoginField PASSWORD = new LoginField("password", "Contraseña", true);

  private static final PortalInfo INFO =
      PortalInfo.builder(BillingPortals.SANCOR_SALUD, "SanCor Salud")
          .place("AR", Zones.ARGENTINA)
          .site(URI.create("https://autogestionprestadores.sancorsalud.com.ar/"))
          .source("Manual \"Instructivo plataforma autogestión prestadores con acceso web\"")
          .loginFields(USER, PASSWORD)
          .contacts(
              new PortalContact("phone", "0800 7777 72583"),
              new PortalContact("e-mail", "prestador@sancorsalud.com.ar"))
          .build();

  @Override
  public PortalInfo info() {
    return INFO;
  }

  @Override
  public LoginScript script(PortalSettings settings) {
    return new LoginForm(settings);
  }
}
