package dev.portalsdk.billing.reading;

import static dev.portalsdk.core.money.Currencies.ARS;

import dev.portalsdk.core.money.AmountStyle;
import dev.portalsdk.core.money.Money;
import dev.portalsdk.core.table.Columns;
import dev.portalsdk.core.table.Row;
import dev.portalsdk.core.time.Dates;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/**
 * A row of a table that may lack some columns.
 *
 * @param row its cells
 * @param columns which columns there are
 */
record PaperRow(Row row, Columns columns) {

  static final String COUNT = "Ítem";

  /** Returns which row it says that it is, if it says so. */
  Optional<Integer> count() {
    return columns.headers().contains(COUNT)
        ? Optional.of(row.read(COUNT, Printed::count))
        : Optional.empty();
  }

  Money amount(String header) {
    return row.amount(header, AmountStyle.ES_GROUPED, ARS);
  }

  PrintedVoucher voucher(String header) {
    return row.read(header, PrintedVoucher::parse);
  }

  /** Returns the text of a cell, in which something stands. */
  String words(String header) {
    return row.read(header, Printed::words);
  }

  /** Returns what a cell says, empty if there is no such column or nothing in it. */
  <T> Optional<T> read(String header, Function<String, T> reader) {
    if (!columns.headers().contains(header) || row.text(header).isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(row.read(header, reader));
  }

  Optional<String> text(String header) {
    return read(header, Printed::words);
  }

  Optional<LocalDate> day(String header) {
    return read(header, Dates::slashed);
  }

  Optional<Money> amountIfAny(String header) {
    return read(header, any -> any).map(any -> amount(header));
  }
}
