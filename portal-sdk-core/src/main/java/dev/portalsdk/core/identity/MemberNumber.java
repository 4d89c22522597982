package dev.portalsdk.core.identity;

import dev.portalsdk.core.error.InvalidTextException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * The number that a payer gives to a person whom it covers ("número de asociado", "número de
 * afiliado"), such as {@code 123456/01}.
 *
 * <p>Each payer has a form of its own, so the text is kept as it is, and numbers are equal if their
 * texts are: leading zeros count. {@code toString} masks it.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class MemberNumber implements Comparable<MemberNumber>, Serializable {

  private static final long serialVersionUID = 1L;

  private final String text;

  private MemberNumber(String text) {
    this.text = text;
  }

  /**
   * Parses a member number: letters A to Z, digits, and single spaces, points, hyphens or slashes
   * between them, at most 40 characters, at least one digit other than zero.
   *
   * @param text the text a portal or a user wrote
   * @return the number
   * @throws InvalidTextException if the text has another form; the message does not hold the number
   */
  public static MemberNumber parse(String text) {
    return new MemberNumber(AssignedNumber.checked(text, "a member number"));
  }

  /**
   * Returns the number as the payer writes it, which {@link #parse(String)} reads back; never for a
   * log.
   */
  public String formatted() {
    return text;
  }

  /** Compares by the text. */
  @Override
  public int compareTo(MemberNumber other) {
    return text.compareTo(other.text);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof MemberNumber that && text.equals(that.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  /** Returns a masked form, such as {@code ****56}. */
  @Override
  public String toString() {
    return Digits.masked(text, 2);
  }

  private Object writeReplace() {
    return new SerialForm(SerialForm.Type.MEMBER_NUMBER, text);
  }

  private void readObject(ObjectInputStream in) throws InvalidObjectException {
    throw SerialForm.missing();
  }
}
