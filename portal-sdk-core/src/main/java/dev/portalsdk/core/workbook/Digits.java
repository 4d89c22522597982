package dev.portalsdk.core.workbook;

/** Whole numbers as sheets write places: digits alone. */
final class Digits {

  /** What other characters give, and none. */
  static final long NONE = -1;

  private Digits() {}

  /** Returns the number that these characters write; more than some twelve digits write none. */
  static long number(char[] text, int from, int to) {
    long number = from == to ? NONE : 0;
    for (int i = from; i < to; i++) {
      char digit = text[i];
      if (digit < '0' || digit > '9' || number > Integer.MAX_VALUE) {
        return NONE;
      }
      number = number * 10 + digit - '0';
    }
    return number;
  }
}
