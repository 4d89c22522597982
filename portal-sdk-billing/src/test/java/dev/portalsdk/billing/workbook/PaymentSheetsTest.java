package dev.portalsdk.billing.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portalsdk.billing.BillingPortals;
import dev.portalsdk.billing.invoice.ColombianNumber;
import dev.portalsdk.billing.invoice.Owner;
import dev.portalsdk.billing.payment.CrossedInvoice;
import dev.portalsdk.billing.payment.PaymentForm;
import dev.portalsdk.billing.payment.PaymentTerm;
import dev.portalsdk.billing.payment.PaymentVoucher;
import dev.portalsdk.billing.payment.VoucherRef;
import dev.portalsdk.core.identity.Nit;
import dev.portalsdk.core.money.Money;
import dev.portalsdk.core.table.Shown;
import dev.portalsdk.core.workbook.CsvWriter;
import dev.portalsdk.core.workbook.JsonLinesWriter;
import dev.portalsdk.core.workbook.SheetLayout;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The sheets of vouchers and of what they settle. */
class PaymentSheetsTest {

  private static final VoucherRef REF =
      new VoucherRef(
          Owner.of(BillingPortals.MUTUAL_SER, Nit.parse("800.003.122-6")),
          LocalDate.of(2018, 1, 29),
          "10982");

  @Test
  void writesAVoucherForASpanishExcel() throws IOException {
    PaymentVoucher voucher =
        PaymentVoucher.builder(REF)
            .form(PaymentForm.DISPERSION)
            .bank("BANCOLOMBIA")
            .accountNumber("000000001")
            .paid(cop("1000.50"))
            .pending(cop("0.00"))
            .build();

    assertThat(csv(BillingSheets.paymentVouchers(), voucher))
        .isEqualTo(
            "\uFEFFNúmero;Fecha de pago;Forma de pago;Banco;Tipo de cuenta;Número de cuenta;"
                + "Moneda;Valor pagado;Pendiente por aplicar;Anticipo pendiente por aplicar;"
                + "Pagador;Prestador\r\n"
                + "10982;29/01/2018;Dispersión;BANCOLOMBIA;;000000001;COP;1000,50;0,00;;"
                + "mutual-ser;800.003.122-6\r\n");
  }

  @Test
  void keepsThePortalsWordForAFormThatItDoesNotKnow() throws IOException {
    PaymentVoucher voucher =
        PaymentVoucher.builder(REF)
            .paid(cop("1.00"))
            .shown(Shown.of(Map.of("Forma de Pago", "Cheque")))
            .build();

    assertThat(csv(BillingSheets.paymentVouchers(), voucher)).contains(";Cheque;");
    assertThat(json(BillingSheets.paymentVouchers(), voucher))
        .contains("\"form\":\"UNRECOGNIZED\"");
  }

  @Test
  void leavesAnAmountBlankThatWasNotShown() throws IOException {
    CrossedInvoice invoice =
        CrossedInvoice.builder(new ColombianNumber("FE", 1205), cop("950.00"))
            .voucherNumber("10982")
            .documentType("Factura")
            .amount(PaymentTerm.INVOICED, cop("1000.00"))
            .build();

    assertThat(json(BillingSheets.crossedInvoices(), invoice))
        .isEqualTo(
            "{\"voucher\":\"10982\",\"number\":\"FE1205\",\"documentType\":\"Factura\","
                + "\"currency\":\"COP\",\"invoiced\":\"1000.00\",\"paid\":\"950.00\"}\n");
  }

  @ParameterizedTest
  @EnumSource(PaymentTerm.class)
  void hasAColumnForEachTerm(PaymentTerm term) throws IOException {
    CrossedInvoice invoice =
        CrossedInvoice.builder(new ColombianNumber("FE", 1205), cop("950.00"))
            .amount(term, cop("77.07"))
            .build();

    assertThat(json(BillingSheets.crossedInvoices(), invoice)).contains("\"77.07\"");
  }

  private static <T> String csv(SheetLayout<T> layout, T item) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    CsvWriter.spanish().writeTo(out, layout, List.of(item));
    return out.toString(StandardCharsets.UTF_8);
  }

  private static <T> String json(SheetLayout<T> layout, T item) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    JsonLinesWriter.create().writeTo(out, layout, List.of(item));
    return out.toString(StandardCharsets.UTF_8);
  }

  private static Money cop(String amount) {
    return Money.parse("COP " + amount);
  }
}
