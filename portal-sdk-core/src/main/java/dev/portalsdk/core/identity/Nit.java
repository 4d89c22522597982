package dev.portalsdk.core.identity;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.core.error.InvalidTextException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A Colombian tax identification number (NIT, "número de identificación tributaria"), such as
 * {@code 800.003.122-6}.
 *
 * <p>A NIT is a number of 7 to 15 digits and one check digit modulo 11 ("dígito de verificación",
 * DV). The check digit follows from the number, so a {@code Nit} always has it; portals show the
 * two together ({@link #parse(String)}), in two fields ({@link #parse(String, String)}), or the
 * number alone ({@link #parseNumber(String)}). Digits alone do not tell which of these they are: a
 * reader must know it from the field.
 *
 * <p>Weights and lengths are those of python-stdnum ({@code stdnum.co.nit}). A natural person's NIT
 * is made of the number of the identity document (DIAN, Concepto 078424 of 2002), and no rule is
 * known that tells it from an organisation's, so {@code toString} masks both.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Nit implements TaxId, Comparable<Nit>, Serializable {

  private static final long serialVersionUID = 1L;

  private static final String EXPECTED =
      "a NIT with its check digit, as N.NNN.NNN-N or digits alone";
  private static final String EXPECTED_NUMBER =
      "the number of a NIT without its check digit, as N.NNN.NNN or digits alone";
  private static final String EXPECTED_DIGIT = "the check digit of a NIT, from 0 to 9";
  private static final String SEPARATORS = " .,-\u2013\u2014";
  private static final int[] WEIGHTS = {3, 7, 13, 17, 19, 23, 29, 37, 41, 43, 47, 53, 59, 67, 71};
  private static final int SHORTEST_NUMBER = 7;

  private final long number;

  private Nit(long number) {
    this.number = number;
  }

  /**
   * Parses a NIT whose last digit is its check digit, such as {@code 800.003.122-6}, {@code
   * 800003122 - 6} or {@code 8000031226}.
   *
   * <p>Between the digits there may be points, commas, spaces, hyphens and long dashes; if there
   * are any, the check digit must stand apart.
   *
   * @param text the text a portal or a user wrote
   * @return the NIT
   * @throws InvalidTextException if the form, the length or the check digit is wrong; the message
   *     masks the number
   */
  public static Nit parse(String text) {
    String digits = Digits.separated(text, SEPARATORS, EXPECTED);
    int last = digits.length() - 1;
    if (digits.length() < text.length() && Digits.isDigit(text.charAt(text.length() - 2))) {
      throw Refusal.of(EXPECTED, "no check digit stands apart");
    }
    return of(digits.substring(0, last), digits.charAt(last) - '0', EXPECTED);
  }

  /**
   * Parses a NIT whose check digit is in a field of its own.
   *
   * @param number the number, such as {@code 800.003.122} or {@code 800003122}
   * @param checkDigit the check digit, such as {@code 6}
   * @return the NIT
   * @throws InvalidTextException if the form, the length or the check digit is wrong; the message
   *     masks the number
   */
  public static Nit parse(String number, String checkDigit) {
    requireNonNull(number, "number");
    requireNonNull(checkDigit, "checkDigit");
    String digits = Digits.grouped(number, EXPECTED_NUMBER);
    String digit = Digits.plain(checkDigit, EXPECTED_DIGIT);
    if (digit.length() != 1) {
      throw Refusal.length(EXPECTED_DIGIT, digit);
    }
    return of(digits, digit.charAt(0) - '0', EXPECTED_NUMBER);
  }

  /**
   * Parses a NIT that is written without its check digit, and adds it.
   *
   * @param number the number, such as {@code 800.003.122} or {@code 800003122}
   * @return the NIT
   * @throws InvalidTextException if the form or the length is wrong
   */
  public static Nit parseNumber(String number) {
    requireNonNull(number, "number");
    return of(Digits.grouped(number, EXPECTED_NUMBER), EXPECTED_NUMBER);
  }

  private static Nit of(String digits, int checkDigit, String expected) {
    Nit nit = of(digits, expected);
    if (nit.checkDigit() != checkDigit) {
      throw Refusal.of(expected, "the check digit of " + Digits.masked(digits, 2) + " is wrong");
    }
    return nit;
  }

  private static Nit of(String digits, String expected) {
    if (digits.length() < SHORTEST_NUMBER || digits.length() > WEIGHTS.length) {
      throw Refusal.of(
          expected, "the number has " + digits.length() + " digits, not 7 to " + WEIGHTS.length);
    }
    if (digits.charAt(0) == '0') {
      throw Refusal.of(expected, "the number begins with a zero");
    }
    return new Nit(Long.parseLong(digits));
  }

  /** Returns {@code CO}. */
  @Override
  public String country() {
    return "CO";
  }

  /** Returns the number without its check digit, such as {@code 800003122}; never for a log. */
  public String number() {
    return Long.toString(number);
  }

  /** Returns the check digit, from 0 to 9, such as 6. */
  public int checkDigit() {
    long rest = number;
    int sum = 0;
    for (int i = 0; rest > 0; i++, rest /= 10) {
      sum += WEIGHTS[i] * (int) (rest % 10);
    }
    int remainder = sum % 11;
    return remainder < 2 ? remainder : 11 - remainder;
  }

  /** Returns the form {@code 800.003.122-6}, which {@link #parse(String)} reads back. */
  @Override
  public String formatted() {
    return Digits.group(number()) + "-" + checkDigit();
  }

  /** Returns the digits with the check digit, such as {@code 8000031226}. */
  @Override
  public String plain() {
    return number() + checkDigit();
  }

  /** Returns a form for logs and messages, such as {@code *******22-6}. */
  @Override
  public String masked() {
    return Digits.masked(number(), 2) + "-" + checkDigit();
  }

  /** Compares by the number. */
  @Override
  public int compareTo(Nit other) {
    return Long.compare(number, other.number);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Nit that && number == that.number;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(number);
  }

  /** Returns the {@linkplain #masked() masked} form: a NIT may be a person's. */
  @Override
  public String toString() {
    return masked();
  }

  private Object writeReplace() {
    return new SerialForm(SerialForm.Type.NIT, plain());
  }

  private void readObject(ObjectInputStream in) throws InvalidObjectException {
    throw SerialForm.missing();
  }
}
