package dev.portalsdk.core.workbook;

import java.math.BigDecimal;
import java.math.BigInteger;

/** Adds up whole numbers of units without ever wrapping round. Not thread-safe. */
final class ExactSum {

  private BigInteger carried = BigInteger.ZERO;
  private long units;

  void add(long more) {
    long sum = units + more;
    if (((units ^ sum) & (more ^ sum)) < 0) {
      carried = carried.add(BigInteger.valueOf(units));
      sum = more;
    }
    units = sum;
  }

  /** Returns the sum divided by ten to the scale. */
  BigDecimal value(int scale) {
    return new BigDecimal(carried.add(BigInteger.valueOf(units)), scale);
  }
}
