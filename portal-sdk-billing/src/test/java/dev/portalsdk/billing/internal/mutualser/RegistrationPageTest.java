package dev.portalsdk.billing.internal.mutualser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.portalsdk.core.error.DocumentException;
import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.identity.HabilitationCode;
import dev.portalsdk.core.spi.html.HtmlPage;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The page "Registrar Usuario" (manual L49-76). */
@Tag("MS02")
class RegistrationPageTest {

  @Test
  void readsTheSitesThatTheComboOffers() {
    assertThat(page("<option></option><option>130010123401</option>").sites())
        .containsExactly(HabilitationCode.parse("130010123401"));
  }

  @Test
  void blamesThePageForAnOptionThatIsNoCode() {
    assertThatExceptionOfType(DocumentException.class)
        .isThrownBy(() -> page("<option>Sede Principal</option>").sites())
        .satisfies(e -> assertThat(e.code()).isEqualTo(ErrorCode.PAGE_CHANGED));
  }

  private static RegistrationPage page(String options) {
    String html =
        "<html><body><form><label>Nit IPS<input name=\"nit\"></label>"
            + "<label>Código Habilitación<select name=\"codigo\">"
            + options
            + "</select></label><label>Cédula<input name=\"cedula\"></label>"
            + "<label>Confirmar Contraseña:<input type=\"password\" name=\"clave2\"></label>"
            + "</form></body></html>";
    return new RegistrationPage(HtmlPage.saved(html.getBytes(StandardCharsets.UTF_8)));
  }
}
