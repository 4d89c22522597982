package dev.portalsdk.core.workbook;

import dev.portalsdk.core.money.Money;
import dev.portalsdk.core.money.Percentage;
import java.time.LocalDate;
import java.util.Currency;
import java.util.function.BiConsumer;

/**
 * What the cells of a column hold, such as {@link #DATE}, and so how each kind of file shows them.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param <V> the type of a cell's value
 */
public final class CellKind<V> {

  /**
   * A text, such as the number {@code 00025-00043905} or a CUIT: whatever it looks like, it stays a
   * text and is never a number or a formula.
   */
  public static final CellKind<String> TEXT = new CellKind<>(RowSink::text);

  /** A word of a fixed vocabulary, such as {@code Nota de crédito}. */
  public static final CellKind<Term> TERM = new CellKind<>(RowSink::term);

  /** A day, such as 2025-07-08, shown as {@code 08/07/2025}. */
  public static final CellKind<LocalDate> DATE = new CellKind<>(RowSink::date);

  /** An amount of money, in the currency of the nearest {@link #CURRENCY} column before it. */
  public static final CellKind<Money> AMOUNT = new CellKind<>(RowSink::amount);

  /** The currency of the amounts that follow in the row, such as {@code ARS}. */
  public static final CellKind<Currency> CURRENCY = new CellKind<>(RowSink::currency);

  /** A whole number of things, such as 12 sessions. */
  public static final CellKind<Long> COUNT = new CellKind<>(RowSink::count);

  /** A rate, such as 10.5 for ten and a half per cent. */
  public static final CellKind<Percentage> PERCENTAGE = new CellKind<>(RowSink::percentage);

  /** Yes or no, shown as {@code Sí} and {@code No}. */
  public static final CellKind<Boolean> YES_NO = new CellKind<>(RowSink::yesNo);

  private final BiConsumer<RowSink, V> writer;

  private CellKind(BiConsumer<RowSink, V> writer) {
    this.writer = writer;
  }

  void write(V value, RowSink sink) {
    writer.accept(sink, value);
  }

  boolean canBeTotalled() {
    return this == AMOUNT || this == COUNT;
  }
}
