package dev.portalsdk.core.identity;

import dev.portalsdk.core.error.InvalidTextException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * An Argentine bank account (CBU, "clave bancaria uniforme"), such as {@code 28505909
 * 40090418135201}.
 *
 * <p>A CBU is 22 digits in two blocks: bank (3), branch (4) and a check digit; account (13) and a
 * check digit. The rule is that of python-stdnum ({@code stdnum.ar.cbu}); zeros alone satisfy it
 * and are refused all the same.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Cbu implements Comparable<Cbu>, Serializable {

  private static final long serialVersionUID = 1L;

  private static final AccountDigits FORM = new AccountDigits("CBU");

  private final String digits;

  private Cbu(String digits) {
    this.digits = digits;
  }

  /**
   * Parses a CBU written as 22 digits, with or without spaces, hyphens or en dashes between them.
   *
   * @param text the text a portal or a user wrote
   * @return the CBU
   * @throws InvalidTextException if the form or one of the check digits is wrong; the message does
   *     not hold the number
   */
  public static Cbu parse(String text) {
    return new Cbu(FORM.parse(text));
  }

  /** Returns the bank's three digits, such as {@code 285}. */
  public String bank() {
    return digits.substring(0, 3);
  }

  /** Returns the four digits of the branch, such as {@code 0590}. */
  public String branch() {
    return digits.substring(3, 7);
  }

  /** Returns the thirteen digits of the account without its check digit; never for a log. */
  public String account() {
    return digits.substring(8, 21);
  }

  /** Returns the two blocks with a space between, which {@link #parse(String)} reads back. */
  public String formatted() {
    return AccountDigits.formatted(digits);
  }

  /** Returns the 22 digits. */
  public String plain() {
    return digits;
  }

  /** Compares by the digits. */
  @Override
  public int compareTo(Cbu other) {
    return digits.compareTo(other.digits);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Cbu that && digits.equals(that.digits);
  }

  @Override
  public int hashCode() {
    return digits.hashCode();
  }

  /** Returns a masked form, such as {@code 28505909 **********5201}. */
  @Override
  public String toString() {
    return AccountDigits.masked(digits);
  }

  private Object writeReplace() {
    return new SerialForm(SerialForm.Type.CBU, digits);
  }

  private void readObject(ObjectInputStream in) throws InvalidObjectException {
    throw SerialForm.missing();
  }
}
