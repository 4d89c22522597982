package dev.portalsdk.testkit;

import static dev.portalsdk.billing.BillingPortals.SERENA_ART;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portalsdk.core.PortalId;
import dev.portalsdk.testkit.Browser.Came;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ReferencePortalServerTest {

  private static final String CUIT = Samples.PROVIDER.plain();

  private final ReferencePortal reference = ReferencePortal.create();
  private final ReferencePortalServer server = ReferencePortalServer.start(reference);
  private final Browser browser = new Browser(server.baseUri(SERENA_ART));

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void leadsFromTheLoginToTheMenuWithAnotherCookie() {
    browser.get("/");
    String before = browser.cookie("sesion");
    Came entered = browser.login(CUIT);

    assertThat(entered.status()).isEqualTo(302);
    assertThat(entered.headers().get("Location")).isEqualTo("/gestiones");
    assertThat(entered.headers().get("Set-Cookie")).contains("HttpOnly");
    assertThat(browser.cookie("sesion")).isNotEmpty().isNotEqualTo(before);
    assertThat(browser.get("/gestiones").page().select("a").eachText())
        .containsExactly("OPERACIONES", "AUTORIZACIONES", "CARGA DE DOCUMENTOS", "SALIR");
  }

  @Test
  void offersTheLoginInTheManualsWords() {
    Came login = browser.get("/");

    assertThat(login.headers().get("Content-Type")).isEqualTo("text/html; charset=UTF-8");
    assertThat(login.text()).startsWith("<!doctype html>").endsWith("</html>\n");
    assertThat(login.page().select("label").eachText()).containsExactly("CUIT/DNI", "Clave");
    assertThat(login.page().select("option").eachText())
        .containsExactly("Clientes", "Prestadores", "Agentes Institorios");
    assertThat(login.page().select("button").text()).isEqualTo("INGRESAR");
  }

  @Test
  void letsInProvidersWithAnAccountWhoGiveTheirCuitTwice() {
    assertRefused(browser.login(CUIT, CUIT, "Clientes"));
    assertRefused(browser.login(CUIT, "otra", "Prestadores"));
    assertRefused(browser.login(Samples.STRANGER.plain()));
    assertRefused(browser.login("30-71234567-9"));
    assertRefused(browser.login(""));
    assertThat(browser.login(Samples.PROVIDER.formatted()).status()).isEqualTo(302);
    assertThat(reference.at(SERENA_ART).logins()).isEqualTo(1);
  }

  private static void assertRefused(Came came) {
    assertThat(came.status()).isEqualTo(200);
    assertThat(came.page().select("[role=alert]").text()).isEqualTo("CUIT/DNI o clave incorrectos");
    assertThat(came.page().select("input[type=password]")).hasSize(1);
  }

  @Test
  void refusesAFormWithoutTheTokenOfItsBrowser() {
    Map<String, String> login =
        Map.of("usuario", CUIT, "clave", CUIT, "perfil", "Prestadores", "token", "another");

    assertThat(browser.post("/ingresar", login).status()).isEqualTo(403);
    assertThat(browser.post("/operaciones", Map.of()).status()).isEqualTo(403);
    assertThat(new Browser(server.baseUri(SERENA_ART)).post("/ingresar", login).status())
        .isEqualTo(403);
    assertThat(reference.at(SERENA_ART).logins()).isZero();
  }

  @Test
  void showsTheLoginToWhoIsNotLoggedIn() {
    for (String path : List.of("/operaciones", "/documentos", "/nada", "/gestiones")) {
      assertLogin(browser.get(path));
    }
  }

  @Test
  void showsTheLoginWithStatus200WhenTheSessionHasExpired() {
    browser.login(CUIT);
    reference.at(SERENA_ART).expireSessions();

    assertLogin(browser.get("/gestiones"));
    assertLogin(browser.get("/operaciones"));
    assertThat(browser.login(CUIT).status()).isEqualTo(302);
    assertThat(browser.get("/operaciones").page().select("table")).hasSize(1);
  }

  @Test
  void forgetsWhoAsksNothingForAWhile() {
    browser.login(CUIT);
    reference.clock().advance(Duration.ofMinutes(20));
    assertThat(browser.get("/operaciones").table()).hasSize(11);

    reference.clock().advance(Duration.ofMinutes(21));
    assertLogin(browser.get("/operaciones"));
  }

  @Test
  void servesManyBrowsersAtOnce() {
    List<CompletableFuture<Integer>> rows =
        IntStream.range(0, 8)
            .mapToObj(i -> new Browser(server.baseUri(SERENA_ART)))
            .map(each -> CompletableFuture.supplyAsync(() -> rowsAfterLogin(each)))
            .toList();

    assertThat(rows).extracting(CompletableFuture::join).containsOnly(11);
    assertThat(reference.at(SERENA_ART).logins()).isEqualTo(8);
  }

  private static int rowsAfterLogin(Browser browser) {
    browser.login(CUIT);
    return browser.get("/operaciones").table().size();
  }

  @Test
  void knowsOnlyTheBrowserThatLoggedIn() {
    browser.login(CUIT);

    assertLogin(new Browser(server.baseUri(SERENA_ART)).get("/operaciones"));
    assertThat(browser.get("/operaciones").table()).hasSize(11);
  }

  @Test
  void endsTheSessionAtLogout() {
    browser.login(CUIT);
    String before = browser.cookie("sesion");
    Came left = browser.get("/salir");

    assertThat(left.status()).isEqualTo(302);
    assertThat(left.headers().get("Location")).isEqualTo("/");
    assertThat(browser.cookie("sesion")).isNotEqualTo(before);
    assertLogin(browser.get("/operaciones"));
  }

  private static void assertLogin(Came came) {
    assertThat(came.status()).isEqualTo(200);
    assertThat(came.page().select("form[action=/ingresar]")).hasSize(1);
    assertThat(came.page().select("table")).isEmpty();
  }

  @Test
  void saysThatItIsBeingMendedWithStatus200() {
    reference.at(SERENA_ART).beginMaintenance();

    assertThat(browser.get("/").status()).isEqualTo(200);
    assertThat(browser.get("/").page().title()).contains("mantenimiento");

    reference.at(SERENA_ART).endMaintenance();
    assertLogin(browser.get("/"));
  }

  @Test
  void saysThatAPageDoesNotExist() {
    browser.login(CUIT);

    assertThat(browser.get("/nada").status()).isEqualTo(404);
  }

  @Test
  void countsEveryRequest() {
    browser.login(CUIT);
    browser.get("/gestiones");

    assertThat(server.requests(SERENA_ART)).isEqualTo(3);
  }

  @Test
  void refusesAPortalWithoutAFace() {
    assertThatThrownBy(() -> server.baseUri(PortalId.of("nobody")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no face of 'nobody'");
  }

  @Test
  void closesTwiceAndServesNothingAfterwards() {
    browser.get("/");
    server.close();

    assertThatCode(server::close).doesNotThrowAnyException();
    assertThatThrownBy(() -> browser.get("/")).isInstanceOf(UncheckedIOException.class);
    assertThatThrownBy(() -> server.baseUri(SERENA_ART)).isInstanceOf(IllegalStateException.class);
  }
}
