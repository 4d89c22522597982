package dev.portalsdk.core.workbook;

import dev.portalsdk.core.money.Money;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The sums of the totalled columns of a sheet, of amounts for each currency. Not thread-safe. */
final class Totals {

  private final @Nullable ColumnTotal[] columns;

  Totals(List<? extends Column<?>> layout) {
    columns = new ColumnTotal[layout.size()];
    for (int i = 0; i < columns.length; i++) {
      columns[i] = layout.get(i).totalled() ? new ColumnTotal() : null;
    }
  }

  void add(int column, Money amount, boolean exact) {
    ColumnTotal total = columns[column];
    if (total != null) {
      total.add(amount.currency(), amount.minor(), exact);
    }
  }

  void add(int column, long count, boolean exact) {
    ColumnTotal total = columns[column];
    if (total != null) {
      total.add(null, count, exact);
    }
  }

  /** Returns the sum of a column's amounts in a currency, or of its counts for no currency. */
  @Nullable Sum of(int column, @Nullable Currency currency) {
    ColumnTotal total = columns[column];
    return total == null ? null : total.sums.get(currency);
  }

  /** Returns the currencies of the amounts that were added up, by their codes. */
  List<Currency> currencies() {
    Map<String, Currency> found = new TreeMap<>();
    for (ColumnTotal total : columns) {
      if (total != null) {
        total.sums.keySet().stream()
            .filter(Objects::nonNull)
            .forEach(currency -> found.put(currency.getCurrencyCode(), currency));
      }
    }
    return List.copyOf(found.values());
  }

  /** One sum, and whether each of its numbers could be written as a number. */
  static final class Sum {
    private final ExactSum units = new ExactSum();
    private boolean exact = true;

    ExactSum units() {
      return units;
    }

    boolean isOfNumbers() {
      return exact;
    }
  }

  private static final class ColumnTotal {
    private final Map<@Nullable Currency, Sum> sums = new LinkedHashMap<>();
    private @Nullable Currency latest;
    private Sum latestSum = new Sum();

    void add(@Nullable Currency currency, long units, boolean exact) {
      if (sums.isEmpty() || !Objects.equals(latest, currency)) {
        latest = currency;
        latestSum = sums.computeIfAbsent(currency, unseen -> new Sum());
      }
      latestSum.units.add(units);
      latestSum.exact &= exact;
    }
  }
}
