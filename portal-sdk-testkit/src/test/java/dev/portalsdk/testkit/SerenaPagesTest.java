package dev.portalsdk.testkit;

import static dev.portalsdk.billing.BillingPortals.SERENA_ART;
import static org.assertj.core.api.Assertions.assertThat;

import dev.portalsdk.billing.InvoiceDocuments;
import dev.portalsdk.billing.Invoices;
import dev.portalsdk.billing.invoice.DocumentKind;
import dev.portalsdk.billing.invoice.InvoiceQuery;
import dev.portalsdk.billing.submission.AttachmentKind;
import dev.portalsdk.billing.submission.UploadedDocument;
import dev.portalsdk.core.client.Portal;
import dev.portalsdk.core.client.PortalRuntime;
import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.time.Dates;
import dev.portalsdk.testkit.Browser.Came;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The pages of the provider, letter by letter as the manual prints them. */
class SerenaPagesTest {

  private static final String MENU =
      "Descargar Orden de Pago Descargar Nota de Credito/Debito Descargar Retención "
          + "Descargar Detalle del Débito";

  private final ReferencePortal reference = ReferencePortal.create();
  private final ReferencePortalServer server = ReferencePortalServer.start(reference);
  private final Browser browser = new Browser(server.baseUri(SERENA_ART));

