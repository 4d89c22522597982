package dev.portalsdk.core.money;

import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.InvalidTextException;
import dev.portalsdk.core.money.AmountStyle.Dollar;
import java.util.Locale;

/**
 * Reads a number in a declared style, in one pass over the text, as a count of its smallest unit.
 */
final class AmountReader {

  /** A long holds every number of fewer digits, some of as many, and none of more. */
  static final int MAX_DIGITS = 19;

  private static final int GROUP = 3;

  private AmountReader() {}

  /** Returns the number times ten to the scale: {@code 1.234,5} with scale 2 is 123450. */
  static long read(String text, AmountStyle style, int scale) {
    int sign = style.width == 0 ? 0 : afterBlanks(text, style);
    boolean negative = isAt(text, sign, '-');
    int start = start(text, negative ? sign + 1 : sign, style);
    long units = units(text, start, style, scale);
    return negative ? -units : units;
  }

  private static int start(String text, int afterSign, AmountStyle style) {
    if (afterSign < text.length() && text.charAt(afterSign) > '0') {
      return afterSign;
    }
    boolean dollar = style.dollar != Dollar.REFUSED && isAt(text, afterSign, '$');
    return afterZeros(text, dollar ? afterSign + 1 : afterSign, style);
  }

  private static long units(String text, int start, AmountStyle style, int scale) {
    int at = start;
    long whole = 0;
    for (; at < text.length(); at++) {
      int digit = text.charAt(at) - '0';
      if (!isDigit(digit)) {
        break;
      }
      whole = whole * 10 + digit;
    }
    int digits = requireFirstRun(text, start, at, style);
    while (style.isGrouped() && isAt(text, at, style.grouping)) {
      whole = whole * 1000 + group(text, at + 1, style);
      at += 1 + GROUP;
      digits += GROUP;
    }
    return checked(withDecimals(whole, text, at, style, scale), digits + scale, style);
  }

  private static int requireFirstRun(String text, int start, int end, AmountStyle style) {
    if (start == end) {
      throw refusedAt(text, start, style);
    }
    if (style.isGrouped() && end - start > GROUP) {
      throw refusedAt(text, start + GROUP, style);
    }
    return end - start;
  }

  private static int group(String text, int at, AmountStyle style) {
    if (at + GROUP > text.length()) {
      throw refusedAt(text, afterDigits(text, at), style);
    }
    int hundreds = text.charAt(at) - '0';
    int tens = text.charAt(at + 1) - '0';
    int ones = text.charAt(at + 2) - '0';
    if (!isDigit(hundreds) || !isDigit(tens) || !isDigit(ones)) {
      throw refusedAt(text, afterDigits(text, at), style);
    }
    return hundreds * 100 + tens * 10 + ones;
  }

  private static long withDecimals(long whole, String text, int at, AmountStyle style, int scale) {
    if (at == text.length()) {
      return scaled(whole, 0, scale, style);
    }
    if (text.charAt(at) != style.decimal) {
      throw refusedAt(text, at, style);
    }
    // Almost every amount has two decimals, so they are read as a group is.
    return scale == 2 && at + 3 == text.length()
        ? whole * 100 + pair(text, at + 1, style)
        : withAnyDecimals(whole, text, at + 1, style, scale);
  }

  private static int pair(String text, int at, AmountStyle style) {
    int tens = text.charAt(at) - '0';
    int ones = text.charAt(at + 1) - '0';
    if (!isDigit(tens) || !isDigit(ones)) {
      throw refusedAt(text, afterDigits(text, at), style);
    }
    return tens * 10 + ones;
  }

  private static long withAnyDecimals(
      long whole, String text, int start, AmountStyle style, int scale) {
    int end = afterDigits(text, start);
    if (end == start || end < text.length()) {
      throw refusedAt(text, end, style);
    }
    long units = whole;
    for (int at = start; at < end; at++) {
      units = units * 10 + (text.charAt(at) - '0');
    }
    return scaled(units, end - start, scale, style);
  }

  private static long scaled(long units, int decimals, int scale, AmountStyle style) {
    if (decimals > scale) {
      throw refused(style, "more than " + scale + " decimals");
    }
    // A field cut one character short would else be read as an amount with one decimal.
    if (decimals < scale && style.width != 0) {
      throw refused(style, "fewer than " + scale + " decimals");
    }
    long scaled = units;
    for (int i = decimals; i < scale; i++) {
      scaled *= 10;
    }
    return scaled;
  }

  // Ten to the MAX_DIGITS is less than two to the 64, so that a number of no more digits that does
  // not fit has become negative.
  private static long checked(long units, int digits, AmountStyle style) {
    if (digits > MAX_DIGITS || units < 0) {
      throw refused(style, "the number is too large");
    }
    return units;
  }

  private static int afterBlanks(String text, AmountStyle style) {
    if (text.length() != style.width) {
      throw refused(style, "the text has " + text.length() + " characters");
    }
    int at = 0;
    while (style.fill == ' ' && isAt(text, at, ' ')) {
      at++;
    }
    return at;
  }

  private static int afterZeros(String text, int start, AmountStyle style) {
    int at = start;
    while (isAt(text, at, '0') && at + 1 < text.length() && text.charAt(at + 1) != style.decimal) {
      if (style.fill != '0') {
        throw refusedAt(text, at + 1, style);
      }
      at++;
    }
    return at;
  }

  private static int afterDigits(String text, int start) {
    int at = start;
    while (at < text.length() && isDigit(text.charAt(at) - '0')) {
      at++;
    }
    return at;
  }

  private static boolean isDigit(int value) {
    return value >= 0 && value <= 9;
  }

  private static boolean isAt(String text, int at, char c) {
    return at < text.length() && text.charAt(at) == c;
  }

  private static InvalidTextException refusedAt(String text, int at, AmountStyle style) {
    if (at == text.length()) {
      return refused(style, "the text ends too soon");
    }
    String codePoint = String.format(Locale.ROOT, "U+%04X", (int) text.charAt(at));
    return refused(style, "character " + (at + 1) + " does not fit, it is " + codePoint);
  }

  private static InvalidTextException refused(AmountStyle style, String reason) {
    return new InvalidTextException(
        ErrorCode.INVALID_AMOUNT, "A number such as " + style + " was expected: " + reason);
  }
}
