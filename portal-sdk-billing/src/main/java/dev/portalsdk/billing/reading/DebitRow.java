package dev.portalsdk.billing.reading;

import dev.portalsdk.billing.adjustment.AdjustmentReason;
import dev.portalsdk.billing.adjustment.Debit;
import dev.portalsdk.billing.adjustment.ReasonSorter;

/**
 * One part of a voucher that is not accepted, as a row of a payment order.
 *
 * @param voucher of which voucher
 * @param debit what the row says of it
 */
record DebitRow(PrintedVoucher voucher, Debit debit) {

  static final String TABLE = "debits";
  static final String VOUCHER = "Comprobante";
  static final String AMOUNT = "Importe debitado";

  private static final String DAY = "Fecha";
  private static final String CODE = "Código";
  private static final String LINE = "Renglón";
  private static final String REASON = "Motivo";

  static final TableLayout LAYOUT =
      TableLayout.empty()
          .optional(PaperRow.COUNT)
          .optional(DAY)
          .optional(CODE)
          .optional(LINE, "Consecutivo")
          .column(REASON)
          .column(AMOUNT)
          .emptyMarker("Sin débitos");

  /** Reads a row that names its voucher. */
  static DebitRow of(PaperRow row, PaperText text) {
    PrintedVoucher voucher = row.voucher(VOUCHER);
    Debit.Builder debit = debit(row, text);
    text.ref(voucher).ifPresent(debit::invoice);
    return new DebitRow(voucher, debit.build());
  }

  /** Reads a row of a document that is about one voucher. */
  static Debit.Builder debit(PaperRow row, PaperText text) {
    Debit.Builder debit = Debit.builder(row.amount(AMOUNT), reason(row, text), text.source());
    row.day(DAY).ifPresent(debit::day);
    row.text(LINE).ifPresent(debit::serviceLine);
    return debit;
  }

  private static AdjustmentReason reason(PaperRow row, PaperText text) {
    String words = row.words(REASON);
    ReasonSorter sorter = text.reasons();
    return row.text(CODE).map(code -> sorter.sort(words, code)).orElseGet(() -> sorter.sort(words));
  }
}
