package dev.portalsdk.core.identity;

import dev.portalsdk.core.error.InvalidTextException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * The number that a payer gives to something it was asked for ("número de gestión"), such as {@code
 * 500123}.
 *
 * <p>SanCor Salud's manual names the number and shows none (L191), so the text is kept as it is,
 * and numbers are equal if their texts are: leading zeros count. It means nothing without knowing
 * whose number it is.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class CaseNumber implements Comparable<CaseNumber>, Serializable {

  private static final long serialVersionUID = 1L;

  private final String text;

  private CaseNumber(String text) {
    this.text = text;
  }

  /**
   * Parses a case number: letters A to Z, digits, and single spaces, points, hyphens or slashes
   * between them, at most 40 characters, at least one digit other than zero.
   *
   * @param text the text a portal or a user wrote
   * @return the number
   * @throws InvalidTextException if the text has another form
   */
  public static CaseNumber parse(String text) {
    return new CaseNumber(AssignedNumber.checked(text, "a case number"));
  }

  /** Returns the number as the payer writes it, which {@link #parse(String)} reads back. */
  public String formatted() {
    return text;
  }

  /** Compares by the text. */
  @Override
  public int compareTo(CaseNumber other) {
    return text.compareTo(other.text);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof CaseNumber that && text.equals(that.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  /** Returns the number as the payer writes it, which {@link #parse(String)} reads back. */
  @Override
  public String toString() {
    return text;
  }

  private Object writeReplace() {
    return new SerialForm(SerialForm.Type.CASE_NUMBER, text);
  }

  private void readObject(ObjectInputStream in) throws InvalidObjectException {
    throw SerialForm.missing();
  }
}
