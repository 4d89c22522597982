package dev.portalsdk.core.time;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.InvalidTextException;
import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * Reads the dates that portals print most, such as {@code 01/07/2025}, in one pass over the text.
 *
 * <p>They read exactly what {@link DatePattern#SLASHED} and {@link DatePattern#HYPHENATED} declare
 * and suit a column of a table: {@code row.read("FECHA FACTURA", Dates::slashed)}.
 */
public final class Dates {

  static final int FIRST_YEAR = 1900;
  static final int LAST_YEAR = 9999;
  static final String YEAR_OUT_OF_RANGE = "its year is not from 1900 to 9999";
  static final String NOT_IN_CALENDAR = "no calendar has it";

  private static final int LENGTH = 10;
  private static final int NOT_DIGITS = -100_000;

  private Dates() {}

  /**
   * Reads a day written as {@code dd/MM/yyyy}.
   *
   * @param text the text as shown, such as {@code 01/07/2025} for the first of July
   * @throws InvalidTextException if the text has another form, no calendar has the day, or the year
   *     is before 1900; the message does not repeat the text
   */
  public static LocalDate slashed(String text) {
    return read(text, '/');
  }

  /**
   * Reads a day written as {@code dd-MM-yyyy}.
   *
   * @param text the text as shown, such as {@code 08-11-2021} for the eighth of November
   * @throws InvalidTextException if the text has another form, no calendar has the day, or the year
   *     is before 1900; the message does not repeat the text
   */
  public static LocalDate hyphenated(String text) {
    return read(text, '-');
  }

  private static LocalDate read(String text, char separator) {
    requireNonNull(text, "text");
    if (text.length() != LENGTH || text.charAt(2) != separator || text.charAt(5) != separator) {
      throw otherForm(text, separator);
    }
    int day = pair(text, 0);
    int month = pair(text, 3);
    int year = pair(text, 6) * 100 + pair(text, 8);
    if ((day | month | year) < 0) {
      throw otherForm(text, separator);
    }
    return day(year, month, day, separator);
  }

  private static int pair(String text, int at) {
    int tens = text.charAt(at) - '0';
    int ones = text.charAt(at + 1) - '0';
    return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? NOT_DIGITS : tens * 10 + ones;
  }

  private static LocalDate day(int year, int month, int day, char separator) {
    if (year < FIRST_YEAR) {
      throw refused(pattern(separator), YEAR_OUT_OF_RANGE);
    }
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException e) {
      throw refused(pattern(separator), NOT_IN_CALENDAR);
    }
  }

  private static InvalidTextException otherForm(String text, char separator) {
    String pattern = pattern(separator);
    if (text.length() != LENGTH) {
      return refused(pattern, "the text has " + text.length() + " characters");
    }
    int at = 0;
    while (fits(text.charAt(at), pattern.charAt(at))) {
      at++;
    }
    return refused(pattern, "character " + (at + 1) + " does not fit");
  }

  private static boolean fits(char shown, char declared) {
    return Character.isLetter(declared) ? shown >= '0' && shown <= '9' : shown == declared;
  }

  private static String pattern(char separator) {
    return "dd" + separator + "MM" + separator + "yyyy";
  }

  static InvalidTextException refused(String pattern, String reason) {
    return new InvalidTextException(
        ErrorCode.INVALID_DATE, "A date written as " + pattern + " was expected: " + reason);
  }
}
