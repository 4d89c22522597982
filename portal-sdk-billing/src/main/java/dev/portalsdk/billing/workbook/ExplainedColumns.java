package dev.portalsdk.billing.workbook;

import dev.portalsdk.billing.evidence.Source;
import dev.portalsdk.core.workbook.CellKind;
import dev.portalsdk.core.workbook.SheetLayout;

/** The sheet "Explicación": a row for each term of each balance, with the paper that says it. */
final class ExplainedColumns {

  static final SheetLayout<ExplainedTerm> LAYOUT = layout();

  private ExplainedColumns() {}

  private static SheetLayout<ExplainedTerm> layout() {
    SheetLayout.Builder<ExplainedTerm> columns = SheetLayout.builder("Explicación");
    VoucherColumns.add(columns, row -> row.balance().invoice());
    return columns
        .column("Término", "term", CellKind.TERM, row -> TermWords.term(row.line().kind()))
        .column("Detalle", "label", CellKind.TEXT, row -> row.line().label())
        .column("Moneda", "currency", CellKind.CURRENCY, row -> row.balance().currency())
        .optional("Importe", "amount", CellKind.AMOUNT, ExplainedTerm::money)
        .optional("Fuente", "source", CellKind.TEXT, row -> row.source().map(Source::toString))
        .optional("SHA-256", "sha256", CellKind.TEXT, row -> row.source().flatMap(Source::sha256))
        .optional(
            "Por qué no se ve", "reason", CellKind.TERM, row -> row.reason().map(ReasonWords::term))
        .optional("Aclaración", "reasonDetail", CellKind.TEXT, ExplainedTerm::detail)
        .build();
  }
}
