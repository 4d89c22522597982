package dev.portalsdk.core.workbook;

import dev.portalsdk.core.money.Money;
import dev.portalsdk.core.money.Percentage;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;

/** Finds how wide columns are, in characters, by their headers and their first rows. */
final class ColumnWidths extends RowSink {

  private static final int WIDEST = 60;
  private static final int AIR = 3;
  // Beside the header is the button of the filter.
  private static final int HEADER_AIR = 5;
  private static final int NARROWEST_AMOUNT = 18;

  private final int[] widths;
  private int column;

  private ColumnWidths(int columns) {
    widths = new int[columns];
  }

  static <T> int[] of(SheetLayout<T> layout, List<T> firstRows) {
    ColumnWidths measured = new ColumnWidths(layout.columns().size());
    for (Column<T> each : layout.columns()) {
      measured.cell(each.header().length() + HEADER_AIR - AIR);
    }
    for (T item : firstRows) {
      measured.begin();
      layout.write(item, measured);
    }
    return measured.widths;
  }

  @Override
  void begin() {
    super.begin();
    column = 0;
  }

  @Override
  void text(String text) {
    cell(text.lines().mapToInt(String::length).max().orElse(0));
  }

  @Override
  void date(LocalDate day) {
    cell("dd/mm/yyyy".length());
  }

  @Override
  void amountIn(Money amount) {
    int digits = Long.toString(amount.minor()).length();
    cell(Math.max(NARROWEST_AMOUNT - AIR, digits + digits / 3 + 1));
  }

  @Override
  void currencyCode(Currency code) {
    cell(code.getCurrencyCode().length());
  }

  @Override
  void count(long count) {
    cell(Long.toString(count).length() + 2);
  }

  @Override
  void percentage(Percentage rate) {
    cell("100,00%".length());
  }

  @Override
  void yesNo(boolean yes) {
    cell(2);
  }

  @Override
  void nothing() {
    cell(0);
  }

  private void cell(int characters) {
    widths[column] = Math.min(WIDEST, Math.max(widths[column], characters + AIR));
    column++;
  }
}
