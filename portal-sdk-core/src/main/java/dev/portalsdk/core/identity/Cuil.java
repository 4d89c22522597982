package dev.portalsdk.core.identity;

import dev.portalsdk.core.error.InvalidTextException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * The number of an Argentine worker (CUIL, "código único de identificación laboral"), such as
 * {@code 20-11111111-2}.
 *
 * <p>A CUIL has the form of a {@link Cuit} and, being a person's, a prefix of 20, 23, 24 or 27. It
 * is equal only to a CUIL.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Cuil implements TaxId, Comparable<Cuil>, Serializable {

  private static final long serialVersionUID = 1L;

  private final long digits;

  private Cuil(long digits) {
    this.digits = digits;
  }

  /**
   * Parses a CUIL written as {@code NN-NNNNNNNN-N} or as eleven digits.
   *
   * @param text the text a portal or a user wrote
   * @return the CUIL
   * @throws InvalidTextException if the form, the prefix or the check digit is wrong; the message
   *     masks the number
   */
  public static Cuil parse(String text) {
    return new Cuil(ElevenDigits.CUIL.parse(text));
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
  public int compareTo(Cuil other) {
    return Long.compare(digits, other.digits);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Cuil that && digits == that.digits;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(digits);
  }

  /** Returns the {@linkplain #masked() masked} form: a CUIL is a person's. */
  @Override
  public String toString() {
    return masked();
  }

  private Object writeReplace() {
    return new SerialForm(SerialForm.Type.CUIL, plain());
  }

  private void readObject(ObjectInputStream in) throws InvalidObjectException {
    throw SerialForm.missing();
  }
}
