package dev.portalsdk.billing.internal.mutualser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.portalsdk.billing.invoice.ColombianNumber;
import dev.portalsdk.billing.payment.CrossedInvoice;
import dev.portalsdk.billing.payment.PaymentTerm;
import dev.portalsdk.core.error.DocumentException;
import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.money.Money;
import dev.portalsdk.core.page.Page;
import dev.portalsdk.core.page.PageRequest;
import dev.portalsdk.core.settings.PortalSettings;
import dev.portalsdk.core.spi.html.HtmlPage;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The list "Detalle de Pagos" (manual L182-206). */
class DetailPageTest {

  private static final String HEADERS =
      "<tr><th>N° Comprobante de Pago / Anticipo</th><th>Tipo Documento</th>"
          + "<th>Número de Factura</th><th>Valor Factura</th><th>Valor Neto</th>"
          + "<th>Valor Pagado</th><th>Descuento Financiero</th><th>Saldo</th><th>Embargos</th></tr>";
  private static final String ROW =
      "<tr><td>10982</td><td>Factura</td><td>FE1205</td><td>1.000,00</td><td>980,00</td>"
          + "<td>950,00</td><td>0,00</td><td>30,00</td><td></td></tr>";

  @Test
  @Tag("MS13")
  void readsTheNineColumnsOfTheScreen() {
    CrossedInvoice invoice = read(ROW, "").items().get(0);

    assertThat(invoice.number()).isEqualTo(new ColombianNumber("FE", 1205));
    assertThat(invoice.voucherNumber()).isEqualTo("10982");
    assertThat(invoice.documentType()).isEqualTo("Factura");
    assertThat(invoice.paid()).isEqualTo(cop("950.00"));
    assertThat(invoice.amount(PaymentTerm.INVOICED)).hasValue(cop("1000.00"));
    assertThat(invoice.amount(PaymentTerm.NET)).hasValue(cop("980.00"));
    assertThat(invoice.amount(PaymentTerm.FINANCIAL_DISCOUNT)).hasValue(cop("0.00"));
    assertThat(invoice.amount(PaymentTerm.BALANCE)).hasValue(cop("30.00"));
  }

  @Test
  void takesAnEmptyCellForUnknownAndNotForZero() {
    assertThat(read(ROW, "").items().get(0).amount(PaymentTerm.ATTACHMENT)).isEmpty();
  }

  @Test
  @Tag("MS14")
  void leadsToTheNextNumberIfThereIsOne() {
    String pager = "<p><b>1</b> <a href=\"?p=2\">2</a> <a href=\"?p=2\">&gt;</a></p>";

    assertThat(next(pager)).hasValue(PageRequest.number(2));
    assertThat(next("<p><b>1</b></p>")).isEmpty();
    assertThat(next("<p><a href=\"?p=21\">21</a></p>")).isEmpty();
    assertThat(read(ROW, pager).next()).as("of a saved page").isEmpty();
  }

  @Test
  @Tag("MS14")
  void goesOnByTheArrowWhereNoMoreNumbersAreShown() {
    String pager = "<p><a href=\"?p=1\">1</a> <b>2</b> <a href=\"?p=3\">&gt;</a></p>";

    assertThat(page(ROW, pager).invoices(PageRequest.number(2)).next())
        .hasValue(PageRequest.number(3));
  }

  @Test
  @Tag("MS14")
  void takesTheFirstPageForNoOther() {
    String pager = "<p><b>1</b> <a href=\"?p=2\">2</a> <a href=\"?p=3\">3</a></p>";

    assertThatExceptionOfType(DocumentException.class)
        .isThrownBy(() -> page(ROW, pager).invoices(PageRequest.number(2)))
        .satisfies(e -> assertThat(e.code()).isEqualTo(ErrorCode.INCONSISTENT_LISTING));
  }

  @Test
  void makesANumberThatIsNoneAFailure() {
    Page<CrossedInvoice> page = read(ROW + ROW.replace("FE1205", "FE-"), "");

    assertThat(page.items()).hasSize(1);
    assertThat(page.failures())
        .singleElement()
        .satisfies(
            failure -> {
              assertThat(failure.field()).isEqualTo("Número de Factura");
              assertThat(failure.code()).isEqualTo(ErrorCode.INVALID_NUMBER);
            });
  }

  @Test
  @Tag("MS14")
  void takesAPagerThatLeadsToItsOwnPageTooForWhatItIs() {
    String pager = "<p><a href=\"?p=1\">1</a> <a href=\"?p=2\">2</a></p>";

    assertThat(page(ROW, pager).invoices(PageRequest.number(2)).items()).hasSize(1);
  }

  private static Optional<PageRequest> next(String foot) {
    return page(ROW, foot).invoices(PageRequest.first()).next();
  }

  private static Page<CrossedInvoice> read(String rows, String foot) {
    return new MutualSerSavedVouchers(PortalSettings.none()).detail(html(rows, foot));
  }

  private static DetailPage page(String rows, String foot) {
    return new DetailPage(HtmlPage.saved(html(rows, foot)), PortalSettings.none());
  }

  private static byte[] html(String rows, String foot) {
    String html = "<html><body><table>" + HEADERS + rows + "</table>" + foot + "</body></html>";
    return html.getBytes(StandardCharsets.UTF_8);
  }

  private static Money cop(String amount) {
    return Money.parse("COP " + amount);
  }
}
