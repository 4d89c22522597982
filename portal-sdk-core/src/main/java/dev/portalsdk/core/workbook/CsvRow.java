package dev.portalsdk.core.workbook;

import dev.portalsdk.core.money.AmountStyle;
import dev.portalsdk.core.money.Amounts;
import dev.portalsdk.core.money.Money;
import dev.portalsdk.core.money.Percentage;
import dev.portalsdk.core.time.DatePattern;
import java.time.LocalDate;
import java.util.Currency;

/** Writes the cells of a row as RFC 4180 has them. Not thread-safe. */
final class CsvRow extends RowSink {

  // With these a spreadsheet takes a text for a formula.
  private static final String FORMULA_STARTS = "=+-@\t\r";

  private final char separator;
  private final AmountStyle amounts;
  private final DatePattern<LocalDate> dates;
  private final Utf8Output out;
  private boolean first = true;

  CsvRow(char separator, AmountStyle amounts, DatePattern<LocalDate> dates, Utf8Output out) {
    this.separator = separator;
    this.amounts = amounts;
    this.dates = dates;
    this.out = out;
  }

  @Override
  void begin() {
    super.begin();
    first = true;
  }

  void end() {
    out.ascii("\r\n");
  }

  @Override
  void text(String text) {
    boolean formula = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
    field(formula ? "'" + text : text);
  }

  @Override
  void date(LocalDate day) {
    field(dates.format(day));
  }

  @Override
  void amountIn(Money amount) {
    field(Amounts.format(amount, amounts));
  }

  @Override
  void currencyCode(Currency code) {
    field(code.getCurrencyCode());
  }

  @Override
  void count(long count) {
    field(Long.toString(count));
  }

  @Override
  void percentage(Percentage rate) {
    field(rate.format(amounts));
  }

  @Override
  void yesNo(boolean yes) {
    field(SpanishWords.of(yes));
  }

  @Override
  void nothing() {
    field("");
  }

  private void field(String text) {
    if (!first) {
      out.octet(separator);
    }
    first = false;
    boolean quoted = needsQuotes(text);
    if (quoted) {
      out.octet('"');
    }
    for (int i = 0; i < text.length(); i += out.character(text, i)) {
      if (text.charAt(i) == '"') {
        out.octet('"');
      }
    }
    if (quoted) {
      out.octet('"');
    }
  }

  private boolean needsQuotes(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == separator || c == '"' || c == '\n' || c == '\r') {
        return true;
      }
    }
    return false;
  }
}
