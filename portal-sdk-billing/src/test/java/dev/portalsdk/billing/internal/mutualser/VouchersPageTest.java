package dev.portalsdk.billing.internal.mutualser;

import static dev.portalsdk.billing.BillingPortals.MUTUAL_SER;
import static dev.portalsdk.billing.BillingPortals.SERENA_ART;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.portalsdk.billing.invoice.Owner;
import dev.portalsdk.billing.payment.PaymentForm;
import dev.portalsdk.billing.payment.PaymentVoucher;
import dev.portalsdk.core.error.DocumentException;
import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.identity.Nit;
import dev.portalsdk.core.money.AmountStyle;
import dev.portalsdk.core.money.Money;
import dev.portalsdk.core.page.Completeness.Level;
import dev.portalsdk.core.page.Page;
import dev.portalsdk.core.page.RowFailure;
import dev.portalsdk.core.settings.PortalSettings;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The list "Comprobantes de Egreso", letter by letter as the manual prints it (L160). */
class VouchersPageTest {

  private static final Owner OWNER = Owner.of(MUTUAL_SER, Nit.parse("800.003.122-6"));
  private static final String HEADERS =
      "<tr><th>Ítem</th><th>Fecha de Pago</th><th>Nombre del Banco</th><th>Tipo de Cuenta</th>"
          + "<th>Número de Cuenta</th><th>Forma de Pago</th><th>N° Documento</th>"
          + "<th>Valor Pago</th><th>Valor Pendiente por Aplicar</th>"
          + "<th>Valor Pendiente por Aplicar Anticipo</th><th>Detalle</th></tr>";
  private static final String LINK = "<td><a href=\"/d\">Ver Detalle</a></td></tr>";
  private static final String DISPERSED =
      "<tr><td>1</td><td>29/01/2018</td><td>BANCOLOMBIA</td><td>Corriente</td><td></td>"
          + "<td>Dispersion</td><td>10982</td><td>%s</td><td></td><td></td>"
          + LINK;
  private static final String ASSIGNED =
      "<tr><td>2</td><td>29/01/2018</td><td>N/A</td><td>N/A</td><td>N/A</td>"
          + "<td>Giro Directo/Cesion</td><td>11303</td><td>%s</td><td>10,50</td><td>N/A</td>"
          + LINK;

  @Test
  @Tag("MS09")
  void readsARowThatNamesAnAccount() {
    PaymentVoucher voucher = read("1.000.000,25", "2,50", "1.000.002,75").items().get(0);

    assertThat(voucher.number()).isEqualTo("10982");
    assertThat(voucher.paidOn()).isEqualTo(LocalDate.of(2018, 1, 29));
    assertThat(voucher.form()).isEqualTo(PaymentForm.DISPERSION);
    assertThat(voucher.bank()).hasValue("BANCOLOMBIA");
    assertThat(voucher.accountKind()).hasValue("Corriente");
    assertThat(voucher.accountNumber()).isEmpty();
    assertThat(voucher.paid()).isEqualTo(Money.parse("COP 1000000.25"));
    assertThat(voucher.pending()).isEmpty();
    assertThat(voucher.shown().text("Forma de Pago")).hasValue("Dispersion");
  }

  @Test
  @Tag("MS10")
  void takesNaForNothingAndNotForATextWhereNoAccountIsNamed() {
    PaymentVoucher voucher = read("1.000.000,25", "2,50", "1.000.002,75").items().get(1);

    assertThat(voucher.form()).isEqualTo(PaymentForm.DIRECT_OR_ASSIGNED);
    assertThat(voucher.bank()).isEmpty();
    assertThat(voucher.accountKind()).isEmpty();
    assertThat(voucher.accountNumber()).isEmpty();
    assertThat(voucher.pending()).hasValue(Money.parse("COP 10.50"));
    assertThat(voucher.pendingAdvance()).isEmpty();
    assertThat(voucher.shown().text("Nombre del Banco")).hasValue("N/A");
  }

  @Test
  @Tag("MS11")
  void provesAListWhoseTotalIsTheSumOfItsRows() {
    Page<PaymentVoucher> page = read("1.000.000,25", "2,50", "1.000.002,75");

    assertThat(page.completeness().level()).isEqualTo(Level.PROVEN);
  }

  @Test
  @Tag("MS11")
  void refusesAListWhoseTotalIsAnotherSum() {
    for (String other : new String[] {"1.000.002,74", "2,50", "0,00"}) {
      assertThatExceptionOfType(DocumentException.class)
          .isThrownBy(() -> read("1.000.000,25", "2,50", other))
          .satisfies(e -> assertThat(e.code()).isEqualTo(ErrorCode.INCONSISTENT_LISTING));
    }
  }

