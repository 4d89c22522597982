package dev.portalsdk.billing.ageing;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * A number of days that need not be whole, exact, such as 61/2. Immutable and thread-safe.
 *
 * @param numerator the days, multiplied
 * @param denominator by how much, above zero; the two have no common factor
 */
public record ExactDays(BigInteger numerator, BigInteger denominator) {

  /**
   * Reduces the fraction.
   *
   * @throws IllegalArgumentException if the denominator is not above zero
   */
  public ExactDays {
    if (denominator.signum() <= 0) {
      throw new IllegalArgumentException("A fraction's denominator is above zero");
    }
    BigInteger common = numerator.gcd(denominator);
    numerator = numerator.divide(common);
    denominator = denominator.divide(common);
  }

  static ExactDays of(long days, long denominator) {
    return new ExactDays(BigInteger.valueOf(days), BigInteger.valueOf(denominator));
  }

  /**
   * Returns it with so many decimals, half of the last one to the even neighbour.
   *
   * @param decimals from 0, such as 1 for 30.5
   */
  public BigDecimal rounded(int decimals) {
    return new BigDecimal(numerator)
        .divide(new BigDecimal(denominator), decimals, RoundingMode.HALF_EVEN);
  }

  /** Returns the whole days that it takes for sure: a part of a day is one. */
  public long roundedUp() {
    return new BigDecimal(numerator)
        .divide(new BigDecimal(denominator), 0, RoundingMode.CEILING)
        .longValueExact();
  }

  /** Returns the fraction, such as {@code 61/2}, or {@code 30}. */
  @Override
  public String toString() {
    return numerator + (denominator.equals(BigInteger.ONE) ? "" : "/" + denominator);
  }
}
