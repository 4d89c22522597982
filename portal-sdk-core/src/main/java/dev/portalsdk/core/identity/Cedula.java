package dev.portalsdk.core.identity;

import dev.portalsdk.core.error.InvalidTextException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * The number of a Colombian citizen's identity card ("cédula de ciudadanía"), such as {@code
 * 1.234.567.890}.
 *
 * <p>A cédula has at most ten digits and no check digit. What a portal wants appended to it, such
 * as the 1 of Mutual SER's registration (manual L62), is no part of it.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Cedula implements Comparable<Cedula>, Serializable {

  private static final long serialVersionUID = 1L;

  private static final String EXPECTED =
      "a cédula of at most ten digits, as N.NNN.NNN.NNN or digits alone";
  private static final int LONGEST = 10;

  private final long number;

  private Cedula(long number) {
    this.number = number;
  }

  /**
   * Parses a cédula written as digits alone or in groups of three joined by points.
   *
   * @param text the text a portal or a user wrote
   * @return the cédula
   * @throws InvalidTextException if the form or the length is wrong or the first digit is zero; the
   *     message does not hold the number
   */
  public static Cedula parse(String text) {
    String digits = Digits.grouped(text, EXPECTED);
    if (digits.length() > LONGEST) {
      throw Refusal.length(EXPECTED, text);
    }
    if (digits.charAt(0) == '0') {
      throw Refusal.of(EXPECTED, "the number begins with a zero");
    }
    return new Cedula(Long.parseLong(digits));
  }

  /** Returns the form {@code 1.234.567.890}, which {@link #parse(String)} reads back. */
  public String formatted() {
    return Digits.group(plain());
  }

  /** Returns the digits, such as {@code 1234567890}. */
  public String plain() {
    return Long.toString(number);
  }

  /** Compares by the number. */
  @Override
  public int compareTo(Cedula other) {
    return Long.compare(number, other.number);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Cedula that && number == that.number;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(number);
  }

  /** Returns a masked form, such as {@code ********90}. */
  @Override
  public String toString() {
    return Digits.masked(plain(), 2);
  }

  private Object writeReplace() {
    return new SerialForm(SerialForm.Type.CEDULA, plain());
  }

  private void readObject(ObjectInputStream in) throws InvalidObjectException {
    throw SerialForm.missing();
  }
}
