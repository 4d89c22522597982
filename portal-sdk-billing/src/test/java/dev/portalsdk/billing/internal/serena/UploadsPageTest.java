package dev.portalsdk.billing.internal.serena;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.entry;

import dev.portalsdk.billing.submission.AttachmentKind;
import dev.portalsdk.billing.submission.ReadState;
import dev.portalsdk.billing.submission.UploadQuery;
import dev.portalsdk.billing.submission.UploadedDocument;
import dev.portalsdk.core.error.DocumentException;
import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.page.PageRequest;
import dev.portalsdk.core.spi.html.HtmlPage;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UploadsPageTest {

  private static final String FORM =
      """
      <form action="documentos">
        <label>Destinatario <select name="d">
          <option value="7">Liquidaciones Prest. En Especie</option></select></label>
        <label>Tipo de documento <select name="t">
          <option>Todos</option><option>Detalle de Factura</option><option>Factura</option>
          <option>Historia Clínica</option><option>Informes de Estudios</option>
          <option>Varios</option></select></label>
        <label>Fecha de carga <input name="f"></label>
        <button>Buscar</button>
      </form>
      """;

  private static final String TABLE =
      "<table><tr><th>DESTINATARIO<th>NOMBRE<th>FECHA DE CARGA<th>OBSERVACIONES"
          + "<th>LEÍDO POR SERENA<tr><td>Liquidaciones Prest. En Especie<td>factura.pdf"
          + "<td>08/07/2025<td>FC B 0025-00043905<td>Sí</table>";

  @ParameterizedTest
  @CsvSource({
    "INVOICE, Factura",
    "INVOICE_DETAIL, Detalle de Factura",
    "CLINICAL_HISTORY, Historia Clínica",
    "STUDY_REPORT, Informes de Estudios",
    "MISCELLANEOUS, Varios"
  })
  @Tag("SE04")
  void choosesTheKindInTheManualsWords(AttachmentKind kind, String label) {
    UploadQuery query =
        UploadQuery.all()
            .recipient("Liquidaciones Prest. En Especie")
            .kind(kind)
            .uploaded(LocalDate.of(2025, 7, 8));

    assertThat(page(FORM).search(query).fields())
        .containsOnly(entry("d", "7"), entry("t", label), entry("f", "08/07/2025"));
  }

  @Test
  @Tag("SE04")
  void asksForAllKindsUnlessOneIsWanted() {
    assertThat(page(FORM).search(UploadQuery.all()).fields())
        .containsOnly(entry("d", "7"), entry("t", "Todos"), entry("f", ""));
  }

  @ParameterizedTest
  @CsvSource({"'', UNREAD", "No, UNREAD", "Sí, READ", "SI, READ", "08/07/2025, UNRECOGNIZED"})
  @Tag("SE07")
  void readsWhetherThePayerHasReadADocument(String cell, ReadState state) {
    UploadedDocument document = row(cell, UploadQuery.all());

    assertThat(document.readState()).isEqualTo(state);
    assertThat(document.shown().text("LEÍDO POR SERENA")).hasValue(cell);
    assertThat(document.kind()).isEmpty();
  }

  @Test
  @Tag("SE04")
  void knowsTheKindOnlyThroughTheFilter() {
    UploadedDocument document = row("", UploadQuery.all().kind(AttachmentKind.INVOICE));

    assertThat(document.kind()).hasValue(AttachmentKind.INVOICE);
    assertThat(document.uploaded()).isEqualTo(LocalDate.of(2025, 7, 8));
    assertThat(document.remarks()).isEqualTo("FC B 0025-00043905");
    assertThat(document.toString()).doesNotContain("factura.pdf", "0025");
  }

  @Test
  @Tag("SE04")
  void doesNotTakeOneCombosOptionForAnothers() {
    assertThat(page(FORM).hasRecipient("Varios")).isFalse();
    assertThat(page(FORM).hasRecipient("liquidaciones prest. en especie")).isTrue();
  }

  @Test
  @Tag("SE04")
  void refusesAListThatIsNotOfTheKindAskedFor() {
    UploadQuery query = UploadQuery.all().kind(AttachmentKind.CLINICAL_HISTORY);
    assertThatExceptionOfType(DocumentException.class)
        .isThrownBy(() -> page(FORM + TABLE).documents(PageRequest.first(), query))
        .withMessageContaining("Historia Clínica");
  }

  @Test
  @Tag("SE04")
  void failsARowOfAnotherDayOrRecipientThanAskedFor() {
    for (UploadQuery query :
        List.of(
            UploadQuery.all().uploaded(LocalDate.of(2025, 7, 9)),
            UploadQuery.all().recipient("Tesorería"))) {
      assertThat(page(FORM + TABLE).documents(PageRequest.first(), query).failures())
          .singleElement()
          .satisfies(
              failure -> assertThat(failure.code()).isEqualTo(ErrorCode.INCONSISTENT_RECORD));
    }
  }

  private static UploadedDocument row(String read, UploadQuery query) {
    String form = query.kind().isPresent() ? FORM.replace(">Factura", " selected>Factura") : FORM;
    String table = TABLE.replace("<td>Sí", "<td>" + read);
    return page(form + table).documents(PageRequest.first(), query).items().get(0);
  }

  private static UploadsPage page(String body) {
    String html = "<html><body>" + body + "</body></html>";
    return new UploadsPage(
        HtmlPage.saved(html.getBytes(StandardCharsets.UTF_8)), UploadsPage.COLUMNS);
  }
}