  @BeforeEach
  void login() {
    browser.login(Samples.PROVIDER.plain());
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void printsTheTableOfOperationsAsTheManualDoes() {
    List<List<String>> table = browser.get("/operaciones").table();

    assertThat(table).hasSize(11);
    assertThat(table.get(0))
        .containsExactly(
            "FECHA FACTURA",
            "TIPO FACTURA",
            "NÚMERO FACTURA",
            "IMPORTE",
            "DETALLE FACTURA",
            "OPCIONES");
    assertThat(table.get(1))
        .containsExactly(
            "01/07/2025",
            "NOTAS DE CRED...",
            "002100007685",
            "-3.574.597,28",
            "NOTAS DE CREDITO \"B\" 0021-00007685 Importe -3574597.28 Autorizada pendiente de pago");
    assertThat(table.get(4))
        .containsExactly(
            "17/07/2025",
            "FACTURAS \"B\"",
            "002500044067",
            "26.607.614,08",
            "FACTURAS \"B\" 0025-00044067 Importe 26607614.08 Proceso ejecutado el día 18/08/2025",
            MENU);
    assertThat(table.get(10))
        .containsExactly(
            "31/07/2025",
            "FACTURAS \"B\"",
            "002900005801",
            "15.288.127,36",
            "FACTURAS \"B\" 0029-00005801 Importe 15288127.36 En proceso");
  }

  @Test
  @Tag("SE08")
  void leadsFromEachPageOfDocumentsToTheOthers() {
    for (String path : List.of("/documentos", "/documentos/nueva")) {
      assertThat(browser.get(path).page().select("p a"))
          .extracting(Element::text)
          .containsExactly("BUSCAR", "+ NUEVA CARGA DE DOCUMENTO", "MENÚ PRINCIPAL");
    }
  }

  @Test
  @Tag("SE05")
  void offersTheKindsOfTheManualForANewDocumentWithoutTodos() {
    assertThat(browser.get("/documentos/nueva").page().select("#tipo option"))
        .extracting(Element::text)
        .containsExactly(
            "Detalle de Factura", "Factura", "Historia Clínica", "Informes de Estudios", "Varios");
    assertThat(browser.get("/documentos/nueva").page().select("#destinatario option"))
        .extracting(Element::text)
        .containsExactly("Liquidaciones Prest. En Especie");
  }

  @Test
  void givesEachDocumentAsItIsInMemory() {
    Element menu = browser.get("/operaciones").page().select("tr").get(4).child(5);
    try (Portal memory = reference.portal(SERENA_ART, Samples.credentials())) {
      InvoiceDocuments documents = memory.require(InvoiceDocuments.class);
      List<DocumentKind> kinds = List.of(DocumentKind.values());
      assertThat(menu.select("a")).hasSize(kinds.size());
      for (DocumentKind kind : kinds) {
        PortalDocument expected = documents.download(Samples.DEBITED.ref(), kind);
        Came file = browser.get(menu.select("a").get(kind.ordinal()).attr("href"));

        assertThat(file.body()).as("%s", kind).isEqualTo(expected.bytes());
        assertThat(file.headers().get("Content-Type")).isEqualTo("application/pdf");
        assertThat(file.headers().get("Content-Disposition"))
            .isEqualTo("attachment; filename=\"" + expected.name() + "\"");
      }
    }
  }

  @Test
  void hasNoFileWhereNoMenuLeads() {
    String link = browser.get("/operaciones").page().select("tr").get(4).select("a").attr("href");
    String row = link.substring(0, link.lastIndexOf('/'));

    assertThat(browser.get(row + "/orden-de-pago").status()).isEqualTo(200);
    assertThat(browser.get(row + "/otro").status()).isEqualTo(404);
    assertThat(browser.get("/operaciones/xyz/orden-de-pago").status()).isEqualTo(404);
    reference.at(SERENA_ART).authorize(Samples.DEBITED.ref());
    assertThat(browser.get(row + "/orden-de-pago").status()).isEqualTo(404);
  }

  @Test
  void asksForASearchBeforeItListsDocuments() {
    Came form = browser.get("/documentos");

    assertThat(form.page().select("label").eachText())
        .containsExactly("Destinatario", "Tipo de documento", "Fecha de carga");
    assertThat(form.page().select("option").eachText())
        .containsExactly(
            "Liquidaciones Prest. En Especie",
            "Todos",
            "Detalle de Factura",
            "Factura",
            "Historia Clínica",
            "Informes de Estudios",
            "Varios");
    assertThat(form.page().select("a").eachText())
        .containsExactly("BUSCAR", "+ NUEVA CARGA DE DOCUMENTO", "MENÚ PRINCIPAL");
    assertThat(form.page().select("button").text()).isEqualTo("Buscar");
    assertThat(form.page().select("table")).isEmpty();
  }

  @Test
  void listsTheDocumentsThatWereSearchedFor() {
    assertThat(search("Todos", "").table()).hasSize(5);
    assertThat(search("Historia+Cl%C3%ADnica", "").table()).hasSize(1);
    assertThat(search("Factura", "08%2F07%2F2025").table())
        .containsExactly(
            List.of(
                "DESTINATARIO", "NOMBRE", "FECHA DE CARGA", "OBSERVACIONES", "LEÍDO POR SERENA"),
            List.of(
                "Liquidaciones Prest. En Especie",
                "factura.pdf",
                "08/07/2025",
                "FC B 00025-00043905",
                "Sí"));
  }

  @Test
  void showsInItsFormWhatWasSearchedFor() {
    Elements chosen = search("Historia+Cl%C3%ADnica", "").page().select("option[selected]");

    assertThat(chosen.eachText())
        .containsExactly("Liquidaciones Prest. En Especie", "Historia Clínica");
  }

  @Test
  void refusesASearchThatItsFormCannotSend() {
    for (Came refused :
        List.of(
            search("Otra", ""),
            search("Todos", "31%2F02%2F2025"),
            browser.get("/documentos?destinatario=Otro&tipo=Todos&fecha="))) {
      assertThat(refused.status()).isEqualTo(200);
      assertThat(refused.page().select("[role=alert]")).hasSize(1);
      assertThat(refused.page().select("table")).isEmpty();
    }
  }

  @Test
  void showsTextsThatWouldBeMarkupAsTexts() {
    String name = "<b>\"1\" & 2's</b>.pdf";
    reference
        .at(SERENA_ART)
        .handIn(
            Samples.PROVIDER,
            UploadedDocument.builder(name)
                .recipient("Liquidaciones Prest. En Especie")
                .kind(AttachmentKind.MISCELLANEOUS)
                .uploaded(Dates.slashed("01/09/2025"))
                .build());

    assertThat(search("Varios", "").page().select("td").get(1).text()).isEqualTo(name);
  }

  @Test
  void listsAuthorizations() {
    assertThat(browser.get("/autorizaciones").table())
        .hasSize(3)
        .startsWith(List.of("NÚMERO", "FECHA", "PRESTACIÓN", "ESTADO"));
  }

  @Test
  void listsNothingForANewProvider() {
    Browser newcomer = new Browser(server.baseUri(SERENA_ART));
    newcomer.login(Samples.NEW_PROVIDER.plain());

    assertThat(newcomer.get("/operaciones").table()).hasSize(1);
    assertThat(newcomer.get("/autorizaciones").table()).hasSize(1);
  }

  @Test
  void showsTheLibraryWhatItHasInMemory() {
    try (PortalRuntime runtime =
            PortalRuntime.builder().settings(SERENA_ART, server.settings(SERENA_ART)).build();
        Portal served = runtime.open(SERENA_ART, Samples.credentials());
        Portal memory = reference.portal(SERENA_ART, Samples.credentials())) {
      Invoices invoices = served.require(Invoices.class);
      assertThat(invoices.all(InvoiceQuery.all()).read().items())
          .containsExactlyElementsOf(
              memory.require(Invoices.class).all(InvoiceQuery.all()).read().items());
    }
  }

  private Came search(String kind, String day) {
    return browser.get(
        "/documentos?destinatario=Liquidaciones+Prest.+En+Especie&tipo=" + kind + "&fecha=" + day);
  }
}
