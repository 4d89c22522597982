package dev.portalsdk.core.identity;

import dev.portalsdk.core.error.InvalidTextException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * An Argentine account at a payment service provider (CVU, "clave virtual uniforme"), such as
 * {@code 00000031 00012345678907}.
 *
 * <p>A CVU has the 22 digits and the two check digits of a {@link Cbu}; eight digits are the
 * provider's and fourteen the user's. It is equal only to a CVU.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Cvu implements Comparable<Cvu>, Serializable {

  private static final long serialVersionUID = 1L;

  private static final AccountDigits FORM = new AccountDigits("CVU");

  private final String digits;

  private Cvu(String digits) {
    this.digits = digits;
  }

  /**
   * Parses a CVU written as 22 digits, with or without spaces, hyphens or en dashes between them.
   *
   * @param text the text a portal or a user wrote
   * @return the CVU
   * @throws InvalidTextException if the form or one of the check digits is wrong; the message does
   *     not hold the number
   */
  public static Cvu parse(String text) {
    return new Cvu(FORM.parse(text));
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
  public int compareTo(Cvu other) {
    return digits.compareTo(other.digits);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Cvu that && digits.equals(that.digits);
  }

  @Override
  public int hashCode() {
    return digits.hashCode();
  }

  /** Returns a masked form, such as {@code 00000031 **********8907}. */
  @Override
  public String toString() {
    return AccountDigits.masked(digits);
  }

  private Object writeReplace() {
    return new SerialForm(SerialForm.Type.CVU, digits);
  }

  private void readObject(ObjectInputStream in) throws InvalidObjectException {
    throw SerialForm.missing();
  }
}
