package dev.portalsdk.billing.matching;

import java.math.BigInteger;
import java.util.List;

/** Sums of payments, however large. */
final class Sums {

  private Sums() {}

  static BigInteger of(List<Paid> some) {
    BigInteger sum = BigInteger.ZERO;
    for (Paid one : some) {
      sum = sum.add(BigInteger.valueOf(one.amount()));
    }
    return sum;
  }

  static boolean isWithin(long most, BigInteger one, BigInteger other) {
    return one.subtract(other).abs().compareTo(BigInteger.valueOf(most)) <= 0;
  }
}
