package dev.portalsdk.billing.internal.serena;

import static dev.portalsdk.billing.BillingPortals.SERENA_ART;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.portalsdk.billing.SavedPages;
import dev.portalsdk.billing.invoice.ArgentineNumber;
import dev.portalsdk.billing.invoice.DocumentKind;
import dev.portalsdk.billing.invoice.Invoice;
import dev.portalsdk.billing.invoice.InvoiceKey;
import dev.portalsdk.billing.invoice.InvoiceKind;
import dev.portalsdk.billing.invoice.InvoiceState;
import dev.portalsdk.billing.invoice.InvoiceStatus;
import dev.portalsdk.billing.invoice.Letter;
import dev.portalsdk.billing.invoice.Owner;
import dev.portalsdk.core.error.DocumentException;
import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.identity.Cuit;
import dev.portalsdk.core.money.Money;
import dev.portalsdk.core.page.Completeness.Level;
import dev.portalsdk.core.page.Extent;
import dev.portalsdk.core.page.Page;
import dev.portalsdk.core.page.PageRequest;
import dev.portalsdk.core.page.Paged;
import dev.portalsdk.core.page.RowFailure;
import dev.portalsdk.core.settings.PortalSettings;
import dev.portalsdk.core.spi.html.HtmlPage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OperationsPageTest {

  private static final Owner OWNER = Owner.of(SERENA_ART, Cuit.parse("30-71234567-1"));
  private static final String FIRST_INVOICE =
      "FACTURAS &quot;B&quot; 0025-00043905 Importe 24270824.38 Proceso ejecutado el día 17/07/2025";

  @Test
  @Tag("SE09")
  void readsTheTenRowsOfTheManual() {
    Page<Invoice> page = saved(manual().getBytes(StandardCharsets.UTF_8));

    assertThat(page.failures()).isEmpty();
    assertThat(page.items()).hasSize(10);
    assertThat(page.completeness().level()).isEqualTo(Level.UNPROVEN);
    Invoice invoice = page.items().get(1);
    assertThat(invoice.key())
        .isEqualTo(
            InvoiceKey.of(
                OWNER, InvoiceKind.INVOICE, Letter.parse("B"), new ArgentineNumber(25, 43905)));
    assertThat(invoice.issued()).contains(LocalDate.of(2025, 7, 8));
    assertThat(invoice.total()).isEqualTo(Money.parse("ARS 24270824.38"));
    assertThat(invoice.status().state()).isEqualTo(InvoiceState.SETTLED);
    assertThat(invoice.status().day()).hasValue(LocalDate.of(2025, 7, 17));
    assertThat(invoice.shown().text("NÚMERO FACTURA")).hasValue("002500043905");
  }

  @Test
  @Tag("SE11")
  void readsACreditNoteWhoseTypeIsCutShort() {
    Invoice note = saved(manual().getBytes(StandardCharsets.UTF_8)).items().get(0);

    assertThat(note.shown().text("TIPO FACTURA")).hasValue("NOTAS DE CRED...");
    assertThat(note.key().kind()).isEqualTo(InvoiceKind.CREDIT_NOTE);
    assertThat(note.total()).isEqualTo(Money.parse("ARS 3574597.28"));
    assertThat(note.signedTotal()).isEqualTo(Money.parse("ARS -3574597.28"));
    assertThat(note.status())
        .isEqualTo(InvoiceStatus.of(InvoiceState.AUTHORIZED, "Autorizada pendiente de pago"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "ISO-8859-1"})
  @Tag("SE09")
  void readsAPageThatABrowserSaved(String charset) throws IOException {
    Page<Invoice> page = saved(manual().getBytes(charset));
    assertThat(page.items().get(2).status().words()).isEqualTo("Se acreditará el día 29/08/2025");
  }

  @Test
  @Tag("SE14")
  void readsTheMenuOfEachRow() {
    Page<Operation> page =
        OperationsPage.of(
                HtmlPage.saved(manual().getBytes(StandardCharsets.UTF_8)),
                PortalSettings.none(),
                OWNER)
            .operations(PageRequest.first());

    assertThat(page.items().get(0).documents()).isEmpty();
    assertThat(page.items().get(1).documents().keySet())
        .containsExactlyInAnyOrder(DocumentKind.values());
    assertThat(page.items().get(1).documents().get(DocumentKind.WITHHOLDING))
        .containsExactly("/operaciones/1/retencion");
  }

  @Test
  @Tag("SE16")
  void keepsBothEntriesOfADocumentThatTheMenuOffersTwice() {
    String entry = "<a href=\"/operaciones/1/retencion\">Descargar Retención</a>";
    String twice = manual().replace(entry, entry + " " + entry.replace("retencion", "retencion2"));

    Page<Operation> page =
        OperationsPage.of(
                HtmlPage.saved(twice.getBytes(StandardCharsets.UTF_8)),
                PortalSettings.none(),
                OWNER)
            .operations(PageRequest.first());

    assertThat(page.items().get(1).documents().get(DocumentKind.WITHHOLDING))
        .containsExactly("/operaciones/1/retencion", "/operaciones/1/retencion2");
  }

  @Test
  @Tag("SE09")
  void believesThePageThatSaysItShowsOnlySomeOfTheRows() {
    String some = manual().replace("</table>", "</table><p>1 - 10 de 120</p>");
    String all = manual().replace("</table>", "</table><p>1-10 de 10</p>");

    assertThat(saved(some.getBytes(StandardCharsets.UTF_8)).extent())
        .hasValue(new Extent(1, 10, 120));
    Paged<Invoice> list = Paged.over(request -> saved(some.getBytes(StandardCharsets.UTF_8)));
    assertThat(list.read().completeness().level()).isEqualTo(Level.SHORT);
    assertThat(saved(all.getBytes(StandardCharsets.UTF_8)).completeness().level())
        .isEqualTo(Level.PROVEN);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  @Tag("SE12")
  void neverLosesARowWhateverIsMissingFromItsDetail(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 300; i++) {
      int from = random.nextInt(FIRST_INVOICE.length());
      int to = from + 1 + random.nextInt(Math.min(30, FIRST_INVOICE.length() - from));
      String cut = FIRST_INVOICE.substring(0, from) + FIRST_INVOICE.substring(to);
      String html = manual().replace(FIRST_INVOICE, cut);

      Page<Invoice> page = saved(html.getBytes(StandardCharsets.UTF_8));

      assertThat(page.items().size() + page.failures().size()).as(cut).isEqualTo(10);
      assertThat(page.items()).allSatisfy(OperationsPageTest::isTrue);
    }
  }

  /** What is read of the row says what its other cells say, or the portal's words as they are. */
  private static void isTrue(Invoice invoice) {
    if (invoice.key().number().shown().equals("00025-00043905")) {
      assertThat(invoice.total()).isEqualTo(Money.parse("ARS 24270824.38"));
      assertThat(invoice.key().letter()).hasValue(Letter.B);
      assertThat(invoice.key().kind()).isEqualTo(InvoiceKind.INVOICE);
      invoice.status().day().ifPresent(day -> assertThat(day).isEqualTo("2025-07-17"));
    }
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "002500043905 | 002500043906 | NÚMERO FACTURA, DETALLE FACTURA",
        "0025-00043905 | 0026-00043905 | NÚMERO FACTURA, DETALLE FACTURA",
        "24.270.824,38 | 24.270.824,39 | IMPORTE, DETALLE FACTURA",
        "24.270.824,38 | -24.270.824,38 | IMPORTE, DETALLE FACTURA",
        "Importe 24270824.38 | Importe 2427082.43 | IMPORTE, DETALLE FACTURA",
        "<td>FACTURAS &quot;B&quot;</td><td>002500043905 | <td>FACTURAS &quot;A&quot;</td><td>002500043905 | TIPO FACTURA, DETALLE FACTURA",
        "<td>FACTURAS &quot;B&quot;</td><td>002500043905 | <td>NOTAS DE CRED...</td><td>002500043905 | TIPO FACTURA, DETALLE FACTURA"
      })
  @Tag("SE12")
  void failsTheRowWhosePartsDisagreeAndNamesThem(String shown, String other, String fields) {
    Page<Invoice> page = saved(change(shown, other));

    assertThat(page.items()).hasSize(9);
    RowFailure failure = page.failures().get(0);
    assertThat(failure.code()).isEqualTo(ErrorCode.INCONSISTENT_RECORD);
    assertThat(failure.field()).isEqualTo(fields);
    assertThat(failure.location().text()).isEqualTo("row 2");
    assertThat(failure.key()).isPresent();
  }

  @Test
  @Tag("SE11")
  void failsARowWhoseSignIsNotThatOfItsType() {
    String negative =
        manual()
            .replace("24.270.824,38", "-24.270.824,38")
            .replace("Importe 2427", "Importe -2427");

    Page<Invoice> page = saved(negative.getBytes(StandardCharsets.UTF_8));

    assertThat(page.failures())
        .singleElement()
        .satisfies(failure -> assertThat(failure.code()).isEqualTo(ErrorCode.INCONSISTENT_RECORD));
  }

  @ParameterizedTest(name = "{0} -> {1}: {3}")
  @CsvSource(
      delimiter = '|',
      value = {
        "08/07/2025 | 31/02/2025 | FECHA FACTURA | INVALID_DATE",
        "08/07/2025 | 08-07-2025 | FECHA FACTURA | INVALID_DATE",
        "24.270.824,38 | 24270824.38 | IMPORTE | INVALID_AMOUNT",
        "24.270.824,38 | 24.27.0824,38 | IMPORTE | INVALID_AMOUNT",
        "002500043905 | 00250004390S | NÚMERO FACTURA | INVALID_NUMBER",
        "Importe 24270824.38 | Importe 24.270.824,38 | DETALLE FACTURA | INVALID_AMOUNT",
        "ejecutado el día 17/07/2025 | ejecutado el día 32/07/2025 | DETALLE FACTURA | INVALID_DATE",
        "Importe 24270824.38 | 24270824.38 | DETALLE FACTURA | INVALID_TEXT",
        "FACTURAS &quot;B&quot; 0025-00043905 | RECIBOS &quot;B&quot; 0025-00043905 | DETALLE FACTURA | INVALID_TEXT"
      })
  @Tag("SE09")
  void failsTheRowWhoseCellIsUnreadableAndHidesNoOther(
      String shown, String other, String field, String code) {
    Page<Invoice> page = saved(change(shown, other));

    assertThat(page.items()).hasSize(9);
    assertThat(page.failures())
        .singleElement()
        .satisfies(
            failure -> {
              assertThat(failure.field()).isEqualTo(field);
              assertThat(failure.code().text()).isEqualTo(code);
            });
  }

  @Test
  @Tag("SE13")
  void keepsTheWordsOfAStatusThatItDoesNotKnow() {
    Page<Invoice> page = saved(change("Proceso ejecutado el día 17/07/2025", "Rechazada"));

    InvoiceStatus status = page.items().get(1).status();
    assertThat(status.state()).isEqualTo(InvoiceState.UNRECOGNIZED);
    assertThat(status.words()).isEqualTo("Rechazada");
    assertThat(status.day()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"IMPORTE", "NÚMERO FACTURA", "DETALLE FACTURA", "OPCIONES"})
  void refusesAPageThatLacksAHeader(String header) {
    byte[] renamed = manual().replace("<th>" + header, "<th>OTRA").getBytes(StandardCharsets.UTF_8);
    assertThatExceptionOfType(DocumentException.class)
        .isThrownBy(() -> saved(renamed))
        .withMessageContaining(header);
  }

  @Test
  void readsTheOptionsColumnAsTheManualsPictureCutsIt() {
    byte[] cut = manual().replace("<th>OPCIONES", "<th>OPCIO").getBytes(StandardCharsets.UTF_8);
    assertThat(saved(cut).items()).hasSize(10);
  }

  @Test
  void findsARenamedColumnByTheUsersSetting() {
    byte[] renamed = manual().replace("<th>IMPORTE", "<th>MONTO").getBytes(StandardCharsets.UTF_8);
    SavedPages pages =
        new SerenaSavedPages(PortalSettings.builder().column("IMPORTE", "MONTO").build());
    assertThat(pages.invoices(renamed, OWNER).items()).hasSize(10);
  }

  @Test
  void refusesThePageThatIsNotItsOwn() {
    for (String html : List.of("<html></html>", "", "%PDF-1.7", "<html><form></form></html>")) {
      assertThatExceptionOfType(DocumentException.class)
          .isThrownBy(() -> saved(html.getBytes(StandardCharsets.UTF_8)));
    }
  }

  private static Page<Invoice> saved(byte[] html) {
    return new SerenaSavedPages(PortalSettings.none()).invoices(html, OWNER);
  }

  private static byte[] change(String shown, String other) {
    String manual = manual();
    assertThat(manual).contains(shown).contains(FIRST_INVOICE);
    int row = manual.indexOf("<td>08/07/2025");
    String changed =
        manual.substring(0, row) + manual.substring(row).replaceFirst(quoted(shown), other);
    return changed.getBytes(StandardCharsets.UTF_8);
  }

  private static String quoted(String text) {
    return Pattern.quote(text);
  }

  private static String manual() {
    try (InputStream page =
        OperationsPageTest.class.getResourceAsStream("/serena/operaciones.html")) {
      return new String(page.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
