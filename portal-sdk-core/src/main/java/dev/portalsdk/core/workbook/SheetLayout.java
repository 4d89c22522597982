package dev.portalsdk.core.workbook;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.core.table.HeaderText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * The columns by which items of a type are written: their headers for people, their field names for
 * programs, and what their cells hold.
 *
 * <p>One layout serves a workbook, a CSV file and JSON lines.
 *
 * <pre>{@code
 * SheetLayout<Voucher> vouchers =
 *     SheetLayout.<Voucher>builder("Comprobantes")
 *         .column("Número", "number", CellKind.TEXT, Voucher::number).key()
 *         .column("Fecha de pago", "paid", CellKind.DATE, Voucher::paid)
 *         .column("Moneda", "currency", CellKind.CURRENCY, voucher -> voucher.net().currency())
 *         .column("Valor neto", "net", CellKind.AMOUNT, Voucher::net).totalled()
 *         .optional("Retención", "withheld", CellKind.AMOUNT, Voucher::withheld).totalled()
 *         .build();
 * }</pre>
 *
 * <p>This class is immutable, and thread-safe if its accessors are.
 *
 * @param <T> what a row is made of
 */
public final class SheetLayout<T> {

  private final String sheet;
  private final List<Column<T>> columns;

  private SheetLayout(String sheet, List<Column<T>> columns) {
    this.sheet = sheet;
    this.columns = columns;
  }

  /**
   * Starts a layout.
   *
   * @param sheet what to call the sheet, such as {@code Facturas}
   */
  public static <T> Builder<T> builder(String sheet) {
    return new Builder<>(requireNonNull(sheet, "sheet"));
  }

  /** Returns what the sheet is called, such as {@code Facturas}. */
  public String sheet() {
    return sheet;
  }

  /** Returns the headers in order, such as {@code Número}. */
  public List<String> headers() {
    return columns.stream().map(Column::header).toList();
  }

  /** Returns the names by which JSON lines have the cells, in order, such as {@code number}. */
  public List<String> fields() {
    return columns.stream().map(Column::field).toList();
  }

  /** Returns the headers of the columns that tell a row from all others, in order. */
  public List<String> keys() {
    return columns.stream().filter(Column::key).map(Column::header).toList();
  }

  List<Column<T>> columns() {
    return columns;
  }

  void write(T item, RowSink sink) {
    requireNonNull(item, "item");
    for (int i = 0; i < columns.size(); i++) {
      columns.get(i).cell().accept(item, sink);
    }
  }

  /**
   * Collects the columns of a layout, from left to right. Not thread-safe.
   *
   * @param <T> what a row is made of
   */
  public static final class Builder<T> {

    private static final Pattern FIELD = Pattern.compile("[a-z][A-Za-z0-9]*");

    private final String sheet;
    private static final int MOST_COLUMNS = 16_384;

    private final List<Column<T>> columns = new ArrayList<>();
    private final Set<String> headers = new HashSet<>();
    private final Set<String> fields = new HashSet<>();
    private boolean currencyKnown;

    private Builder(String sheet) {
      this.sheet = sheet;
    }

    /**
     * Adds a column that has a cell in each row.
     *
     * @param header what people read above it, such as {@code Número}
     * @param field what programs call it, which never changes once published, such as {@code
     *     number}
     * @param kind what its cells hold
     * @param accessor takes the cell from an item; it returns no null
     * @throws IllegalArgumentException if another column has this header or field, the field is not
     *     a lower-case letter with letters and digits after it, or there are 16,384 columns already
     * @throws IllegalStateException if it holds amounts and no column before it has their currency
     */
    public <V> Builder<T> column(
        String header, String field, CellKind<V> kind, Function<? super T, ? extends V> accessor) {
      return add(Column.always(header, field, kind, accessor));
    }

    /**
     * Adds a column whose cell may be empty.
     *
     * @param header what people read above it, such as {@code Acreditación}
     * @param field what programs call it, which never changes once published, such as {@code paid}
     * @param kind what its cells hold
     * @param accessor takes the cell from an item
     * @throws IllegalArgumentException as {@link #column}
     * @throws IllegalStateException as {@link #column}
     */
    public <V> Builder<T> optional(
        String header,
        String field,
        CellKind<V> kind,
        Function<? super T, ? extends Optional<? extends V>> accessor) {
      return add(Column.optional(header, field, kind, accessor));
    }

    /**
     * Says that the last column, alone or with others, tells a row from all others.
     *
     * @throws IllegalStateException if there is no column yet
     */
    public Builder<T> key() {
      return replaceLast(last().asKey());
    }

    /**
     * Says that a workbook adds the last column up below its rows.
     *
     * @throws IllegalStateException if there is no column yet, or it holds neither amounts nor
     *     counts
     */
    public Builder<T> totalled() {
      return replaceLast(last().asTotalled());
    }

    /**
     * Returns the layout.
     *
     * @throws IllegalStateException if it has no column
     */
    public SheetLayout<T> build() {
      last();
      return new SheetLayout<>(sheet, List.copyOf(columns));
    }

    private Builder<T> add(Column<T> column) {
      if (!FIELD.matcher(column.field()).matches()) {
        throw new IllegalArgumentException(
            "A field is a lower-case letter with letters and digits after it, such as issuedOn");
      }
      currencyKnown |= column.kind() == CellKind.CURRENCY;
      if (column.kind() == CellKind.AMOUNT && !currencyKnown) {
        throw new IllegalStateException(
            "A column before '" + column.header() + "' has to hold the currency");
      }
      if (!headers.add(HeaderText.fold(column.header())) || !fields.add(column.field())) {
        throw new IllegalArgumentException("There are two columns '" + column.header() + "'");
      }
      if (columns.size() == MOST_COLUMNS) {
        throw new IllegalArgumentException("A sheet has at most " + MOST_COLUMNS + " columns");
      }
      columns.add(column);
      return this;
    }

    private Builder<T> replaceLast(Column<T> column) {
      columns.set(columns.size() - 1, column);
      return this;
    }

    private Column<T> last() {
      if (columns.isEmpty()) {
        throw new IllegalStateException("A layout has at least one column");
      }
      return columns.get(columns.size() - 1);
    }
  }
}
