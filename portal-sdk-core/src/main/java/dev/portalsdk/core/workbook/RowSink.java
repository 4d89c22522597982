package dev.portalsdk.core.workbook;

import dev.portalsdk.core.money.Money;
import dev.portalsdk.core.money.Percentage;
import java.time.LocalDate;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/** Takes the cells of a row, one after the other, in the order of the columns. */
abstract class RowSink {

  private @Nullable Currency currency;

  /** Begins a row, which has no currency yet. */
  void begin() {
    currency = null;
  }

  abstract void text(String text);

  void term(Term term) {
    text(term.shown());
  }

  abstract void date(LocalDate day);

  abstract void count(long count);

  abstract void percentage(Percentage rate);

  abstract void yesNo(boolean yes);

  /** Takes a cell that holds nothing. */
  abstract void nothing();

  abstract void currencyCode(Currency code);

  abstract void amountIn(Money amount);

  final void currency(Currency code) {
    currency = code;
    currencyCode(code);
  }

  final void amount(Money amount) {
    if (!amount.currency().equals(currency)) {
      throw new IllegalArgumentException(
          "An amount in "
              + amount.currency()
              + " stands beside "
              + (currency == null ? "no currency" : "the currency " + currency));
    }
    amountIn(amount);
  }
}
