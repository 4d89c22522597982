package dev.portalsdk.billing.workbook;

import dev.portalsdk.billing.balance.Balance;
import dev.portalsdk.billing.balance.TermKind;
import dev.portalsdk.billing.balance.Verdict;
import dev.portalsdk.core.money.Money;
import dev.portalsdk.core.workbook.CellKind;
import dev.portalsdk.core.workbook.SheetLayout;
import dev.portalsdk.core.workbook.Term;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The sheet "Conciliación": a row for each voucher, blank where a term was not shown. */
final class BalanceColumns {

  static final SheetLayout<Balance> LAYOUT = layout();

  private BalanceColumns() {}

  private static SheetLayout<Balance> layout() {
    SheetLayout.Builder<Balance> columns = SheetLayout.builder("Conciliación");
    VoucherColumns.add(columns, Balance::invoice);
    columns
        .column("Moneda", "currency", CellKind.CURRENCY, Balance::currency)
        .column("Resultado", "verdict", CellKind.TERM, balance -> verdict(balance.verdict()))
        .optional("Sin explicar", "left", CellKind.AMOUNT, balance -> balance.verdict().left())
        .totalled()
        .column("Sin ver", "missing", CellKind.TEXT, BalanceColumns::missing);
    for (TermKind kind : TermKind.values()) {
      columns
          .optional(TermWords.shown(kind), TermWords.field(kind), CellKind.AMOUNT, known(kind))
          .totalled();
    }
    return columns.optional("Adeudado", "owed", CellKind.AMOUNT, Balance::owed).totalled().build();
  }

  private static Function<Balance, Optional<Money>> known(TermKind kind) {
    return balance ->
        balance.lines().stream().anyMatch(line -> line.kind() == kind)
            ? balance.known(kind)
            : Optional.empty();
  }

  private static Term verdict(Verdict verdict) {
    return switch (verdict.state()) {
      case CLOSES -> Term.of("Cierra", "CLOSES");
      case OPEN_BY -> Term.of("Abierto", "OPEN_BY");
      case UNKNOWABLE -> Term.of("No se puede saber", "UNKNOWABLE");
    };
  }

  private static String missing(Balance balance) {
    return balance.verdict().missing().stream()
        .map(TermWords::shown)
        .collect(Collectors.joining(", "));
  }
}
