package dev.portalsdk.billing.reading;

import dev.portalsdk.billing.withholding.Withholding;
import dev.portalsdk.billing.withholding.WithholdingTax;
import dev.portalsdk.core.money.Money;

/**
 * One tax that was kept back, as a row of a payment order or of a list of certificates.
 *
 * @param voucher at whose payment
 * @param withholding what the row says of it
 */
record WithholdingRow(PrintedVoucher voucher, Withholding withholding) {

  static final String TABLE = "withholdings";
  static final String AMOUNT = "Importe retenido";

  private static final String VOUCHER = "Comprobante";
  private static final String TAX = "Impuesto";
  private static final String CERTIFICATE = "Certificado";
  private static final String DAY = "Fecha";
  private static final String REGIME = "Régimen";
  private static final String BASE = "Base imponible";
  private static final String RATE = "Alícuota";

  static final TableLayout LAYOUT =
      TableLayout.empty()
          .optional(PaperRow.COUNT)
          .optional(CERTIFICATE, "Certificado N°", "Certificado Nº")
          .optional(DAY)
          .column(VOUCHER)
          .column(TAX)
          .optional(REGIME)
          .optional(BASE)
          .optional(RATE)
          .column(AMOUNT)
          .emptyMarker("Sin retenciones");

  static WithholdingRow of(PaperRow row, PaperText text) {
    PrintedVoucher voucher = row.voucher(VOUCHER);
    Withholding.Builder withholding =
        Withholding.builder(WithholdingTax.of(row.words(TAX)), row.amount(AMOUNT), text.source());
    text.ref(voucher).ifPresent(withholding::invoice);
    row.text(CERTIFICATE).ifPresent(withholding::certificate);
    row.day(DAY).ifPresent(withholding::day);
    row.text(REGIME).ifPresent(withholding::regime);
    row.amountIfAny(BASE).ifPresent(withholding::base);
    row.read(RATE, Printed::rate).ifPresent(withholding::rate);
    return new WithholdingRow(voucher, withholding.build());
  }

  Money amount() {
    return withholding.amount();
  }
}
