package dev.portalsdk.testkit.internal.documents;

import static dev.portalsdk.billing.BillingPortals.SANCOR_SALUD;
import static dev.portalsdk.testkit.internal.documents.HandMade.CERTIFICATES;
import static dev.portalsdk.testkit.internal.documents.HandMade.DEBITS;
import static dev.portalsdk.testkit.internal.documents.HandMade.NOTES;
import static dev.portalsdk.testkit.internal.documents.HandMade.ORDER;
import static dev.portalsdk.testkit.internal.documents.HandMade.doubled;
import static dev.portalsdk.testkit.internal.documents.HandMade.with;
import static dev.portalsdk.testkit.internal.documents.HandMade.without;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.portalsdk.billing.adjustment.Debit;
import dev.portalsdk.billing.invoice.InvoiceKind;
import dev.portalsdk.billing.reading.DebitDetailReader;
import dev.portalsdk.billing.reading.NoteReader;
import dev.portalsdk.billing.reading.OrderReader;
import dev.portalsdk.billing.reading.OrderStatement;
import dev.portalsdk.billing.reading.PaidInvoice;
import dev.portalsdk.billing.reading.WithholdingReader;
import dev.portalsdk.billing.withholding.Withholding;
import dev.portalsdk.billing.withholding.WithholdingTax;
import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.error.DocumentException;
import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.money.Money;
import dev.portalsdk.core.pdf.PdfError;
import dev.portalsdk.core.pdf.PdfLimits;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Documents about payments of which a part is missing, doubled or contradicts another. */
class PaymentRefusalTest {

  private static Object read(List<String> lines) {
    PortalDocument document = HandMade.document(lines);
    return switch (lines.get(0)) {
      case "Orden de Pago" -> OrderReader.create().read(document, SANCOR_SALUD);
      case "Certificado de Retención" -> WithholdingReader.create().read(document, SANCOR_SALUD);
      case "Detalle del Débito" -> DebitDetailReader.create().read(document, SANCOR_SALUD);
      default -> NoteReader.create().read(document, SANCOR_SALUD);
    };
  }

  private static void assertRefused(List<String> lines, ErrorCode code, String... words) {
    DocumentException refused = catchThrowableOfType(DocumentException.class, () -> read(lines));
    assertThat(refused).as("%s", lines).isNotNull();
    assertThat(refused.code()).as(refused.getMessage()).isEqualTo(code);
    assertThat(refused.getMessage())
        .doesNotContain("71234567", "4179", "882", "Módulo", "Inventada");
    List.of(words).forEach(word -> assertThat(refused.getMessage()).contains(word));
  }

  private static Money pesos(String amount) {
    return Money.parse("ARS " + amount);
  }

  @Test
  void readsThemWhole() {
    OrderStatement order = (OrderStatement) read(ORDER);
    assertThat(order.number()).isEqualTo("APB 10118036");
    assertThat(order.total()).isEqualTo(pesos("3332.49"));
    assertThat(order.invoices())
        .extracting(PaidInvoice::paid)
        .containsExactly(pesos("882.00"), pesos("2450.49"));
    assertThat(order.debits().get(0).reason().code()).contains("D12");
    Withholding second = order.withholdings().get(1);
    assertThat(second.tax()).isEqualTo(WithholdingTax.iibb("Entre Ríos"));
    assertThat(second.certificate()).contains("2021-00000413");
    assertThat(second.regime()).isEmpty();

    assertThat((List<?>) read(CERTIFICATES)).hasSize(2);
    assertThat((List<?>) read(NOTES)).hasSize(2);
    assertThat(((List<?>) read(DEBITS)).stream().map(Debit.class::cast))
        .extracting(debit -> debit.serviceLine().orElse(""))
        .containsExactly("4", "");
  }

  @Test
  void namesTheLabelThatIsMissingOrStandsThereTwice() {
    for (List<String> lines : List.of(ORDER, CERTIFICATES, DEBITS, NOTES)) {
      for (String line : lines) {
        int colon = line.indexOf(":|");
        String label = colon < 0 ? "" : line.substring(0, colon);
        if (label.isEmpty() || label.equals("Pagador") || label.startsWith("Agente")) {
          continue;
        }
        String named = label.replace("sujeto retenido", "prestador");
        assertRefused(doubled(lines, line), ErrorCode.PAGE_CHANGED, "label " + named + " stands");
        if (!label.startsWith("Orden de pago")) {
          assertRefused(
              without(lines, line), ErrorCode.PAGE_CHANGED, "label " + named + " is not there");
        }
      }
    }
  }

  @Test
  void leavesTheOrderOfCertificatesOpenWhereItIsNotPrinted() {
    List<?> taxes = (List<?>) read(without(CERTIFICATES, "Orden de pago N°:|APB 10118036"));
    assertThat(taxes).allMatch(tax -> ((Withholding) tax).order().equals(Optional.empty()));
  }

