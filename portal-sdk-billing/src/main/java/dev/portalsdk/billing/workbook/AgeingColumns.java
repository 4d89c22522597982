package dev.portalsdk.billing.workbook;

import dev.portalsdk.billing.ageing.AgeingBasis;
import dev.portalsdk.core.workbook.CellKind;
import dev.portalsdk.core.workbook.SheetLayout;
import dev.portalsdk.core.workbook.Term;

/** The sheet "Antigüedad": what is owed by age, once from the due day and once from reception. */
final class AgeingColumns {

  static final SheetLayout<AgedRow> LAYOUT =
      SheetLayout.<AgedRow>builder("Antigüedad")
          .column("Desde", "basis", CellKind.TERM, aged -> term(aged.basis()))
          .column("Pagador", "payer", CellKind.TEXT, aged -> aged.row().payer().text())
          .optional("Empresa", "company", CellKind.TEXT, aged -> aged.row().company())
          .column("Días", "span", CellKind.TEXT, AgedRow::span)
          .column("Moneda", "currency", CellKind.CURRENCY, aged -> aged.row().currency())
          .column("Adeudado conocido", "known", CellKind.AMOUNT, aged -> aged.amount().known())
          .column("Comprobantes", "items", CellKind.COUNT, aged -> (long) aged.amount().items())
          .column(
              "De ellos sin importe",
              "unknown",
              CellKind.COUNT,
              aged -> (long) aged.amount().unknown())
          .build();

  private AgeingColumns() {}

  private static Term term(AgeingBasis basis) {
    return switch (basis) {
      case DUE -> Term.of("Vencimiento", "DUE");
      case RECEIVED -> Term.of("Recepción", "RECEIVED");
      case ISSUED -> Term.of("Emisión", "ISSUED");
    };
  }
}
