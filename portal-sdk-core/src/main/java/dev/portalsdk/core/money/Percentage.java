package dev.portalsdk.core.money;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.InvalidTextException;
import java.io.InvalidObjectException;
import java.io.Serializable;
import java.math.BigDecimal;

/**
 * An exact rate in hundredths, such as {@code 10.5} for ten and a half per cent.
 *
 * <p>It is not negative, may be above 100, and has at most six decimals; {@code 21} and {@code
 * 21.00} are the same.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Percentage implements Comparable<Percentage>, Serializable {

  private static final long serialVersionUID = 1L;
  private static final int DECIMALS = 6;

  private final long millionths;

  private Percentage(long millionths) {
    this.millionths = millionths;
  }

  /**
   * Parses a rate with a decimal point and without a percent sign.
   *
   * @param text the rate as {@link AmountStyle#PLAIN_DOT} has it, such as {@code 10.5}
   * @throws InvalidTextException if the text has another form, is negative, or has more than six
   *     decimals
   */
  public static Percentage parse(String text) {
    return parse(text, AmountStyle.PLAIN_DOT);
  }

  /**
   * Parses a rate written in this style, without a percent sign.
   *
   * @param text the rate as shown, such as {@code 10,5}
   * @param style how the portal writes numbers in this place
   * @throws InvalidTextException if the text has another form, is negative, or has more than six
   *     decimals
   */
  public static Percentage parse(String text, AmountStyle style) {
    requireNonNull(text, "text");
    requireNonNull(style, "style");
    long millionths = AmountReader.read(text, style, DECIMALS);
    if (millionths < 0) {
      throw new InvalidTextException(ErrorCode.INVALID_AMOUNT, "A rate is not negative");
    }
    return new Percentage(millionths);
  }

  /** Returns the rate in hundredths without zeros at its end, such as 10.5. */
  public BigDecimal value() {
    BigDecimal stripped = BigDecimal.valueOf(millionths, DECIMALS).stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  /**
   * Writes the rate in this style without a percent sign and without zeros at its end, such as
   * {@code 10,5}, which {@link #parse(String, AmountStyle)} reads back.
   *
   * @param style how to write it
   * @throws IllegalStateException if the style has a fixed width
   */
  public String format(AmountStyle style) {
    requireNonNull(style, "style");
    return AmountWriter.write(millionths, DECIMALS, style.withShortestDecimals());
  }

  @Override
  public int compareTo(Percentage other) {
    requireNonNull(other, "other");
    return Long.compare(millionths, other.millionths);
  }

  /** Returns whether the other is the same rate. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Percentage rate && millionths == rate.millionths;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(millionths);
  }

  /** Returns the rate without a percent sign, such as {@code 10.5}, which {@link #parse} reads. */
  @Override
  public String toString() {
    return value().toPlainString();
  }

  private Object readResolve() throws InvalidObjectException {
    if (millionths < 0) {
      throw new InvalidObjectException("A rate is not negative");
    }
    return this;
  }
}
