package dev.portalsdk.core.identity;

import dev.portalsdk.core.error.InvalidTextException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * The code of a site of a Colombian health provider in the register REPS ("código de
 * habilitación"), such as {@code 110012215001}.
 *
 * <p>It is twelve digits: municipality in the DIVIPOLA list (5), provider (5) and site (2). There
 * is no check digit.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class HabilitationCode implements Comparable<HabilitationCode>, Serializable {

  private static final long serialVersionUID = 1L;

  private static final String EXPECTED = "a habilitation code of 12 digits";
  private static final int LENGTH = 12;

  private final String digits;

  private HabilitationCode(String digits) {
    this.digits = digits;
  }

  /**
   * Parses a habilitation code written as twelve digits.
   *
   * @param text the text a portal or a user wrote
   * @return the code
   * @throws InvalidTextException if the text is not twelve digits, or the municipality is {@code
   *     00000}
   */
  public static HabilitationCode parse(String text) {
    String digits = Digits.plain(text, EXPECTED);
    if (digits.length() != LENGTH) {
      throw Refusal.length(EXPECTED, text);
    }
    if (digits.startsWith("00000")) {
      throw Refusal.of(EXPECTED, "no municipality is 00000");
    }
    return new HabilitationCode(digits);
  }

  /** Returns the municipality's five digits in the DIVIPOLA list, such as {@code 11001}. */
  public String municipality() {
    return digits.substring(0, 5);
  }

  /** Returns the provider's five digits, unique within its municipality, such as {@code 22150}. */
  public String provider() {
    return digits.substring(5, 10);
  }

  /** Returns the site's two digits, such as {@code 01}. */
  public String site() {
    return digits.substring(10);
  }

  /** Returns the twelve digits, which {@link #parse(String)} reads back. */
  public String formatted() {
    return digits;
  }

  /** Compares by the digits. */
  @Override
  public int compareTo(HabilitationCode other) {
    return digits.compareTo(other.digits);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof HabilitationCode that && digits.equals(that.digits);
  }

  @Override
  public int hashCode() {
    return digits.hashCode();
  }

  /** Returns the twelve digits, which {@link #parse(String)} reads back. */
  @Override
  public String toString() {
    return digits;
  }

  private Object writeReplace() {
    return new SerialForm(SerialForm.Type.HABILITATION_CODE, digits);
  }

  private void readObject(ObjectInputStream in) throws InvalidObjectException {
    throw SerialForm.missing();
  }
}
