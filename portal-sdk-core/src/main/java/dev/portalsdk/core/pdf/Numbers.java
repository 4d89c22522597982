package dev.portalsdk.core.pdf;

import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSNumber;
import org.jspecify.annotations.Nullable;

/** Numbers as a PDF writes them: {@code 12}, {@code -.5}, {@code +4.}, never with an exponent. */
final class Numbers {

  private static final int MOST_DIGITS = 15;

  private Numbers() {}

  /** Returns whether a word starts as numbers do. */
  static boolean mayBe(String word) {
    char first = word.charAt(0);
    return (first >= '0' && first <= '9') || first == '+' || first == '-' || first == '.';
  }

  /** Returns the number, null if it is none. */
  static @Nullable COSNumber parse(String word) {
    int digits = 0;
    int point = -1;
    double value = 0;
    int start = word.charAt(0) == '+' || word.charAt(0) == '-' ? 1 : 0;
    for (int i = start; i < word.length(); i++) {
      char one = word.charAt(i);
      if (one == '.' && point < 0) {
        point = i;
      } else if (one >= '0' && one <= '9') {
        digits++;
        value = value * 10 + (one - '0');
      } else {
        return null;
      }
    }
    if (digits == 0 || (point < 0 && digits > MOST_DIGITS)) {
      return null;
    }
    double signed = word.charAt(0) == '-' ? -value : value;
    return point < 0
        ? COSInteger.get((long) signed)
        : new COSFloat((float) (signed / Math.pow(10, word.length() - point - 1)));
  }

  /** Returns the whole number of some digits, -1 if they are none. */
  static long whole(String digits) {
    if (digits.isEmpty() || digits.length() > MOST_DIGITS) {
      return -1;
    }
    long value = 0;
    for (int i = 0; i < digits.length(); i++) {
      char one = digits.charAt(i);
      if (one < '0' || one > '9') {
        return -1;
      }
      value = value * 10 + (one - '0');
    }
    return value;
  }
}