  @Test
  @Tag("MS11")
  void refusesAPageWithoutATotalOrWithTwo() {
    for (String foot : new String[] {"", "<p>Total Pagado: 1,00</p><p>Total Pagado: 1,00</p>"}) {
      assertThatExceptionOfType(DocumentException.class)
          .isThrownBy(() -> read(page(rows("1,00", "0,00"), foot)))
          .satisfies(e -> assertThat(e.code()).isEqualTo(ErrorCode.PAGE_CHANGED));
    }
  }

  @Test
  void makesARowThatCannotBeReadAFailureAndComparesNoSum() {
    Page<PaymentVoucher> page = read("", "2,50", "999,00");

    assertThat(page.items()).extracting(PaymentVoucher::number).containsExactly("11303");
    RowFailure failure = page.failures().get(0);
    assertThat(failure.field()).isEqualTo("Valor Pago");
    assertThat(failure.key()).hasValue("10982");
    assertThat(page.completeness().level()).isEqualTo(Level.UNPROVEN);
  }

  @Test
  void readsAnEmptyListWhoseTotalIsZero() {
    Page<PaymentVoucher> page = read(page("", "<p>Total Pagado: 0,00</p>"));

    assertThat(page.items()).isEmpty();
    assertThat(page.completeness().level()).isEqualTo(Level.PROVEN);
  }

  @Test
  void readsAmountsInTheStyleThatItsUserSets() {
    PortalSettings plain = PortalSettings.builder().amountStyle(AmountStyle.PLAIN_DOT).build();
    byte[] html =
        page(
                rows("1000000.25", "2.50").replace("10,50", "10.50"),
                "<p>Total Pagado: 1000002.75</p>")
            .getBytes(StandardCharsets.UTF_8);
    Page<PaymentVoucher> page = new MutualSerSavedVouchers(plain).vouchers(html, OWNER);

    assertThat(page.items().get(0).paid()).isEqualTo(Money.parse("COP 1000000.25"));
    assertThat(page.failures()).isEmpty();
  }

  @Test
  @Tag("MS11")
  void findsTheTotalByTheLabelThatItsUserSets() {
    PortalSettings renamed =
        PortalSettings.builder().column("Total Pagado", "Total Girado").build();
    byte[] html =
        page(rows("1,00", "0,00"), "<p>Total Girado: 1,00</p>").getBytes(StandardCharsets.UTF_8);

    assertThat(new MutualSerSavedVouchers(renamed).vouchers(html, OWNER).completeness().level())
        .isEqualTo(Level.PROVEN);
  }

  @Test
  void refusesAPageWhoseColumnWasRenamedAndNamesTheNearest() {
    String renamed = page(rows("1,00", "0,00"), "<p>Total Pagado: 1,00</p>");
    assertThatExceptionOfType(DocumentException.class)
        .isThrownBy(() -> read(renamed.replace("<th>Valor Pago</th>", "<th>Valor Pagos</th>")))
        .withMessageContaining("Valor Pago");
  }

  @Test
  void keepsAFormOfPaymentThatItDoesNotKnow() {
    String other = page(rows("1,00", "0,00"), "<p>Total Pagado: 1,00</p>");
    PaymentVoucher voucher = read(other.replace("Dispersion", "Cheque")).items().get(0);

    assertThat(voucher.form()).isEqualTo(PaymentForm.UNRECOGNIZED);
    assertThat(voucher.shown().text("Forma de Pago")).hasValue("Cheque");
  }

  @Test
  void refusesAnOwnerOfAnotherPayer() {
    Owner other = Owner.of(SERENA_ART, OWNER.issuer());
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new MutualSerSavedVouchers(PortalSettings.none()).vouchers(new byte[0], other));
  }

  private static Page<PaymentVoucher> read(String first, String second, String total) {
    return read(page(rows(first, second), "<p>Total Pagado: " + total + "</p>"));
  }

  private static Page<PaymentVoucher> read(String html) {
    return new MutualSerSavedVouchers(PortalSettings.none())
        .vouchers(html.getBytes(StandardCharsets.UTF_8), OWNER);
  }

  private static String rows(String first, String second) {
    return DISPERSED.formatted(first) + ASSIGNED.formatted(second);
  }

  private static String page(String rows, String foot) {
    return "<html><body><h2>Comprobantes de Egreso</h2><table>"
        + HEADERS
        + rows
        + "</table>"
        + foot
        + "</body></html>";
  }
}
