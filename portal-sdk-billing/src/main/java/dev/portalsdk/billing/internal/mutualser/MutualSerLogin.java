package dev.portalsdk.billing.internal.mutualser;

import dev.portalsdk.billing.BillingPortals;
import dev.portalsdk.core.LoginField;
import dev.portalsdk.core.PortalInfo;
import dev.portalsdk.core.settings.PortalSettings;
import dev.portalsdk.core.spi.PortalLogin;
import dev.portalsdk.core.spi.http.LoginScript;
import dev.portalsdk.core.time.Zones;
import java.net.URI;

/** What the manual tells of the portal: its address (L28) and login (L82-99). */
final class MutualSerLogin implements PortalLogin {

  static final LoginField NIT = new LoginField("nit", "Nit", false);
  static final LoginField USER = new LoginField("user", "Usuario", false);
  static final LoginField PASSWORD = new LoginField("password", "Clave", true);

  private static final PortalInfo INFO =
      PortalInfo.builder(BillingPortals.MUTUAL_SER, "Mutual SER")
          .place("CO", Zones.COLOMBIA)
          .site(URI.create("http://www.mutualser.org/"))
          .source("Manual \"Consulta portal de pagos\" of 3-10-2018")
          .loginFields(NIT, USER, PASSWORD)
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
