package dev.portalsdk.core.workbook;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;

/**
 * Writes what a sheet's columns add up to below its rows, one row for each currency. A formula adds
 * up what a filter leaves visible; its kept value is the sum of all, to the last digit.
 */
final class TotalRows {

  private static final int NO_COLUMN = -1;

  private final List<? extends Column<?>> columns;
  private final Totals totals;
  private final WorkbookRow row;
  private final int lastRow;

  TotalRows(List<? extends Column<?>> columns, Totals totals, WorkbookRow row, int lastRow) {
    this.columns = columns;
    this.totals = totals;
    this.row = row;
    this.lastRow = lastRow;
  }

  /** Returns the most rows that it may take, the empty one above them included. */
  static int most(List<? extends Column<?>> columns) {
    boolean totalled = columns.stream().anyMatch(Column::totalled);
    return totalled ? 2 + Currency.getAvailableCurrencies().size() : 0;
  }

  void write() {
    List<Currency> currencies = totals.currencies();
    int next = lastRow + 2;
    if (currencies.size() == 1) {
      row(next, currencies.get(0), true, SpanishWords.TOTAL);
      return;
    }
    for (Currency currency : currencies) {
      row(next++, currency, false, SpanishWords.TOTAL + " " + currency.getCurrencyCode());
    }
    if (hasCounts()) {
      row(next, null, true, SpanishWords.TOTAL);
    }
  }

  private boolean hasCounts() {
    for (int i = 0; i < columns.size(); i++) {
      if (totals.of(i, null) != null) {
        return true;
      }
    }
    return false;
  }

  private void row(int number, @Nullable Currency currency, boolean only, String label) {
    row.begin(number);
    int labelled = columns.get(0).totalled() ? NO_COLUMN : 0;
    for (int i = 0; i < columns.size(); i++) {
      Column<?> column = columns.get(i);
      if (i == labelled) {
        row.styledText(label, CellFormat.TEXT.totalStyle());
      } else if (column.totalled()) {
        total(i, column.kind() == CellKind.AMOUNT ? currency : null, only);
      } else if (column.kind() == CellKind.CURRENCY && currency != null) {
        row.styledText(currency.getCurrencyCode(), CellFormat.TEXT.totalStyle());
      } else {
        row.nothing();
      }
    }
    row.end();
  }

  private void total(int column, @Nullable Currency currency, boolean only) {
    Totals.Sum sum = totals.of(column, currency);
    if (sum == null || (currency == null && !only)) {
      row.nothing();
      return;
    }
    int scale = currency == null ? 0 : currency.getDefaultFractionDigits();
    BigDecimal value = sum.units().value(scale);
    if (!sum.isOfNumbers() || !WorkbookRow.isExact(value)) {
      row.styledText(value.toPlainString(), CellFormat.TEXT.totalStyle());
      return;
    }
    CellFormat format = currency == null ? CellFormat.COUNT : CellFormat.amount(scale);
    String formula = currency == null || only ? sum(column) : sum(column, currency);
    row.formula(formula, value.toPlainString(), format.totalStyle());
  }

  private String sum(int column) {
    return String.format(Locale.ROOT, "SUBTOTAL(109,%s)", range(column));
  }

  private String sum(int column, Currency currency) {
    String first = letters(column) + "2";
    return String.format(
        Locale.ROOT,
        "SUMPRODUCT(SUBTOTAL(109,OFFSET(%1$s,ROW(%2$s)-ROW(%1$s),0))*(%3$s=\"%4$s\"))",
        first,
        range(column),
        range(currencyOf(column)),
        currency.getCurrencyCode());
  }

  private int currencyOf(int column) {
    int at = column;
    while (columns.get(at).kind() != CellKind.CURRENCY) {
      at--;
    }
    return at;
  }

  private String range(int column) {
    return letters(column) + "2:" + letters(column) + lastRow;
  }

  private static String letters(int column) {
    return CellReference.convertNumToColString(column);
  }
}
