package dev.portalsdk.core.table;

import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.InvalidTextException;
import dev.portalsdk.core.money.AmountStyle;
import dev.portalsdk.core.money.Amounts;
import dev.portalsdk.core.money.Money;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One row of a {@link Table}, read by the headers of its columns.
 *
 * <p>What cannot be read ends the reading of this row alone. A row belongs to the thread that reads
 * the table.
 */
public final class Row {

  private final Headers headers;
  private final List<? extends Cell> cells;

  Row(Headers headers, List<? extends Cell> cells) {
    this.headers = headers;
    this.cells = cells;
  }

  /**
   * Returns the cell under a header.
   *
   * @param header as {@link Columns} names it
   * @throws IllegalArgumentException if the columns have no such header
   */
  public Cell cell(String header) {
    int position = headers.position(header);
    if (position < 0) {
      throw new IllegalArgumentException("The columns have no header '" + header + "'");
    }
    return cells.get(position);
  }

  /**
   * Returns the text under a header as shown.
   *
   * @param header as {@link Columns} names it
   */
  public String text(String header) {
    return cell(header).text();
  }

  /**
   * Reads the cell under a header; if the reader refuses, the row becomes a failure that names the
   * header and the reader's code.
   *
   * @param header as {@link Columns} names it
   * @param reader a {@code parse} that throws {@link InvalidTextException}; another exception that
   *     a text can cause makes a failure too
   */
  public <T> T read(String header, Function<String, T> reader) {
    return read(header, valued(header).text(), reader);
  }

  /**
   * Reads the amount under a header: the number that the cell holds, or else its text in the
   * declared style; if neither is one, the row becomes a failure.
   *
   * @param header as {@link Columns} names it
   * @param style how a text writes amounts in this place, such as {@link AmountStyle#ES_GROUPED}
   * @param currency what is meant by them, such as ARS
   */
  public Money amount(String header, AmountStyle style, Currency currency) {
    Cell cell = valued(header);
    Optional<BigDecimal> number = cell.number();
    return number.isPresent()
        ? money(header, number.get(), currency)
        : read(header, cell.text(), text -> Amounts.parse(text, style, currency));
  }

  /**
   * Reads the date under a header: the day that the cell holds, or else its text; if neither is
   * one, the row becomes a failure.
   *
   * @param header as {@link Columns} names it
   * @param reader of a text, such as {@code Dates::slashed}
   */
  public LocalDate date(String header, Function<String, LocalDate> reader) {
    Cell cell = valued(header);
    Optional<LocalDate> day = cell.day();
    return day.isPresent() ? day.get() : read(header, cell.text(), reader);
  }

  private static Money money(String header, BigDecimal number, Currency currency) {
    try {
      return Money.of(number, currency);
    } catch (IllegalArgumentException refused) {
      throw new UnreadableRow(
          header,
          ErrorCode.INVALID_AMOUNT,
          "the cell's number has more decimals than " + currency + " or is too large");
    }
  }

  /** The cell, unless the sheet itself says that it has no value. */
  private Cell valued(String header) {
    Cell cell = cell(header);
    Optional<String> fault = cell.fault();
    if (fault.isPresent()) {
      throw new UnreadableRow(header, ErrorCode.NO_VALUE, fault.get());
    }
    return cell;
  }

  private static <T> T read(String header, String text, Function<String, T> reader) {
    try {
      return reader.apply(text);
    } catch (InvalidTextException refused) {
      throw new UnreadableRow(header, refused.code(), reason(refused));
    } catch (IllegalArgumentException
        | IndexOutOfBoundsException
        | ArithmeticException
        | DateTimeException unreadable) {
      throw new UnreadableRow(header, ErrorCode.INVALID_TEXT, "the text was refused");
    }
  }

  /**
   * Checks that parts of the row agree; if not, the row becomes a failure.
   *
   * @param agrees whether they do
   * @param fields the headers that are compared, such as {@code IMPORTE, DETALLE FACTURA}
   * @param reason what disagrees, without a value
   */
  public void require(boolean agrees, String fields, String reason) {
    if (!agrees) {
      throw new UnreadableRow(fields, ErrorCode.INCONSISTENT_RECORD, reason);
    }
  }

  /** Returns all cells as shown, added columns included. */
  public Shown shown() {
    List<String> texts = new ArrayList<>(cells.size());
    for (Cell cell : cells) {
      texts.add(cell.text());
    }
    return new Shown(headers.texts(), texts);
  }

  private static String reason(InvalidTextException refused) {
    String message = refused.getMessage();
    return message == null ? "the text was refused" : message;
  }
}
