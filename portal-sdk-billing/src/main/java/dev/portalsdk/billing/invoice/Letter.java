package dev.portalsdk.billing.invoice;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.InvalidTextException;
import java.io.Serializable;

/**
 * The letter of an Argentine voucher, such as {@code B}: who issues it to whom, not which kind it
 * is.
 *
 * <p>The set is open: a letter that has no constant here is a letter all the same.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param symbol an upper-case ASCII letter
 */
public record Letter(char symbol) implements Comparable<Letter>, Serializable {

  /** To a receiver of IVA condition 1, 6, 13 or 16, such as a registered taxpayer. */
  public static final Letter A = new Letter('A');

  /** To every other receiver at home, such as a final consumer. */
  public static final Letter B = new Letter('B');

  /** From an issuer in the simplified regime "monotributo", to anybody. */
  public static final Letter C = new Letter('C');

  /** To a receiver abroad. */
  public static final Letter E = new Letter('E');

  /** In place of an A, with withholding. */
  public static final Letter M = new Letter('M');

  /** Not fiscal, such as SanCor's pre-settlement {@code X 00001-00210487}. */
  public static final Letter X = new Letter('X');

  /**
   * Checks the symbol.
   *
   * @throws IllegalArgumentException if it is no upper-case ASCII letter
   */
  public Letter {
    if (symbol < 'A' || symbol > 'Z') {
      throw new IllegalArgumentException("The letter of a voucher is one from A to Z");
    }
  }

  /**
   * Parses a letter.
   *
   * @param text one upper-case ASCII letter, such as {@code B}
   * @throws InvalidTextException if it is anything else
   */
  public static Letter parse(String text) {
    requireNonNull(text, "text");
    if (text.length() != 1 || text.charAt(0) < 'A' || text.charAt(0) > 'Z') {
      throw new InvalidTextException(
          ErrorCode.INVALID_NUMBER, "The letter of a voucher is one from A to Z");
    }
    return new Letter(text.charAt(0));
  }

  @Override
  public int compareTo(Letter other) {
    requireNonNull(other, "other");
    return Character.compare(symbol, other.symbol);
  }

  /** Returns the letter, which {@link #parse} reads back. */
  @Override
  public String toString() {
    return String.valueOf(symbol);
  }
}
