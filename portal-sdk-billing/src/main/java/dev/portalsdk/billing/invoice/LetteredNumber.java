package dev.portalsdk.billing.invoice;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.InvalidTextException;
import java.io.Serializable;

/**
 * A voucher's letter and number as SanCor writes them in one cell, such as {@code B
 * 00017-00004199}.
 *
 * <p>Two vouchers may differ in their letter alone, and one voucher may be shown under two letters:
 * SanCor's manual prints the same numbers with E (L357-358) and with B (L373-374).
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param letter the letter, such as B
 * @param number the number, such as 00017-00004199
 */
public record LetteredNumber(Letter letter, ArgentineNumber number) implements Serializable {

  /** Checks that both are there. */
  public LetteredNumber {
    requireNonNull(letter, "letter");
    requireNonNull(number, "number");
  }

  /**
   * Parses a letter, one blank and a number.
   *
   * @param text such as {@code B 00017-00004199}
   * @throws InvalidTextException if the text has another form
   */
  public static LetteredNumber parse(String text) {
    if (requireNonNull(text, "text").indexOf(' ') != 1) {
      throw new InvalidTextException(
          ErrorCode.INVALID_NUMBER, "A letter, a blank and a number were expected");
    }
    return new LetteredNumber(
        Letter.parse(text.substring(0, 1)), ArgentineNumber.parse(text.substring(2)));
  }

  /**
   * Returns letter and number, such as {@code B 00017-00004199}, which {@link #parse} reads back.
   */
  @Override
  public String toString() {
    return letter + " " + number;
  }
}
