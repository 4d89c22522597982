package dev.portalsdk.core.money;

/**
 * One declared way to write an amount, such as {@code 24.270.824,38} with points between thousands
 * and a comma before the decimals.
 *
 * <p>A style takes ASCII digits, one hyphen in front for a negative amount, its own marks where
 * they belong, and nothing else: no exponent, no brackets, no trailing sign, no blank, no other
 * hyphen. It takes as many decimals as the currency has or fewer: {@code 49.883,2} is 49883.20.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class AmountStyle {

  /**
   * Points between thousands and a comma before the decimals, as Argentina and Colombia write, such
   * as {@code -3.574.597,28}.
   *
   * <p>A {@code $} before the digits is read and not written. From a thousand on every point has to
   * be there, so {@code 1.234} is one thousand two hundred and thirty-four and {@code 1234,50} is
   * refused.
   */
  public static final AmountStyle ES_GROUPED = grouped('.', ',');

  /**
   * As {@link #ES_GROUPED}, written with a {@code $} and without zeros at the end, such as {@code
   * $3.133.671,76}, {@code $49.883,2}, {@code $14.579} and {@code $0}: SanCor's tables.
   */
  public static final AmountStyle ES_PESOS = ES_GROUPED.withDollar().withShortestDecimals();

  /** No mark but a decimal point, such as {@code -3574597.28}: JSON, and Serena's detail text. */
  public static final AmountStyle PLAIN_DOT = plain('.');

  /** No mark but a decimal comma, such as {@code -3574597,28}. */
  public static final AmountStyle PLAIN_COMMA = plain(',');

  final char grouping;
  final char decimal;
  final char fill;
  final int width;
  final Dollar dollar;
  final boolean shortest;

  /** What a style makes of a {@code $} before the digits. */
  enum Dollar {
    REFUSED,
    READ,
    WRITTEN
  }

  private AmountStyle(
      char grouping, char decimal, char fill, int width, Dollar dollar, boolean shortest) {
    this.grouping = grouping;
    this.decimal = decimal;
    this.fill = fill;
    this.width = width;
    this.dollar = dollar;
    this.shortest = shortest;
  }

  /**
   * Returns a style with a mark between thousands; a {@code $} before the digits is read.
   *
   * @param grouping the mark between thousands, such as a point
   * @param decimal the mark before the decimals, such as a comma
   * @throws IllegalArgumentException if a mark is a letter, a digit, {@code -} or {@code $}, or
   *     both are the same
   */
  public static AmountStyle grouped(char grouping, char decimal) {
    if (grouping == decimal) {
      throw new IllegalArgumentException("Thousands and decimals have different marks");
    }
    return new AmountStyle(mark(grouping), mark(decimal), ' ', 0, Dollar.READ, false);
  }

  /**
   * Returns a style without a mark between thousands.
   *
   * @param decimal the mark before the decimals, such as a point
   * @throws IllegalArgumentException if the mark is a letter, a digit, {@code -} or {@code $}
   */
  public static AmountStyle plain(char decimal) {
    return new AmountStyle(mark(decimal), decimal, ' ', 0, Dollar.REFUSED, false);
  }

  /**
   * Returns a plain style that fills up to a fixed width with zeros, such as {@code 000002355,37}
   * of 12 characters: the sign comes before them.
   *
   * @param decimal the mark before the decimals, such as a comma
   * @param width how many characters each amount has, at least one
   */
  public static AmountStyle zeroFilled(char decimal, int width) {
    return filled(decimal, '0', width);
  }

  /**
   * Returns a plain style that fills up to a fixed width with blanks in front, such as {@code
   * 202517,76} after five of them.
   *
   * @param decimal the mark before the decimals, such as a comma
   * @param width how many characters each amount has, at least one
   */
  public static AmountStyle blankFilled(char decimal, int width) {
    return filled(decimal, ' ', width);
  }

  /**
   * Returns this style, writing a {@code $} between the sign and the digits and reading one there.
   *
   * @throws IllegalStateException if the style has a fixed width
   */
  public AmountStyle withDollar() {
    requireFreeWidth();
    return new AmountStyle(grouping, decimal, fill, width, Dollar.WRITTEN, shortest);
  }

  /**
   * Returns this style, writing no zeros at the end of the decimals; what it reads is the same.
   *
   * @throws IllegalStateException if the style has a fixed width
   */
  public AmountStyle withShortestDecimals() {
    requireFreeWidth();
    return new AmountStyle(grouping, decimal, fill, width, dollar, true);
  }

  /** Returns 1234.50 written in this style, such as {@code 1.234,50}. */
  @Override
  public String toString() {
    return AmountWriter.example(this);
  }

  // A plain style has its decimal mark in both places, and that mark stands once.
  boolean isGrouped() {
    return grouping != decimal;
  }

  private void requireFreeWidth() {
    if (width != 0) {
      throw new IllegalStateException("A field of fixed width has all its decimals and no $");
    }
  }

  private static AmountStyle filled(char decimal, char fill, int width) {
    if (width < 1) {
      throw new IllegalArgumentException("A fixed width is at least one character, not " + width);
    }
    return new AmountStyle(mark(decimal), decimal, fill, width, Dollar.REFUSED, false);
  }

  private static char mark(char c) {
    if (Character.isLetterOrDigit(c) || c == '-' || c == '$') {
      throw new IllegalArgumentException("A mark is no letter, digit, hyphen or $");
    }
    return c;
  }
}
