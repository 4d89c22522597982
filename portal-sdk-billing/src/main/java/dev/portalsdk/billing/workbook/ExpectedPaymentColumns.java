package dev.portalsdk.billing.workbook;

import dev.portalsdk.billing.ageing.ExpectedPayment;
import dev.portalsdk.core.workbook.CellKind;
import dev.portalsdk.core.workbook.SheetLayout;
import dev.portalsdk.core.workbook.Term;

/** The sheet "Cobros esperados": when what is owed can be expected, and what says so. */
final class ExpectedPaymentColumns {

  static final SheetLayout<ExpectedPayment> LAYOUT = layout();

  private ExpectedPaymentColumns() {}

  private static SheetLayout<ExpectedPayment> layout() {
    SheetLayout.Builder<ExpectedPayment> columns = SheetLayout.builder("Cobros esperados");
    VoucherColumns.add(columns, expected -> expected.receivable().key());
    return columns
        .optional("Fecha probable", "day", CellKind.DATE, ExpectedPayment::day)
        .column("Según", "ground", CellKind.TERM, expected -> term(expected.ground()))
        .column(
            "Moneda", "currency", CellKind.CURRENCY, expected -> expected.receivable().currency())
        .optional("Adeudado", "owed", CellKind.AMOUNT, expected -> expected.receivable().owed())
        .totalled()
        .build();
  }

  private static Term term(ExpectedPayment.Ground ground) {
    return switch (ground) {
      case SCHEDULED -> Term.of("El pagador", "SCHEDULED");
      case DUE -> Term.of("Vencimiento", "DUE");
      case HABIT -> Term.of("Plazo habitual", "HABIT");
      case NONE -> Term.of("Sin fecha", "NONE");
    };
  }
}
