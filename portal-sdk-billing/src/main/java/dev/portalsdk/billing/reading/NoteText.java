package dev.portalsdk.billing.reading;

import dev.portalsdk.billing.invoice.DocumentKind;
import dev.portalsdk.billing.invoice.InvoiceKind;
import dev.portalsdk.core.money.Money;
import dev.portalsdk.core.pdf.PdfLimits;
import dev.portalsdk.core.table.Columns;
import dev.portalsdk.core.time.Dates;
import java.util.List;
import java.util.Map;

/** What a document about notes says. */
final class NoteText {

  private static final String NUMBER = "Constancia N°";
  private static final String TOTAL = "Total de notas";
  private static final String TABLE = "notes";
  private static final String NOTE = "Nota";
  private static final String DAY = "Fecha";
  private static final String ABOUT = "Comprobante asociado";
  private static final String AMOUNT = "Importe";

  static final PaperLayout LAYOUT =
      new PaperLayout(
          DocumentKind.CREDIT_OR_DEBIT_NOTE,
          NUMBER,
          Columns.builder()
              .column(NUMBER, "Constancia Nº")
              .column(PaperText.PROVIDER)
              .column(TOTAL)
              .build(),
          Map.of(
              TABLE,
              TableLayout.empty()
                  .optional(PaperRow.COUNT)
                  .column(NOTE)
                  .column(DAY)
                  .column(ABOUT)
                  .column(AMOUNT)),
          PdfLimits.DEFAULT);

  private NoteText() {}

  static List<NoteStatement> read(PaperText text) {
    List<NoteStatement> notes = text.rows(TABLE, row -> note(row, text));
    text.require(!notes.isEmpty(), NUMBER, AMOUNT);
    text.requireSum(TOTAL, AMOUNT, notes.stream().map(NoteStatement::amount).toList());
    return notes;
  }

  private static NoteStatement note(PaperRow row, PaperText text) {
    PrintedVoucher note = row.voucher(NOTE);
    boolean known = note.kind().filter(kind -> kind != InvoiceKind.INVOICE).isPresent();
    row.row().require(known, NOTE, "it is neither a credit note nor a debit note");
    Money amount = row.amount(AMOUNT);
    row.row().require(!amount.isNegative() && !amount.isZero(), AMOUNT, "a note is above zero");
    return new NoteStatement(
        note, row.row().read(DAY, Dates::slashed), row.voucher(ABOUT), amount, text.source());
  }
}
