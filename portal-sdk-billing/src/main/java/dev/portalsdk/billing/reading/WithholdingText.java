package dev.portalsdk.billing.reading;

import dev.portalsdk.billing.invoice.DocumentKind;
import dev.portalsdk.billing.withholding.Withholding;
import dev.portalsdk.core.pdf.PdfLimits;
import dev.portalsdk.core.table.Columns;
import java.util.List;
import java.util.Map;

/** What a document with certificates of withholdings says. */
final class WithholdingText {

  private static final String NUMBER = "Constancia N°";
  private static final String ORDER = "Orden de pago N°";
  private static final String TOTAL = "Total retenido";

  static final PaperLayout LAYOUT =
      new PaperLayout(
          DocumentKind.WITHHOLDING,
          NUMBER,
          Columns.builder()
              .column(NUMBER, "Constancia Nº")
              .column(ORDER, "Orden de pago Nº", "Orden de pago")
              .column(PaperText.PROVIDER, "CUIT del sujeto retenido")
              .column(TOTAL)
              .build(),
          Map.of(WithholdingRow.TABLE, WithholdingRow.LAYOUT),
          PdfLimits.DEFAULT);

  private WithholdingText() {}

  static List<Withholding> read(PaperText text) {
    List<WithholdingRow> rows =
        text.rows(WithholdingRow.TABLE, row -> WithholdingRow.of(row, text));
    text.require(!rows.isEmpty(), NUMBER, WithholdingRow.AMOUNT);
    text.requireSum(
        TOTAL, WithholdingRow.AMOUNT, rows.stream().map(WithholdingRow::amount).toList());
    List<Withholding> taxes =
        Withholding.rows(rows.stream().map(WithholdingRow::withholding).toList());
    if (!text.fields().has(ORDER)) {
      return taxes;
    }
    String order = text.fields().read(ORDER, Printed::number);
    return taxes.stream().map(tax -> tax.toBuilder().order(order).build()).toList();
  }
}
