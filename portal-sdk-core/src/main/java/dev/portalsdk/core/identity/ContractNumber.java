package dev.portalsdk.core.identity;

import dev.portalsdk.core.error.InvalidTextException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * The number of an employer's contract with an insurer ("número de contrato"), such as {@code
 * 123456}.
 *
 * <p>Each insurer has a form of its own, so the text is kept as it is, and numbers are equal if
 * their texts are: leading zeros count. {@code toString} masks it, as it is the first password of
 * at least one portal (IAPSER ART manual L31).
 *
 * <p>This class is immutable and thread-safe.
 */
public final class ContractNumber implements Comparable<ContractNumber>, Serializable {

  private static final long serialVersionUID = 1L;

  private final String text;

  private ContractNumber(String text) {
    this.text = text;
  }

  /**
   * Parses a contract number: letters A to Z, digits, and single spaces, points, hyphens or slashes
   * between them, at most 40 characters, at least one digit other than zero.
   *
   * @param text the text a portal or a user wrote
   * @return the number
   * @throws InvalidTextException if the text has another form; the message does not hold the number
   */
  public static ContractNumber parse(String text) {
    return new ContractNumber(AssignedNumber.checked(text, "a contract number"));
  }

  /**
   * Returns the number as the insurer writes it, which {@link #parse(String)} reads back; never for
   * a log.
   */
  public String formatted() {
    return text;
  }

  /** Compares by the text. */
  @Override
  public int compareTo(ContractNumber other) {
    return text.compareTo(other.text);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ContractNumber that && text.equals(that.text);
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
    return new SerialForm(SerialForm.Type.CONTRACT_NUMBER, text);
  }

  private void readObject(ObjectInputStream in) throws InvalidObjectException {
    throw SerialForm.missing();
  }
}
