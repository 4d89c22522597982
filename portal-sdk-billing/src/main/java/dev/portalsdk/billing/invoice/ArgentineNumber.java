package dev.portalsdk.billing.invoice;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.InvalidTextException;
import java.io.Serializable;

/**
 * The number of an Argentine voucher, such as {@code 00025-00043905}: a point of sale "punto de
 * venta" and a number of up to eight digits.
 *
 * <p>Portals write a point of sale with four digits or with five and leave the hyphen out: {@code
 * 002500043905} (Serena's list), {@code 0025-00043905} (its detail text) and {@code 00025-00043905}
 * (SanCor) are one number. Zero is neither a point of sale nor a number: 00000 marks a fiscal
 * printer in training (RG 3561).
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param pointOfSale from 1 to 99999
 * @param number from 1 to 99999999
 */
public record ArgentineNumber(int pointOfSale, int number) implements InvoiceNumber, Serializable {

  private static final int MAX_POINT_OF_SALE = 99_999;
  private static final int MAX_NUMBER = 99_999_999;
  private static final int POINT_DIGITS = 5;
  private static final int NUMBER_DIGITS = 8;

  /**
   * Checks the ranges.
   *
   * @throws IllegalArgumentException if a part is outside its range
   */
  public ArgentineNumber {
    if (pointOfSale < 1 || pointOfSale > MAX_POINT_OF_SALE) {
      throw new IllegalArgumentException(
          "A point of sale is from 1 to " + MAX_POINT_OF_SALE + ", not " + pointOfSale);
    }
    if (number < 1 || number > MAX_NUMBER) {
      throw new IllegalArgumentException(
          "A voucher number is from 1 to " + MAX_NUMBER + ", not " + number);
    }
  }

  /**
   * Parses a number in any of the forms that portals print.
   *
   * @param text 12 digits (four of the point of sale), 13 digits (five of it), or up to five
   *     digits, a hyphen and up to eight digits, such as {@code 0025-00043905} or {@code 25-43905}
   * @throws InvalidTextException if the text has another form, or a part is zero
   */
  public static ArgentineNumber parse(String text) {
    int hyphen = requireNonNull(text, "text").indexOf('-');
    if (hyphen >= 0) {
      return of(text, hyphen, hyphen + 1);
    }
    int split = text.length() - NUMBER_DIGITS;
    if (split != POINT_DIGITS - 1 && split != POINT_DIGITS) {
      throw refused("it has no hyphen and " + text.length() + " characters instead of 12 or 13");
    }
    return of(text, split, split);
  }

  /** Returns five digits, a hyphen and eight digits, such as {@code 00025-00043905}. */
  @Override
  public String shown() {
    return padded(pointOfSale, POINT_DIGITS) + '-' + padded(number, NUMBER_DIGITS);
  }

  /**
   * Returns the form of Serena's detail text, such as {@code 0025-00043905}; a point of sale above
   * 9999 keeps its five digits.
   */
  public String shortForm() {
    return padded(pointOfSale, POINT_DIGITS - 1) + '-' + padded(number, NUMBER_DIGITS);
  }

  /**
   * Returns the form of Serena's list, such as {@code 002500043905}: 12 digits, or 13 for a point
   * of sale above 9999.
   */
  public String digits() {
    return padded(pointOfSale, POINT_DIGITS - 1) + padded(number, NUMBER_DIGITS);
  }

  @Override
  public boolean sameAs(InvoiceNumber other) {
    return equals(requireNonNull(other, "other"));
  }

  /** Returns {@link #shown()}, which {@link #parse} reads back. */
  @Override
  public String toString() {
    return shown();
  }

  private static ArgentineNumber of(String text, int pointEnd, int numberStart) {
    return new ArgentineNumber(
        part(text, 0, pointEnd, POINT_DIGITS),
        part(text, numberStart, text.length(), NUMBER_DIGITS));
  }

  private static int part(String text, int start, int end, int maxDigits) {
    if (start == end || end - start > maxDigits) {
      throw refused("a part of up to " + maxDigits + " digits has " + (end - start));
    }
    int value = 0;
    for (int at = start; at < end; at++) {
      char c = text.charAt(at);
      if (c < '0' || c > '9') {
        throw refused("character " + (at + 1) + " is no digit");
      }
      value = value * 10 + (c - '0');
    }
    if (value == 0) {
      throw refused("a part is zero");
    }
    return value;
  }

  private static String padded(int value, int digits) {
    String text = Integer.toString(value);
    return "0".repeat(Math.max(0, digits - text.length())) + text;
  }

  private static InvalidTextException refused(String reason) {
    return new InvalidTextException(
        ErrorCode.INVALID_NUMBER, "A number such as 00025-00043905 was expected: " + reason);
  }
}
