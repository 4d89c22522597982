package dev.portalsdk.core.spi.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.entry;

import dev.portalsdk.core.PortalCall;
import dev.portalsdk.core.PortalId;
import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.Origin;
import dev.portalsdk.core.error.PortalChangedException;
import dev.portalsdk.core.error.UnsafeTargetException;
import dev.portalsdk.core.spi.http.Answer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlFormTest {

  private static final String LOGIN =
      """
      <html><body>
      <form action="buscar"><input name="q" placeholder="Buscar"></form>
      <form action="ingresar" method="post">
        <input type="hidden" name="_token" value="t-1">
        <input name="usuario" placeholder="CUIT/DNI">
        <label for="c">Clave</label><input id="c" name="clave" type="password">
        <select name="perfil">
          <option value="1" selected>Clientes</option>
          <option value="2">Prestadores</option>
        </select>
        <input type="checkbox" name="recordar" value="si">
        <input type="submit" name="boton" value="INGRESAR">
      </form></body></html>
      """;

  @Test
  void fillsInTheFormThatHasTheLabels() {
    HtmlForm form =
        page(LOGIN).form("CUIT/DNI", "Clave").enter("cuit/dni", "1").enter("Clave:", "2");

    assertThat(form.choose("Prestadores").fields())
        .containsExactly(
            entry("_token", "t-1"),
            entry("usuario", "1"),
            entry("clave", "2"),
            entry("perfil", "2"));
    assertThat(form.action()).isEqualTo("https://toy.example/entrada/ingresar");
  }

  @Test
  void sendsWhatThePageHasFilledInAlready() {
    assertThat(page(LOGIN).form("Clave").fields()).containsEntry("perfil", "1");
  }

  @Test
  void refusesAFormOptionOrFieldThatIsNotThere() {
    HtmlPage page = page(LOGIN);
    assertThat(page.hasForm("CUIT/DNI", "Clave")).isTrue();
    assertThat(page.hasForm("CUIT/DNI", "Contraseña")).isFalse();
    assertThatExceptionOfType(PortalChangedException.class)
        .isThrownBy(() -> page.form("Contraseña"));
    assertThatExceptionOfType(PortalChangedException.class)
        .isThrownBy(() -> page.form("Clave").choose("Médicos"));
    assertThatExceptionOfType(PortalChangedException.class)
        .isThrownBy(() -> page.form("Clave").enter("Usuario", "x"));
  }

  @ParameterizedTest
  @CsvSource({
    "/ingresar, https://toy.example/ingresar",
    "'', https://toy.example/entrada/",
    "?a=1, https://toy.example/entrada/?a=1",
    "https://toy.example/x, https://toy.example/x"
  })
  void resolvesWhereAFormIsSent(String action, String expected) {
    String html = LOGIN.replace("action=\"ingresar\"", "action=\"" + action + "\"");
    assertThat(page(html).form("Clave").action()).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://evil.example/x",
        "//evil.example/x",
        "http://toy.example/x",
        "https://toy.example:8443/x",
        "https://toy.example@evil.example/",
        "javascript:alert(1)",
        "file:///etc/passwd",
        "http://169.254.169.254/",
        "http://[::1]/"
      })
  void refusesToSendWhatAUserEntersToAnotherHost(String action) {
    String html = LOGIN.replace("action=\"ingresar\"", "action=\"" + action + "\"");
    HtmlForm form = page(html).form("Clave");
    assertThatExceptionOfType(UnsafeTargetException.class)
        .isThrownBy(form::action)
        .satisfies(unsafe -> assertThat(unsafe.code()).isEqualTo(ErrorCode.UNSAFE_URL));
  }

  @Test
  void doesNotFollowABaseOfAnotherHost() {
    String evil = LOGIN.replace("<body>", "<head><base href='https://evil.example/'></head><body>");
    String own = LOGIN.replace("<body>", "<head><base href='/otra/'></head><body>");
    assertThat(page(evil).form("Clave").action()).isEqualTo("https://toy.example/entrada/ingresar");
    assertThat(page(own).form("Clave").action()).isEqualTo("https://toy.example/otra/ingresar");
  }

  private static final String SEARCH =
      """
      <html><body><form action="buscar">
        <label>Periodo de Pago: <input name="desde"> <input name="hasta"></label>
        <label>Acepta: <input type="checkbox" name="acepta" value="si"></label>
        <label for="s">Sede</label><select id="s" name="sede">
          <option></option><option value="">Seleccione</option><option>Norte</option><option>Sur</option></select>
        <button type="submit" name="accion" value="consultar">Consultar</button>
        <button type="submit" name="accion" value="validar">Validar</button>
        <input type="submit" value="Cancelar"><input type="submit" value="Cancelar">
      </form></body></html>
      """;

  @Test
  void entersTextsIntoFieldsSideBySide() {
    HtmlForm form = page(SEARCH).form("Sede").enterEach("Periodo de Pago:", "1", "2");

    assertThat(form.fields()).containsEntry("desde", "1").containsEntry("hasta", "2");
    assertThatExceptionOfType(PortalChangedException.class)
        .isThrownBy(() -> page(SEARCH).form("Sede").enterEach("Periodo de Pago:", "1"));
  }

  @Test
  void ticksABoxAndNothingElse() {
    assertThat(page(SEARCH).form("Sede").fields()).doesNotContainKey("acepta");
    assertThat(page(SEARCH).form("Sede").tick("Acepta").fields()).containsEntry("acepta", "si");
    assertThatExceptionOfType(PortalChangedException.class)
        .isThrownBy(() -> page(SEARCH).form("Sede").tick("Sede"));
  }

  @Test
  void sendsTheButtonThatWasPressedAlone() {
    assertThat(page(SEARCH).form("Sede").fields()).doesNotContainKey("accion");
    assertThat(page(SEARCH).form("Sede").press("validar").fields())
        .containsEntry("accion", "validar");
    for (String none : new String[] {"Guardar", "Cancelar"}) {
      assertThatExceptionOfType(PortalChangedException.class)
          .isThrownBy(() -> page(SEARCH).form("Sede").press(none));
    }
  }

  @Test
  void tellsWhatAPersonCanFillIn() {
    assertThat(page(SEARCH).form("Sede").options("Sede")).containsExactly("Norte", "Sur");
    assertThat(page(LOGIN).form("Clave").labels()).containsExactly("CUIT/DNI", "Clave");
    assertThat(page(SEARCH).onlyForm().action()).endsWith("/buscar");
    assertThatExceptionOfType(PortalChangedException.class)
        .isThrownBy(() -> page("<html><body></body></html>").onlyForm());
  }

  private static HtmlPage page(String html) {
    PortalCall call = new PortalCall(PortalId.of("toy"), "log in");
    return HtmlPage.of(
        new Answer(
            Origin.portal(call, notice -> {}),
            URI.create("https://toy.example/entrada/"),
            200,
            "text/html",
            StandardCharsets.UTF_8,
            html.getBytes(StandardCharsets.UTF_8)));
  }
}