  @Test
  void namesTheHeaderThatIsMissingOrStandsThereTwice() {
    for (List<String> lines : List.of(ORDER, CERTIFICATES, DEBITS, NOTES)) {
      for (String line : lines) {
        if (line.endsWith("Pagado") || line.contains("Importe") && !line.contains(":")) {
          assertRefused(without(lines, line), ErrorCode.PAGE_CHANGED);
          String last = line.substring(line.lastIndexOf('|') + 1);
          String renamed = line.substring(0, line.lastIndexOf('|') + 1) + "Otra cosa";
          assertRefused(with(lines, line, renamed), ErrorCode.PAGE_CHANGED, "missing: " + last);
          assertRefused(
              with(lines, line, line + "|" + last), ErrorCode.PAGE_CHANGED, "doubled: " + last);
        }
      }
    }
  }

  @Test
  void refusesAmountsThatDoNotAddUp() {
    String first = "1|FC B 00017-00004179|1.000,00|100,00|18,00|882,00";
    assertRefused(
        with(ORDER, first, "1|FC B 00017-00004179|1.000,00|100,00|18,00|882,01"),
        ErrorCode.INCONSISTENT_RECORD,
        "Liquidado, Débitos, Retenciones, Pagado");
    assertRefused(
        with(ORDER, first, "1|FC B 00017-00004179|1.000,00|100,01|18,00|881,99"),
        ErrorCode.INCONSISTENT_RECORD,
        "Total débitos and Débitos");
    for (String line : ORDER) {
      if (line.startsWith("Total")) {
        assertRefused(
            with(ORDER, line, line.replaceAll("\\|.*", "|1,00")),
            ErrorCode.INCONSISTENT_RECORD,
            line.substring(0, line.indexOf(':')));
      }
    }
    assertRefused(
        with(CERTIFICATES, "Total retenido:|14,50", "Total retenido:|21,50"),
        ErrorCode.INCONSISTENT_RECORD,
        "Total retenido and Importe retenido");
    assertRefused(
        with(DEBITS, "Total debitado:|1.100,05", "Total debitado:|1.100,04"),
        ErrorCode.INCONSISTENT_RECORD,
        "Total debitado");
    assertRefused(
        with(NOTES, "Total de notas:|1.110,05", "Total de notas:|1.110,00"),
        ErrorCode.INCONSISTENT_RECORD,
        "Total de notas");
  }

  @Test
  void refusesDetailsThatAreOthersThanTheSums() {
    String debit = "1|FC B 00017-00004179|D12|Módulo no autorizado|100,00";
    assertRefused(without(ORDER, debit), ErrorCode.PAGE_CHANGED, "no sign of an empty list");
    assertRefused(with(ORDER, debit, "Sin débitos"), ErrorCode.INCONSISTENT_RECORD, "Débitos");
    assertRefused(
        with(ORDER, debit, debit.replace("4179", "4180")),
        ErrorCode.INCONSISTENT_RECORD,
        "Débitos");
    assertRefused(
        with(ORDER, debit, debit.replace("4179", "4199")),
        ErrorCode.INCONSISTENT_RECORD,
        "Comprobante");
    String tax = "1|2021-00000412|FC B 00017-00004179|Ganancias|900,00|2 %|18,00";
    assertRefused(
        with(ORDER, tax, tax.replace("18,00", "18,01")),
        ErrorCode.INCONSISTENT_RECORD,
        "Retenciones");
    assertRefused(
        with(ORDER, tax, tax.replace("FC B", "NC B")),
        ErrorCode.INCONSISTENT_RECORD,
        "Comprobante");
  }

  @Test
  void refusesRowsThatAreNotCountedOn() {
    assertRefused(
        with(
            ORDER,
            "2|FC B 00017-00004180|2.500,50|0,00|50,01|2.450,49",
            "3|FC B 00017-00004180|2.500,50|0,00|50,01|2.450,49"),
        ErrorCode.INCONSISTENT_RECORD,
        "Ítem");
  }

