package dev.portalsdk.billing.workbook;

import dev.portalsdk.billing.posting.Posting;
import dev.portalsdk.core.workbook.CellKind;
import dev.portalsdk.core.workbook.SheetLayout;

/** The sheet "Asientos propuestos": what could be posted to the books. */
final class PostingColumns {

  static final SheetLayout<Posting> LAYOUT = layout();

  private PostingColumns() {}

  private static SheetLayout<Posting> layout() {
    SheetLayout.Builder<Posting> columns =
        SheetLayout.<Posting>builder("Asientos propuestos")
            .column("Asiento", "entry", CellKind.TEXT, Posting::entry)
            .key();
    VoucherColumns.add(columns, posting -> posting.invoice().key());
    return columns
        .column("Término", "term", CellKind.TERM, posting -> TermWords.term(posting.kind()))
        .column("Detalle", "label", CellKind.TEXT, Posting::label)
        .column("Moneda", "currency", CellKind.CURRENCY, posting -> posting.amount().currency())
        .column("Importe", "amount", CellKind.AMOUNT, Posting::amount)
        .totalled()
        .column("Fuente", "source", CellKind.TEXT, posting -> posting.source().toString())
        .optional("SHA-256", "sha256", CellKind.TEXT, posting -> posting.source().sha256())
        .column("Regla", "rule", CellKind.TEXT, Posting::rule)
        .column("Identificador", "id", CellKind.TEXT, Posting::id)
        .build();
  }
}
