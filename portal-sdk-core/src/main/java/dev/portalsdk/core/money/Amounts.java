package dev.portalsdk.core.money;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.core.error.InvalidTextException;
import java.util.Currency;

/**
 * Reads and writes amounts in a declared style, such as {@code -3.574.597,28} in {@link
 * AmountStyle#ES_GROUPED}.
 *
 * <p>What is written in a style is read back as the same amount. The style is never guessed: {@code
 * 1.234} is 1234 in one and refused in another.
 */
public final class Amounts {

  private Amounts() {}

  /**
   * Reads an amount written in this style, all of the text.
   *
   * @param text the text as shown, without blanks around it, such as {@code 24.270.824,38}
   * @param style how the portal writes amounts in this place
   * @param currency what the portal means by them, such as ARS
   * @throws InvalidTextException if the text has another form, such as {@code N/A}, {@code 1e9} or
   *     nothing at all, more decimals than the currency, or goes beyond the largest amount; the
   *     message does not repeat the text
   */
  public static Money parse(String text, AmountStyle style, Currency currency) {
    requireNonNull(text, "text");
    requireNonNull(style, "style");
    return new Money(AmountReader.read(text, style, Money.scale(currency)), currency);
  }

  /**
   * Writes an amount in this style, such as {@code 24.270.824,38}; the currency is not written.
   *
   * @param money the amount
   * @param style how to write it
   * @throws IllegalArgumentException if the style has a fixed width and the amount is wider
   */
  public static String format(Money money, AmountStyle style) {
    requireNonNull(money, "money");
    requireNonNull(style, "style");
    return AmountWriter.write(money.minor(), Money.scale(money.currency()), style);
  }
}
