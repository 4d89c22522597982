package dev.portalsdk.billing.internal.sancor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portalsdk.core.PortalContact;
import dev.portalsdk.core.PortalInfo;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class SanCorAdapterTest {

  private final PortalInfo info = new SanCorAdapter().login().orElseThrow().info();

  /** What the portal does by hand, such as a list of provider numbers (L70), is asked for there. */
  @Test
  @Tag("SC04")
  @Tag("SC05")
  void tellsWhereToAskForWhatNoProgramDoes() {
    assertThat(info.contacts())
        .containsExactly(
            new PortalContact("phone", "0800 7777 72583"),
            new PortalContact("e-mail", "prestador@sancorsalud.com.ar"));
    assertThat(info.site()).hasToString("https://autogestionprestadores.sancorsalud.com.ar/");
  }

  @Test
  @Tag("SC01")
  void asksForTheTwoFieldsOfTheLogin() {
    assertThat(info.loginFields()).containsExactly(SanCorLogin.USER, SanCorLogin.PASSWORD);
    assertThat(SanCorLogin.PASSWORD.secret()).isTrue();
  }
}
