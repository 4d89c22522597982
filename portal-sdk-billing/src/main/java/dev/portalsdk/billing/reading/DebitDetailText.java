package dev.portalsdk.billing.reading;

import dev.portalsdk.billing.adjustment.Debit;
import dev.portalsdk.billing.invoice.DocumentKind;
import dev.portalsdk.core.pdf.PdfLimits;
import dev.portalsdk.core.table.Columns;
import java.util.List;
import java.util.Map;

/** What the detail of the debits of one invoice says. */
final class DebitDetailText {

  private static final String NUMBER = "Detalle N°";
  private static final String TOTAL = "Total debitado";

  static final PaperLayout LAYOUT =
      new PaperLayout(
          DocumentKind.DEBIT_DETAIL,
          NUMBER,
          Columns.builder()
              .column(NUMBER, "Detalle Nº")
              .column(PaperText.PROVIDER)
              .column(DebitRow.VOUCHER)
              .column(TOTAL, "Total de débitos")
              .build(),
          Map.of(DebitRow.TABLE, DebitRow.LAYOUT),
          PdfLimits.DEFAULT);

  private DebitDetailText() {}

  static List<Debit> read(PaperText text) {
    PrintedVoucher voucher = text.fields().read(DebitRow.VOUCHER, PrintedVoucher::parse);
    List<Debit> debits =
        text.rows(
            DebitRow.TABLE,
            row -> {
              Debit.Builder debit = DebitRow.debit(row, text);
              text.ref(voucher).ifPresent(debit::invoice);
              return debit.build();
            });
    text.require(!debits.isEmpty(), NUMBER, DebitRow.AMOUNT);
    text.requireSum(TOTAL, DebitRow.AMOUNT, debits.stream().map(Debit::amount).toList());
    return debits;
  }
}