  @Test
  void refusesValuesThatAreNoneOfTheirKind() {
    assertRefused(
        with(ORDER, "Total pagado:|3.332,49", "Total pagado:|3,332.49"),
        ErrorCode.INVALID_AMOUNT,
        "Total pagado");
    assertRefused(
        with(ORDER, "Total pagado:|3.332,49", "Total pagado:"),
        ErrorCode.INVALID_AMOUNT,
        "Total pagado");
    assertRefused(
        with(ORDER, "Fecha de pago:|18/11/2021", "Fecha de pago:|2021-11-18"),
        ErrorCode.INVALID_DATE,
        "Fecha de pago");
    assertRefused(
        with(ORDER, "CUIT del prestador:|30-71234567-1", "CUIT del prestador:|30-71234567-2"),
        ErrorCode.INVALID_IDENTIFIER,
        "CUIT del prestador");
    assertRefused(
        with(ORDER, "Orden N°:|APB 10118036", "Orden N°:|Pago a Prueba Uno"),
        ErrorCode.INVALID_NUMBER,
        "Orden N°");
    String note = "NC B 00017-00000012|18/11/2021|FC B 00017-00004179|1.100,05";
    assertRefused(
        with(NOTES, note, note.replace("NC B 00017-00000012", "FC B 00017-00000012")),
        ErrorCode.INCONSISTENT_RECORD,
        "Nota");
    assertRefused(
        with(NOTES, note, note.replace("NC B 00017-00000012", "B 00017-00000012")),
        ErrorCode.INCONSISTENT_RECORD,
        "Nota");
    assertRefused(
        with(NOTES, note, note.replace("1.100,05", "-1.100,05")),
        ErrorCode.INCONSISTENT_RECORD,
        "Importe");
    String tax = "2021-00000412|18/11/2021|FC B 00017-00004179|Ganancias|18,00";
    assertRefused(
        with(CERTIFICATES, tax, tax.replace("FC B", "RC B")),
        ErrorCode.INVALID_NUMBER,
        "Comprobante");
    assertRefused(
        with(CERTIFICATES, tax, tax.replace("Ganancias", "")), ErrorCode.INVALID_TEXT, "Impuesto");
  }

  @Test
  void refusesAmountsThatAreTooLargeToBeAdded() {
    String huge = "92.233.720.368.547.758,07";
    List<String> lines = new ArrayList<>(DEBITS);
    lines.set(5, "1|18/11/2021|D12|4|Módulo|" + huge);
    lines.set(6, "2||||Redondeo|" + huge);
    assertRefused(lines, ErrorCode.INVALID_AMOUNT, "too large");
  }

  @Test
  void leavesTheKindOpenWhereItIsNotPrinted() {
    List<String> lines = ORDER.stream().map(line -> line.replace("FC B 00017", "B 00017")).toList();

    OrderStatement order = (OrderStatement) read(lines);

    PaidInvoice first = order.invoices().get(0);
    assertThat(first.invoice().kind()).isEmpty();
    assertThat(first.invoice().shown()).isEqualTo("B 00017-00004179");
    assertThat(first.debits().get(0).invoice()).isEmpty();
    assertThat(((OrderStatement) read(ORDER)).invoices().get(0).invoice().kind())
        .contains(InvoiceKind.INVOICE);
  }

  @Test
  void readsLabelsAndHeadersThatACallerNames() {
    List<String> lines = new ArrayList<>(DEBITS);
    lines.set(1, "Planilla:|00000003");
    lines.set(4, "Ítem|Fecha|Código|Renglón|Observación|Rechazado");
    DebitDetailReader plain = DebitDetailReader.create();
    DebitDetailReader taught =
        plain.withAliases(
            Map.of(
                "Detalle N°", List.of("Planilla"),
                "Motivo", List.of("Observación"),
                "Importe debitado", List.of("Rechazado")));

    assertRefused(lines, ErrorCode.PAGE_CHANGED);
    assertThat(taught.read(HandMade.document(lines), SANCOR_SALUD))
        .extracting(Debit::amount)
        .containsExactly(pesos("1100.00"), pesos("0.05"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> plain.withAliases(Map.of("Motivo", List.of("Código"))));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> plain.withAliases(Map.of("Detalle N°", List.of("Comprobante"))));
  }

  @Test
  void refusesACutFileAndOneThatIsLargerThanItsLimits() {
    byte[] pdf = HandMade.pdf(ORDER);
    DocumentException cut =
        catchThrowableOfType(
            DocumentException.class,
            () ->
                OrderReader.create()
                    .read(
                        PortalDocument.of("a.pdf", Arrays.copyOf(pdf, pdf.length / 2)),
                        SANCOR_SALUD));
    assertThat(cut.code()).isEqualTo(ErrorCode.TRUNCATED_DOWNLOAD);
    DocumentException large =
        catchThrowableOfType(
            DocumentException.class,
            () ->
                OrderReader.create()
                    .withLimits(PdfLimits.DEFAULT.withFileBytes(100))
                    .read(PortalDocument.of("a.pdf", pdf), SANCOR_SALUD));
    assertThat(large.getMessage()).contains("100 bytes");
    DocumentException other =
        catchThrowableOfType(
            DocumentException.class,
            () ->
                OrderReader.create()
                    .read(
                        PortalDocument.of("a.pdf", "<html>".getBytes(StandardCharsets.UTF_8)),
                        SANCOR_SALUD));
    assertThat(other.code()).isEqualTo(PdfError.NOT_A_PDF);
  }
}
