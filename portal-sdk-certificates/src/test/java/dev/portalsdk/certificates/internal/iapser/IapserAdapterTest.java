package dev.portalsdk.certificates.internal.iapser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portalsdk.core.PortalContact;
import dev.portalsdk.core.PortalInfo;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class IapserAdapterTest {

  private final PortalInfo info = new IapserAdapter().login().orElseThrow().info();

  /** A forgotten password is asked for by mail (L31), and so is all that no screen does (L150). */
  @Test
  @Tag("IA01")
  @Tag("IA04")
  @Tag("IA16")
  void tellsWhereThePortalIsAndWhomToAsk() {
    assertThat(info.site()).hasToString("https://www.iapserseguros.seg.ar/");
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
    assertThat(IapserLogin.PASSWORD.secret()).isTrue();
  }
}
