package dev.portalsdk.core.identity;

import dev.portalsdk.core.error.InvalidTextException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * The number of an Argentine identity document (DNI, "documento nacional de identidad"), such as
 * {@code 20.123.456}.
 *
 * <p>A DNI has seven or eight digits and no check digit; a number of seven digits is also written
 * with a zero before it. LE, LC and foreign identity cards are other documents, see {@link
 * DocumentType}.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Dni implements Comparable<Dni>, Serializable {

  private static final long serialVersionUID = 1L;

  private static final String EXPECTED = "a DNI of seven or eight digits, as NN.NNN.NNN or alone";
  private static final int LONGEST = 8;
  private static final int LEAST = 1_000_000;

  private final int number;

  private Dni(int number) {
    this.number = number;
  }

  /**
   * Parses a DNI written as digits alone or in groups of three joined by points.
   *
   * @param text the text a portal or a user wrote
   * @return the DNI
   * @throws InvalidTextException if the form or the length is wrong; the message does not hold the
   *     number
   */
  public static Dni parse(String text) {
    String digits = Digits.grouped(text, EXPECTED);
    if (digits.length() > LONGEST) {
      throw Refusal.length(EXPECTED, text);
    }
    int number = Integer.parseInt(digits);
    if (number < LEAST) {
      throw Refusal.of(EXPECTED, "the number has fewer than seven digits");
    }
    return new Dni(number);
  }

  /** Returns the form {@code 20.123.456}, which {@link #parse(String)} reads back. */
  public String formatted() {
    return Digits.group(plain());
  }

  /** Returns the seven or eight digits, such as {@code 20123456}. */
  public String plain() {
    return Integer.toString(number);
  }

  /** Compares by the number. */
  @Override
  public int compareTo(Dni other) {
    return Integer.compare(number, other.number);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Dni that && number == that.number;
  }

  @Override
  public int hashCode() {
    return Integer.hashCode(number);
  }

  /** Returns a masked form, such as {@code ******56}. */
  @Override
  public String toString() {
    return Digits.masked(plain(), 2);
  }

  private Object writeReplace() {
    return new SerialForm(SerialForm.Type.DNI, plain());
  }

  private void readObject(ObjectInputStream in) throws InvalidObjectException {
    throw SerialForm.missing();
  }
}
