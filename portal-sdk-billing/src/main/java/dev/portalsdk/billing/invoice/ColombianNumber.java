package dev.portalsdk.billing.invoice;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.InvalidTextException;
import java.io.Serializable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number of a Colombian invoice, such as {@code SETP990000001}: the prefix "prefijo" that DIAN
 * authorised, if any, and a number.
 *
 * <p>A prefix has up to four letters or digits (DIAN, "Solicitud de autorización de numeración de
 * facturación", step 8) and is joined to the number without a mark. One that ends in a digit can
 * then not be told from its number: {@code A1} with 23 and {@code A} with 123 are both {@code
 * A123}. They are not equal, but they are {@linkplain #sameAs the same} to whoever knows the joined
 * text alone.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param prefix up to four upper-case ASCII letters and digits, empty if there is none
 * @param number one or more, at most 15 digits
 */
public record ColombianNumber(String prefix, long number) implements InvoiceNumber, Serializable {

  private static final long MAX_NUMBER = 999_999_999_999_999L;
  private static final Pattern PREFIX = Pattern.compile("[A-Z0-9]{0,4}");
  private static final Pattern JOINED = Pattern.compile("((?:[A-Z0-9]{0,3}[A-Z])?)([0-9]{1,15})");
  private static final Pattern SEPARATED = Pattern.compile("([A-Z0-9]{1,4})[- ]([0-9]{1,15})");

  /**
   * Checks the form and the range.
   *
   * @throws IllegalArgumentException if the prefix is no prefix or the number is out of its range
   */
  public ColombianNumber {
    requireNonNull(prefix, "prefix");
    if (!PREFIX.matcher(prefix).matches()) {
      throw new IllegalArgumentException(
          "A prefix is up to four upper-case letters and digits, such as SETP");
    }
    if (number < 1 || number > MAX_NUMBER) {
      throw new IllegalArgumentException("A number is from 1 to 15 digits, not " + number);
    }
  }

  /**
   * Parses a number with its prefix in front, joined or after a hyphen or one blank.
   *
   * @param text such as {@code SETP990000001}, {@code SETP-990000001} or {@code 43905}; when it is
   *     joined, the digits at its end are the number
   * @throws InvalidTextException if the text has another form or the number is zero
   */
  public static ColombianNumber parse(String text) {
    requireNonNull(text, "text");
    Matcher form = SEPARATED.matcher(text);
    if (!form.matches()) {
      form = JOINED.matcher(text);
    }
    if (!form.matches()) {
      throw refused("the text has another form");
    }
    long number = Long.parseLong(form.group(2));
    if (number == 0) {
      throw refused("the number is zero");
    }
    return new ColombianNumber(form.group(1), number);
  }

  /**
   * Returns prefix and number joined, such as {@code SETP990000001}; with a hyphen between them if
   * the prefix ends in a digit, such as {@code A1-23}.
   */
  @Override
  public String shown() {
    boolean ambiguous = !prefix.isEmpty() && prefix.charAt(prefix.length() - 1) <= '9';
    return prefix + (ambiguous ? "-" : "") + number;
  }

  /** Returns whether the other, both written joined, is the same text. */
  @Override
  public boolean sameAs(InvoiceNumber other) {
    return requireNonNull(other, "other") instanceof ColombianNumber colombian
        && joined().equals(colombian.joined());
  }

  /** Returns {@link #shown()}, which {@link #parse} reads back. */
  @Override
  public String toString() {
    return shown();
  }

  private String joined() {
    return prefix + number;
  }

  private static InvalidTextException refused(String reason) {
    return new InvalidTextException(
        ErrorCode.INVALID_NUMBER, "A number such as SETP990000001 was expected: " + reason);
  }
}
