package dev.portalsdk.core.identity;

import dev.portalsdk.core.error.InvalidTextException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * An Argentine tax identification number (CUIT, "clave única de identificación tributaria"), such
 * as {@code 30-71234567-1}.
 *
 * <p>A CUIT is eleven digits: a two-digit prefix, eight digits of registration and one check digit
 * modulo 11. The prefix is 20, 23, 24 or 27 for a natural person, 30, 33 or 34 for an organisation,
 * and 50, 51 or 55 where the taxpayer is abroad. Portals write it with or without hyphens; both
 * forms are the same {@code Cuit}. Ten digits that leave the remainder 1 have no check digit and
 * make no CUIT, although some systems append a 9.
 *
 * <p>A CUIT is equal only to a CUIT: the {@link Cuil} with the same digits is another thing.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Cuit implements TaxId, Comparable<Cuit>, Serializable {

  private static final long serialVersionUID = 1L;

  private final long digits;

  private Cuit(long digits) {
    this.digits = digits;
  }

  /**
   * Parses a CUIT written as {@code NN-NNNNNNNN-N} or as eleven digits.
   *
   * @param text the text a portal or a user wrote
   * @return the CUIT
   * @throws InvalidTextException if the form, the prefix or the check digit is wrong; the message
   *     masks the number
   */
  public static Cuit parse(String text) {
    return new Cuit(ElevenDigits.CUIT.parse(text));
  }

  /** Returns whether the prefix is a natural person's: 20, 23, 24 or 27. */
  public boolean isNaturalPerson() {
    return ElevenDigits.isNaturalPerson(digits);
  }

  /** Returns whether the prefix is a domestic organisation's: 30, 33 or 34. */
  public boolean isOrganization() {
    return ElevenDigits.isOrganization(digits);
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

  /** Returns the eleven digits without hyphens, the form that portal log-ins take. */
  @Override
  public String plain() {
    return ElevenDigits.plain(digits);
  }

  /** Returns a form for logs and messages, such as {@code 30-******67-1}. */
  @Override
  public String masked() {
    return ElevenDigits.masked(digits);
  }

  /** Compares by the digits. */
  @Override
  public int compareTo(Cuit other) {
    return Long.compare(digits, other.digits);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Cuit that && digits == that.digits;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(digits);
  }

  /**
   * Returns the hyphenated form of an organisation's CUIT; any other is masked, such as {@code
   * 27-******58-9}.
   */
  @Override
  public String toString() {
    return isOrganization() ? formatted() : masked();
  }

  private Object writeReplace() {
    return new SerialForm(SerialForm.Type.CUIT, plain());
  }

  private void readObject(ObjectInputStream in) throws InvalidObjectException {
    throw SerialForm.missing();
  }
}
