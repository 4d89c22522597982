package dev.portalsdk.core.identity;

/**
 * The shape that CBU and CVU share: a block of 8 and a block of 14 digits, each ending with its own
 * check digit modulo 10.
 */
final class AccountDigits {

  private static final String SEPARATORS = " -\u2013";
  private static final int LENGTH = 22;
  private static final int FIRST_BLOCK = 8;
  private static final int[] WEIGHTS_FROM_THE_RIGHT = {3, 1, 7, 9};
  private static final int SHOWN = 4;

  private final String expected;

  AccountDigits(String name) {
    this.expected = "a " + name + " of 22 digits";
  }

  /** Returns the 22 digits that the text holds. */
  String parse(String text) {
    String digits = Digits.separated(text, SEPARATORS, expected);
    if (digits.length() != LENGTH) {
      throw Refusal.of(expected, "the text has " + digits.length() + " digits");
    }
    if (digits.equals("0".repeat(LENGTH))) {
      throw Refusal.of(expected, "all digits are zero");
    }
    checkBlock(digits, 0, FIRST_BLOCK, "first");
    checkBlock(digits, FIRST_BLOCK, LENGTH, "second");
    return digits;
  }

  private void checkBlock(String digits, int from, int to, String which) {
    int sum = 0;
    int last = to - 1;
    for (int i = last - 1, place = 0; i >= from; i--, place++) {
      sum += WEIGHTS_FROM_THE_RIGHT[place % 4] * (digits.charAt(i) - '0');
    }
    if ((sum + digits.charAt(last) - '0') % 10 != 0) {
      throw Refusal.of(expected, "the check digit of the " + which + " block is wrong");
    }
  }

  static String formatted(String digits) {
    return digits.substring(0, FIRST_BLOCK) + " " + digits.substring(FIRST_BLOCK);
  }

  static String masked(String digits) {
    return digits.substring(0, FIRST_BLOCK)
        + " "
        + Digits.masked(digits.substring(FIRST_BLOCK), SHOWN);
  }
}
