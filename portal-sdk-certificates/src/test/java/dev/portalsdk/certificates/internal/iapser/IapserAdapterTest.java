package dev.portalsdk.certificates.internal.iapser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portalsdk.core.PortalContact;
import dev.portalsdk.core.PortalInfo;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class IapserAdapterTest {

  private final PortalInfo info = new IapserAdapter().login().orElseThrow().info();

  /** The way there is «ART», «ART Comercial», «Portal de autogestión», «Utilizar» (L6-20). */
  @Test
  @Tag("IA01")
  void tellsWhereThePortalIs() {
    assertThat(info.site()).hasToString("https://www.iapserseguros.seg.ar/");
    assertThat(info.name()).isEqualTo("IAPSER ART");
  }

  /** Who does not remember the password asks for it by mail: there is no form (L31). */
  @Test
  @Tag("IA04")
  @Tag("IA16")
  void tellsWhomToAsk() {
    assertThat(info.contacts())
        .containsExactly(
            new PortalContact("phone", "0343-4420194/104"),
            new PortalContact("mobile", "3434671835"),
            new PortalContact("e-mail", "afiliacionesart@iapserseguros.seg.ar"));
  }

  @Test
  @Tag("IA02")
  void asksForTheTwoFieldsOfTheLogin() {
    assertThat(info.loginFields()).containsExactly(IapserLogin.USER, IapserLogin.PASSWORD);
    assertThat(IapserLogin.USER.label()).isEqualTo("Usuario");
    assertThat(IapserLogin.PASSWORD.label()).isEqualTo("Contraseña");
    assertThat(IapserLogin.PASSWORD.secret()).isTrue();
  }
}
