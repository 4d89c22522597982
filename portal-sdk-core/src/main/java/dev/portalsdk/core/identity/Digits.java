package dev.portalsdk.core.identity;

import static java.util.Objects.requireNonNull;

/** Digits out of a text as people write numbers. Only the ASCII digits count. */
final class Digits {

  // The longest form met is a CBU with a space after each digit, 43 characters.
  private static final int LONGEST_TEXT = 50;
  private static final int GROUP = 3;

  private Digits() {}

  static boolean isDigit(int codePoint) {
    return codePoint >= '0' && codePoint <= '9';
  }

  /** Returns whether the text has no digit from 1 to 9. */
  static boolean isZero(String text) {
    return text.chars().noneMatch(character -> character != '0' && isDigit(character));
  }

  /** Returns the text if it is digits alone. */
  static String plain(String text, String expected) {
    return separated(text, "", expected);
  }

  /** Returns the digits of a text that has any of the separators between its digits. */
  static String separated(String text, String separators, String expected) {
    int length = checkedLength(text, expected);
    StringBuilder digits = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      char character = text.charAt(i);
      if (isDigit(character)) {
        digits.append(character);
      } else if (i == 0 || i == length - 1 || separators.indexOf(character) < 0) {
        throw Refusal.character(expected, text, i);
      }
    }
    return digits.toString();
  }

  /**
   * Returns the digits of a text that has none but digits, or all the dots of {@code 1.234.567}.
   */
  static String grouped(String text, String expected) {
    int length = checkedLength(text, expected);
    boolean dotted = text.indexOf('.') >= 0;
    StringBuilder digits = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      char character = text.charAt(i);
      boolean dotPlace = dotted && (length - i) % (GROUP + 1) == 0;
      if (dotPlace ? character != '.' || i == 0 : !isDigit(character)) {
        throw Refusal.character(expected, text, i);
      }
      if (!dotPlace) {
        digits.append(character);
      }
    }
    return digits.toString();
  }

  /** Returns the digits in groups of three, such as {@code 1.234.567}. */
  static String group(String digits) {
    StringBuilder text = new StringBuilder(digits);
    for (int i = digits.length() - GROUP; i > 0; i -= GROUP) {
      text.insert(i, '.');
    }
    return text.toString();
  }

  /** Returns the text with stars in place of all but its last characters. */
  static String masked(String text, int shown) {
    int hidden = text.length() > 2 * shown ? text.length() - shown : text.length();
    return "*".repeat(hidden) + text.substring(hidden);
  }

  private static int checkedLength(String text, String expected) {
    int length = requireNonNull(text, "text").length();
    if (length == 0 || length > LONGEST_TEXT) {
      throw Refusal.length(expected, text);
    }
    return length;
  }
}
