package dev.portalsdk.core.money;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.InvalidTextException;
import java.io.InvalidObjectException;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Currency;

/**
 * An exact amount in a currency, such as {@code ARS 24270824.38}.
 *
 * <p>It is a whole number of the currency's minor unit, so its scale is the currency's: two
 * decimals for ARS and COP. The largest is 92233720368547758.07 either side of zero; what would go
 * beyond it is refused, never rounded or wrapped.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Money implements Comparable<Money>, Serializable {

  private static final long serialVersionUID = 1L;
  private static final int CODE_LENGTH = 3;
  private static final int DIGITS_OF_ANY_LONG = 18;

  private final long minor;
  private final Currency currency;

  Money(long minor, Currency currency) {
    this.minor = minor;
    this.currency = currency;
  }

  /**
   * Returns the amount that a text with a decimal point says.
   *
   * @param amount the amount as {@link AmountStyle#PLAIN_DOT} has it, such as {@code 24270824.38}
   * @param currency a currency that has minor units or is its own, such as ARS
   * @throws InvalidTextException if the text has another form, more decimals than the currency, or
   *     goes beyond the largest amount
   */
  public static Money of(String amount, Currency currency) {
    return Amounts.parse(amount, AmountStyle.PLAIN_DOT, currency);
  }

  /**
   * Returns the amount of this value.
   *
   * @param amount the value, such as 24270824.38; zeros beyond the currency's decimals are dropped
   * @param currency a currency that has minor units or is its own, such as ARS
   * @throws IllegalArgumentException if the value has more decimals than the currency or goes
   *     beyond the largest amount
   */
  public static Money of(BigDecimal amount, Currency currency) {
    requireNonNull(amount, "amount");
    int scale = scale(currency);
    if (amount.scale() == scale && amount.precision() <= DIGITS_OF_ANY_LONG) {
      return new Money(amount.scaleByPowerOfTen(scale).longValueExact(), currency);
    }
    BigDecimal stripped = amount.stripTrailingZeros();
    if (stripped.scale() > scale) {
      throw new IllegalArgumentException(
          currency + " has " + scale + " decimals, not " + stripped.scale());
    }
    // Looked at before scaling: 1E+1000000000 would unfold into a billion digits.
    if (stripped.precision() - (long) stripped.scale() + scale > AmountReader.MAX_DIGITS) {
      throw tooLarge();
    }
    try {
      return ofMinor(stripped.setScale(scale).unscaledValue().longValueExact(), currency);
    } catch (ArithmeticException e) {
      throw tooLarge();
    }
  }

  /**
   * Returns the amount of so many minor units.
   *
   * @param minor the number of minor units, such as 2427082438 for ARS 24270824.38
   * @param currency a currency that has minor units or is its own, such as ARS
   * @throws IllegalArgumentException if the currency has no unit, such as XXX, or the number is
   *     {@link Long#MIN_VALUE}
   */
  public static Money ofMinor(long minor, Currency currency) {
    scale(currency);
    if (minor == Long.MIN_VALUE) {
      throw tooLarge();
    }
    return new Money(minor, currency);
  }

  /**
   * Returns the amount of nothing.
   *
   * @param currency a currency that has minor units or is its own, such as ARS
   */
  public static Money zero(Currency currency) {
    return ofMinor(0, currency);
  }

  /**
   * Returns the sum of these amounts, zero if there are none.
   *
   * @param currency the currency of each of them
   * @param amounts what to add up
   * @throws IllegalArgumentException if one of them is in another currency
   * @throws ArithmeticException if the sum goes beyond the largest amount
   */
  public static Money sum(Currency currency, Iterable<Money> amounts) {
    requireNonNull(amounts, "amounts");
    Money sum = zero(currency);
    for (Money amount : amounts) {
      sum = sum.plus(amount);
    }
    return sum;
  }

  /**
   * Parses what {@link #toString()} writes.
   *
   * @param text a currency's code, a blank, and the amount with a decimal point, such as {@code ARS
   *     24270824.38}
   * @throws InvalidTextException if the text has another form or goes beyond the largest amount
   */
  public static Money parse(String text) {
    requireNonNull(text, "text");
    if (text.length() <= CODE_LENGTH || text.charAt(CODE_LENGTH) != ' ') {
      throw noCurrency();
    }
    return of(text.substring(CODE_LENGTH + 1), currency(text.substring(0, CODE_LENGTH)));
  }

  /** Returns the amount with the currency's scale, such as 24270824.38. */
  public BigDecimal amount() {
    return BigDecimal.valueOf(minor, currency.getDefaultFractionDigits());
  }

  /** Returns the number of minor units, such as 2427082438 for ARS 24270824.38. */
  public long minor() {
    return minor;
  }

  /** Returns the currency, such as ARS. */
  public Currency currency() {
    return currency;
  }

  /**
   * Returns this amount and the other together.
   *
   * @throws IllegalArgumentException if the other is in another currency
   * @throws ArithmeticException if the sum goes beyond the largest amount
   */
  public Money plus(Money other) {
    requireSameCurrency(other);
    return computed(Math.addExact(minor, other.minor));
  }

  /**
   * Returns this amount less the other.
   *
   * @throws IllegalArgumentException if the other is in another currency
   * @throws ArithmeticException if the difference goes beyond the largest amount
   */
  public Money minus(Money other) {
    requireSameCurrency(other);
    return computed(Math.subtractExact(minor, other.minor));
  }

  /** Returns this amount with the other sign. */
  public Money negated() {
    return new Money(-minor, currency);
  }

  /** Returns this amount without its sign, as a credit note's is kept. */
  public Money abs() {
    return minor < 0 ? negated() : this;
  }

  /** Returns whether this is nothing. */
  public boolean isZero() {
    return minor == 0;
  }

  /** Returns whether this is less than nothing. */
  public boolean isNegative() {
    return minor < 0;
  }

  /**
   * Compares two amounts of one currency.
   *
   * @throws IllegalArgumentException if the other is in another currency
   */
  @Override
  public int compareTo(Money other) {
    requireSameCurrency(other);
    return Long.compare(minor, other.minor);
  }

  /** Returns whether the other is the same amount in the same currency. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Money money && minor == money.minor && currency.equals(money.currency);
  }

  @Override
  public int hashCode() {
    return 31 * Long.hashCode(minor) + currency.hashCode();
  }

  /** Returns code and amount, such as {@code ARS 24270824.38}, which {@link #parse} reads back. */
  @Override
  public String toString() {
    return currency + " " + Amounts.format(this, AmountStyle.PLAIN_DOT);
  }

  static int scale(Currency currency) {
    int scale = requireNonNull(currency, "currency").getDefaultFractionDigits();
    if (scale < 0) {
      throw new IllegalArgumentException(currency + " is no currency to pay in");
    }
    return scale;
  }

  private Money computed(long result) {
    if (result == Long.MIN_VALUE) {
      throw new ArithmeticException("Beyond the largest amount");
    }
    return new Money(result, currency);
  }

  private void requireSameCurrency(Money other) {
    requireNonNull(other, "other");
    if (!currency.equals(other.currency)) {
      throw new IllegalArgumentException(
          "Amounts in " + currency + " and " + other.currency + " do not go together");
    }
  }

  private static Currency currency(String code) {
    try {
      Currency currency = Currency.getInstance(code);
      scale(currency);
      return currency;
    } catch (IllegalArgumentException e) {
      throw noCurrency();
    }
  }

  private static InvalidTextException noCurrency() {
    return new InvalidTextException(
        ErrorCode.INVALID_AMOUNT,
        "An amount such as ARS 1234.50 was expected: it does not begin with a currency's code");
  }

  private static IllegalArgumentException tooLarge() {
    return new IllegalArgumentException("An amount goes to 92233720368547758.07, not beyond");
  }

  private Object readResolve() throws InvalidObjectException {
    try {
      return ofMinor(minor, currency);
    } catch (IllegalArgumentException | NullPointerException e) {
      throw new InvalidObjectException("No amount: " + e.getMessage());
    }
  }
}
