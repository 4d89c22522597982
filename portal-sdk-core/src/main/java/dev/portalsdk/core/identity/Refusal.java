package dev.portalsdk.core.identity;

import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.InvalidTextException;
import java.util.Locale;

/** The words of a refusal: what was expected and what is wrong, never the refused text itself. */
final class Refusal {

  private Refusal() {}

  /**
   * Returns the exception to throw.
   *
   * @param expected such as {@code a CBU of 22 digits}
   * @param wrong such as {@code the text has 21 characters}
   */
  static InvalidTextException of(String expected, String wrong) {
    return new InvalidTextException(
        ErrorCode.INVALID_IDENTIFIER, "Expected " + expected + ", but " + wrong);
  }

  /** Returns the exception for a text that is too short or too long to be looked at. */
  static InvalidTextException length(String expected, String text) {
    return of(expected, "the text has " + text.length() + " characters");
  }

  /** Returns the exception for a character that does not belong where it stands. */
  static InvalidTextException character(String expected, String text, int index) {
    return of(expected, "character " + (index + 1) + " is " + name(text.codePointAt(index)));
  }

  // A code point cannot forge a log line, and a digit of the number stays unsaid.
  private static String name(int codePoint) {
    return Digits.isDigit(codePoint) ? "a digit" : String.format(Locale.ROOT, "U+%04X", codePoint);
  }
}
