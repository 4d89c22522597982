package dev.portalsdk.testkit;

import static dev.portalsdk.billing.BillingPortals.MUTUAL_SER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.portalsdk.testkit.Browser.Came;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The pages of Mutual SER, letter by letter as the manual prints them, and as strict. */
class MutualSerPagesTest {

  private static final String JANUARY = "/financiera?desde=01/01/2018&hasta=31/01/2018";

  private final ReferencePortal reference = ReferencePortal.create();
  private final ReferencePortalServer server = ReferencePortalServer.start(reference);
  private final Browser browser = new Browser(server.baseUri(MUTUAL_SER));

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  @Tag("MS05")
  void letsInAProviderWithItsCheckDigitOrWithout() {
    for (String nit : List.of("9001234568", "900123456", "900.123.456-8")) {
      assertThat(login("Prestador", nit, VoucherSamples.PASSWORD).status()).as(nit).isEqualTo(302);
    }
  }

  @Test
  @Tag("MS05")
  void letsNobodyElseIn() {
    assertThat(login("Afiliado", "900123456", VoucherSamples.PASSWORD).status()).isEqualTo(200);
    assertThat(login("Prestador", "900123456", "otra").status()).isEqualTo(200);
    assertThat(login("Prestador", "900777777", VoucherSamples.PASSWORD).status()).isEqualTo(200);
    assertThat(browser.get(JANUARY).page().select("label").eachText()).contains("Clave:");
  }

  @Test
  @Tag("MS06")
  void leadsFromTheModulesToThePayments() {
    enter();
    Element link = browser.get("/modulos").page().selectFirst("a");

    assertThat(link.text()).isEqualTo("Financiera");
    assertThat(browser.get(link.attr("href")).page().select("label").eachText())
        .containsExactly("Buscar por:", "Periodo de Pago:");
  }

  @Test
  @Tag("MS09")
  void printsTheVouchersAsTheManualDoes() {
    enter();
    Came page = browser.get(JANUARY);

    assertThat(page.table().get(0))
        .containsExactly(
            "Ítem",
            "Fecha de Pago",
            "Nombre del Banco",
            "Tipo de Cuenta",
            "Número de Cuenta",
            "Forma de Pago",
            "N° Documento",
            "Valor Pago",
            "Valor Pendiente por Aplicar",
            "Valor Pendiente por Aplicar Anticipo",
            "Detalle");
    assertThat(page.table().get(1))
        .startsWith("1", "29/01/2018", "BANCOLOMBIA", "Corriente")
        .contains("Dispersion", "10982")
        .endsWith("Ver Detalle");
    assertThat(page.table().get(2))
        .startsWith("2", "29/01/2018", "N/A", "N/A", "N/A", "Giro Directo/Cesion", "11303");
    assertThat(page.table().get(3))
        .startsWith("3", "29/01/2018", "N/A", "N/A", "N/A", "Giro Directo/Cesion", "11318");
    assertThat(page.text())
        .contains("solo muestra los documentos generados desde el año 2017")
        .contains("Total Pagado:");
  }

  @Test
  @Tag("MS07")
  void saysHowADateIsWritten() {
    enter();
    for (String from : List.of("2018-01-01", "1/1/2018", "31/02/2018", "")) {
      Came page = browser.get("/financiera?desde=" + from + "&hasta=31/01/2018");
      assertThat(page.page().select("[role=alert]").text())
          .isEqualTo("La fecha debe poseer el formato dd/MM/yyyy");
      assertThat(page.page().select("table")).isEmpty();
    }
  }

  @Test
  @Tag("MS14")
  void showsTwentyOneInvoicesAPageWithArrowsAndNumbers() {
    enter();
    String detail = browser.get(JANUARY).page().selectFirst("td a").attr("href");

    Came first = browser.get(detail);
    assertThat(first.table()).hasSize(1 + 21);
    assertThat(first.page().select("p a").eachText()).containsExactly("2", ">", "Descargar");
    Came last = browser.get(detail + "&pagina=3");
    assertThat(last.table()).hasSize(1 + 3);
    assertThat(last.page().select("p a").eachText()).containsExactly("<", "1", "2", "Descargar");
    assertThat(browser.get(detail + "&pagina=4").status()).isEqualTo(404);
    assertThat(browser.get(detail + "&pagina=x").status()).isEqualTo(404);
  }

  @Test
  @Tag("MS02")
  void registersWhoAddsTheDigitToTheCedulaAndAcceptsThePolicies() {
    Came done = register(Map.of());

    assertThat(done.page().select("[role=alert]").text())
        .isEqualTo("Usuario registrado. Active la cuenta para ingresar a Zona Ser.");
    reference.at(MUTUAL_SER).activate(VoucherSamples.NEW_PROVIDER, "cartera");
  }

  @Test
  @Tag("MS02")
  void registersNobodyElse() {
    assertRefused(Map.of("cedula", "1000000019"), "La cédula no corresponde");
    assertRefused(Map.of("cedula", "1000000018"), "La cédula no corresponde");
    assertRefused(Map.of("cedula", ""), "La cédula no corresponde");
    assertRefused(Map.of("politicas", ""), "Debe aceptar las políticas");
    assertRefused(Map.of("clave2", "otra"), "Las contraseñas no coinciden");
    assertRefused(Map.of("nit", "900777777"), "El Nit no se encuentra registrado");
    assertRefused(Map.of("nit", "x"), "Verifique los datos");
    assertRefused(Map.of("usuario", VoucherSamples.USER), "El usuario ya existe");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> reference.at(MUTUAL_SER).activate(VoucherSamples.NEW_PROVIDER, "cartera"));
  }

  private void assertRefused(Map<String, String> instead, String words) {
    Came page = register(instead);
    assertThat(page.page().select("[role=alert]").text()).startsWith(words);
    assertThat(page.page().select("form")).hasSize(1);
  }

  private Came register(Map<String, String> instead) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("token", token("/registro"));
    fields.put("nit", "900654321");
    fields.put("codigo", VoucherSamples.SITE.formatted());
    fields.put("cedula", "1000000019" + "1");
    fields.put("politicas", "si");
    fields.put("usuario", "cartera");
    fields.put("tipo", "Prestador");
    fields.put("clave", "secreto");
    fields.put("clave2", "secreto");
    fields.put("accion", "aceptar");
    fields.putAll(instead);
    return browser.post("/registro", fields);
  }

  private void enter() {
    login("Prestador", "9001234568", VoucherSamples.PASSWORD);
  }

  private Came login(String kind, String nit, String password) {
    browser.forgetCookies();
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("token", token("/"));
    fields.put("tipo", kind);
    fields.put("nit", nit);
    fields.put("usuario", VoucherSamples.USER);
    fields.put("clave", password);
    return browser.post("/ingresar", fields);
  }

  private String token(String path) {
    return browser.get(path).page().selectXpath("//input[@name='token']").attr("value");
  }
}
