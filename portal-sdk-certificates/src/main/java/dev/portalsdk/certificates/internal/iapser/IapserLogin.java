package dev.portalsdk.certificates.internal.iapser;

import dev.portalsdk.certificates.CertificatePortals;
import dev.portalsdk.core.LoginField;
import dev.portalsdk.core.PortalContact;
import dev.portalsdk.core.PortalInfo;
import dev.portalsdk.core.settings.PortalSettings;
import dev.portalsdk.core.spi.PortalLogin;
import dev.portalsdk.core.spi.http.LoginScript;
import dev.portalsdk.core.time.Zones;
import java.net.URI;

/**
 * What the manual tells of the portal: how one gets there (L6-20), its login (L24-31), and whom to
 * ask (L31, L150).
 */
final class IapserLogin implements PortalLogin {

  static final LoginField USER = new LoginField("cuit", "Usuario", false);
  static final LoginField PASSWORD = new LoginField("password", "Contraseña", true);

  // The address of L6 is broken in the manual's text: "https://www.iapserseguros(seg.ar/".
  private static final PortalInfo INFO =
      PortalInfo.builder(CertificatePortals.IAPSER_ART, "IAPSER ART")
          .place("AR", Zones.ARGENTINA)
          .site(URI.create("https://www.iapserseguros.seg.ar/"))
          .source("Manual \"Portal de Autogestión\" for employers")
          .loginFields(USER, PASSWORD)
          .contacts(
              new PortalContact("phone", "0343-4420194/104"),
              new PortalContact("mobile", "3434671835"),
              new PortalContact("e-mail", "afiliacionesart@iapserseguros.seg.ar"))
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
