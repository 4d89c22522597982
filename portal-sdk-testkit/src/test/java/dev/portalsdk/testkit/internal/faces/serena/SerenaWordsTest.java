package dev.portalsdk.testkit.internal.faces.serena;

import static dev.portalsdk.core.money.Currencies.ARS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.portalsdk.billing.invoice.ArgentineNumber;
import dev.portalsdk.billing.invoice.DocumentKind;
import dev.portalsdk.billing.invoice.Invoice;
import dev.portalsdk.billing.invoice.InvoiceKey;
import dev.portalsdk.billing.invoice.InvoiceKind;
import dev.portalsdk.billing.invoice.InvoiceState;
import dev.portalsdk.billing.invoice.InvoiceStatus;
import dev.portalsdk.billing.invoice.Letter;
import dev.portalsdk.billing.submission.AttachmentKind;
import dev.portalsdk.core.money.Money;
import dev.portalsdk.core.table.Shown;
import dev.portalsdk.testkit.Samples;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SerenaWordsTest {

  private static final SerenaRules RULES = new SerenaRules();

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '\'',
      value = {
        "INVOICE, B, 'FACTURAS \"B\"', 'FACTURAS \"B\" ', '1.000.000,00'",
        "CREDIT_NOTE, B, 'NOTAS DE CRED...', 'NOTAS DE CREDITO \"B\" ', '-1.000.000,00'",
        "DEBIT_NOTE, A, 'NOTAS DE DEBI...', 'NOTAS DE DEBITO \"A\" ', '1.000.000,00'"
      })
  void writesTypeAndSideOfEachKind(
      InvoiceKind kind, String letter, String cell, String detail, String amount) {
    Shown row = row(kind, Letter.parse(letter), "1000000.00");

    assertThat(row.text("TIPO FACTURA")).contains(cell);
    assertThat(row.text("IMPORTE")).contains(amount);
    assertThat(row.text("DETALLE FACTURA").orElseThrow()).startsWith(detail);
  }

  @Test
  void givesNothingASide() {
    assertThat(row(InvoiceKind.CREDIT_NOTE, Letter.B, "0.00").text("IMPORTE")).contains("0,00");
  }

  @Test
  void writesTheMenuInTheManualsOrder() {
    Shown row =
        SerenaWords.row(
            Samples.DEBITED, EnumSet.of(DocumentKind.WITHHOLDING, DocumentKind.PAYMENT_ORDER));

    assertThat(row.text("OPCIONES")).contains("Descargar Orden de Pago Descargar Retención");
  }

  @ParameterizedTest
  @CsvSource({
    "PAYMENT_ORDER, Descargar Orden de Pago",
    "CREDIT_OR_DEBIT_NOTE, Descargar Nota de Credito/Debito",
    "WITHHOLDING, Descargar Retención",
    "DEBIT_DETAIL, Descargar Detalle del Débito"
  })
  void labelsTheMenuAsTheManualDoes(DocumentKind kind, String label) {
    assertThat(SerenaWords.label(kind)).isEqualTo(label);
  }

  @Test
  void namesNoDayThatAStatusLacks() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SerenaWords.status(InvoiceStatus.of(InvoiceState.SETTLED, "")));
  }

  @Test
  void offersDocumentsOnceTheDayOfPaymentIsKnown() {
    assertThat(RULES.documents(InvoiceState.CREDIT_SCHEDULED)).hasSize(4);
    assertThat(RULES.documents(InvoiceState.SETTLED)).hasSize(4);
    assertThat(RULES.documents(InvoiceState.AUTHORIZED)).isEmpty();
    assertThat(RULES.documents(InvoiceState.IN_PROCESS)).isEmpty();
    assertThat(RULES.documents(InvoiceState.UNRECOGNIZED)).isEmpty();
  }

  @Test
  void listsTheCombosInTheManualsOrder() {
    assertThat(RULES.attachmentLabels().values())
        .containsExactly(
            "Detalle de Factura", "Factura", "Historia Clínica", "Informes de Estudios", "Varios");
    assertThat(RULES.attachmentLabels())
        .containsOnlyKeys(
            AttachmentKind.INVOICE,
            AttachmentKind.INVOICE_DETAIL,
            AttachmentKind.CLINICAL_HISTORY,
            AttachmentKind.STUDY_REPORT,
            AttachmentKind.MISCELLANEOUS);
    assertThat(RULES.recipients()).containsExactly("Liquidaciones Prest. En Especie");
  }

  private static Shown row(InvoiceKind kind, Letter letter, String total) {
    ArgentineNumber number = ArgentineNumber.parse("0025-00000007");
    Invoice invoice =
        Invoice.builder(InvoiceKey.of(Samples.OWNER, kind, letter, number))
            .issued(LocalDate.of(2025, 7, 1))
            .total(Money.of(total, ARS))
            .status(InvoiceStatus.of(InvoiceState.IN_PROCESS, "En proceso"))
            .build();
    return SerenaWords.row(invoice, Set.of());
  }
}
