package dev.portalsdk.billing.internal.mutualser;

import dev.portalsdk.core.error.InvalidTextException;
import dev.portalsdk.core.identity.Nit;

/**
 * A NIT as a user enters it, with its check digit or without: the manual (L49, L91) does not say
 * which the portal wants, so it gets what the user wrote.
 *
 * @param nit whose it is
 * @param typed the digits alone, as many as the user wrote
 */
record NitField(Nit nit, String typed) {

  private static final int DIGITS_OF_A_COMPANY = 9;

  /**
   * Reads {@code 800.003.122-6}, {@code 8000031226} or {@code 800003122}. Nine digits or less are a
   * number without its check digit; ten whose last is not the check digit are so too.
   *
   * @throws InvalidTextException if it is no NIT
   */
  static NitField parse(String text) {
    boolean plain = text.chars().allMatch(c -> c >= '0' && c <= '9');
    if (!plain || text.length() > DIGITS_OF_A_COMPANY) {
      try {
        Nit nit = Nit.parse(text);
        return new NitField(nit, nit.plain());
      } catch (InvalidTextException withoutCheckDigit) {
        if (!plain) {
          throw withoutCheckDigit;
        }
      }
    }
    Nit nit = Nit.parseNumber(text);
    return new NitField(nit, nit.number());
  }
}
