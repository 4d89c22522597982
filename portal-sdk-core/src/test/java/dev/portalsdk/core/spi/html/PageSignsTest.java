package dev.portalsdk.core.spi.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import dev.portalsdk.core.PortalCall;
import dev.portalsdk.core.PortalId;
import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.LoginRefusedException;
import dev.portalsdk.core.error.Origin;
import dev.portalsdk.core.error.PortalChangedException;
import dev.portalsdk.core.error.PortalUnavailableException;
import dev.portalsdk.core.spi.http.Answer;
import dev.portalsdk.core.spi.http.FormExpiredException;
import dev.portalsdk.core.spi.http.SessionExpiredException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PageSignsTest {

  private static final PortalCall CALL = new PortalCall(PortalId.of("toy"), "list invoices");
  private static final PageSigns SIGNS =
      PageSigns.login("Usuario", "Clave")
          .maintenance("mantenimiento")
          .formExpired("formulario ha vencido");
  private static final String LOGIN =
      "<form><input name=u placeholder=Usuario>"
          + "<input name=c type=password placeholder=Clave></form>";
  private static final String MAINTENANCE = "<title>Sitio en Mantenimiento</title>";
  private static final String LATE = "<p role=alert>El FORMULARIO ha vencido.</p>";

  @Test
  void seesTheLoginOnlyWhereTheUserWasIn() {
    assertThatExceptionOfType(SessionExpiredException.class)
        .isThrownBy(() -> inspect(SIGNS, LOGIN, true));
    assertThatNoException().isThrownBy(() -> inspect(SIGNS, LOGIN, false));
  }

  @Test
  void seesMaintenanceInTheTitleAlone() {
    assertThatExceptionOfType(PortalUnavailableException.class)
        .isThrownBy(() -> inspect(SIGNS, MAINTENANCE, false))
        .satisfies(e -> assertThat(e.code()).isEqualTo(ErrorCode.PORTAL_MAINTENANCE));
    assertThatNoException()
        .isThrownBy(() -> inspect(SIGNS, "<p>Módulo de mantenimiento</p>", true));
  }

  @Test
  void seesALateFormWhereThePortalCallsItOutAlone() {
    assertThatExceptionOfType(FormExpiredException.class)
        .isThrownBy(() -> inspect(SIGNS, LATE, true));
    assertThatNoException()
        .isThrownBy(() -> inspect(SIGNS, "<p>Si el formulario ha vencido, ábralo.</p>", true));
  }

  @Test
  void looksForNothingThatWasNotDeclared() {
    PageSigns login = PageSigns.login("Usuario", "Clave");

    assertThatNoException().isThrownBy(() -> inspect(login, MAINTENANCE, true));
    assertThatNoException().isThrownBy(() -> inspect(login, LATE, true));
  }

  @Test
  void tellsARefusedLoginFromAPageThatItDoesNotKnow() {
    PageSigns signs = PageSigns.login("Usuario", "Clave").inside("Módulos Portal");

    assertThatNoException().isThrownBy(() -> enter(signs, "<h2>MODULOS  portal</h2>"));
    assertThatExceptionOfType(LoginRefusedException.class)
        .isThrownBy(() -> enter(signs, "<p role=alert>Clave errada</p>" + LOGIN))
        .satisfies(e -> assertThat(e.portalWords()).hasValue("Clave errada"));
    assertThatExceptionOfType(PortalChangedException.class)
        .isThrownBy(() -> enter(signs, "<h2>Encuesta</h2>"));
  }

  private static void enter(PageSigns signs, String html) {
    signs.requireInside(CALL, HtmlPage.of(answer(html)));
  }

  private static void inspect(PageSigns signs, String html, boolean signedIn) {
    signs.inspect(CALL, answer(html), signedIn);
  }

  private static Answer answer(String html) {
    byte[] bytes = ("<html>" + html + "</html>").getBytes(StandardCharsets.UTF_8);
    URI location = URI.create("https://toy.example/");
    Origin origin = Origin.portal(CALL, notice -> {});
    return new Answer(origin, location, 200, "text/html", StandardCharsets.UTF_8, bytes);
  }
}
