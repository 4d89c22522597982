package dev.portalsdk.core.identity;

import dev.portalsdk.core.error.InvalidTextException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * The number of somebody whom the Argentine tax office must know but who has neither CUIT nor CUIL
 * (CDI, "clave de identificación"), such as {@code 20-11111111-2}.
 *
 * <p>A CDI has the form and the prefixes of a {@link Cuit}. It is equal only to a CDI.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Cdi implements TaxId, Comparable<Cdi>, Serializable {

  private static final long serialVersionUID = 1L;

  private final long digits;

  private Cdi(long digits) {
    this.digits = digits;
  }

  /**
   * Parses a CDI written as {@code NN-NNNNNNNN-N} or as eleven digits.
   *
   * @param text the text a portal or a user wrote
   * @return the CDI
   * @throws InvalidTextException if the form, the prefix or the check digit is wrong; the message
   *     masks the number
   */
  public static Cdi parse(String text) {
    return new Cdi(ElevenDigits.CDI.parse(text));
  }

  /** Returns {@code AR}. */
  @Override
  public String country() {
    return "AR";
  }

  /** Returns the hyphenated form, which {@link #parse(String)} reads back. */
  @Override
  public String formatted() {
    return ElevenDigits.formatted(digits);
  }

  /** Returns the eleven digits without hyphens. */
  @Override
  public String plain() {
    return ElevenDigits.plain(digits);
  }

  /** Returns a form for logs and messages, such as {@code 20-******11-2}. */
  @Override
  public String masked() {
    return ElevenDigits.masked(digits);
  }

  /** Compares by the digits. */
  @Override
  public int compareTo(Cdi other) {
    return Long.compare(digits, other.digits);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Cdi that && digits == that.digits;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(digits);
  }

  /** Returns the {@linkplain #masked() masked} form: a CDI is mostly a person's. */
  @Override
  public String toString() {
    return masked();
  }

  private Object writeReplace() {
    return new SerialForm(SerialForm.Type.CDI, plain());
  }

  private void readObject(ObjectInputStream in) throws InvalidObjectException {
    throw SerialForm.missing();
  }
}
