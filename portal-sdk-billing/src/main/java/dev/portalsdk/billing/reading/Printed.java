package dev.portalsdk.billing.reading;

import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.InvalidTextException;
import dev.portalsdk.core.money.AmountStyle;
import dev.portalsdk.core.money.Percentage;
import java.util.regex.Pattern;

/** The forms of single values in documents about payments; no message repeats a value. */
final class Printed {

  private static final Pattern NUMBER = Pattern.compile("(?:[A-Z]{1,10} )?[0-9][0-9-]{0,29}");
  private static final Pattern COUNT = Pattern.compile("[1-9][0-9]{0,6}");
  private static final String PERCENT = "%";
  private static final char UNKNOWN = '\uFFFD';

  private Printed() {}

  /** Returns the number of a document, such as {@code APB 10118036}: no text that names anybody. */
  static String number(String text) {
    if (!NUMBER.matcher(text).matches()) {
      throw new InvalidTextException(
          ErrorCode.INVALID_NUMBER, "A number such as APB 10118036 or 00000003 was expected");
    }
    return text;
  }

  /** Returns words of the payer, of which each character is known. */
  static String words(String text) {
    if (text.isEmpty()) {
      throw new InvalidTextException(ErrorCode.INVALID_TEXT, "Words were expected");
    }
    if (text.indexOf(UNKNOWN) >= 0) {
      throw new InvalidTextException(
          ErrorCode.INVALID_TEXT, "There is a character that nobody knows");
    }
    return text;
  }

  /** Returns a rate written as {@code 2 %}, {@code 2%} or {@code 2}. */
  static Percentage rate(String text) {
    String number =
        text.endsWith(PERCENT) ? text.substring(0, text.length() - 1).stripTrailing() : text;
    return Percentage.parse(number, AmountStyle.ES_GROUPED);
  }

  static int count(String text) {
    if (!COUNT.matcher(text).matches()) {
      throw new InvalidTextException(ErrorCode.INVALID_TEXT, "The number of the row was expected");
    }
    return Integer.parseInt(text);
  }
}
