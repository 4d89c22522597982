package dev.portalsdk.billing.matching;

import java.util.Locale;

/**
 * A payer's number of a payment: what type of document, which may be left out, and the number, such
 * as {@code APB} and {@code 10118036}.
 *
 * @param type in upper case, empty if it was left out
 * @param number in upper case, as it is written otherwise: its zeros count
 */
record PayerNumber(String type, String number) {

  /** Reads the number after the last blank, and the type before it. */
  static PayerNumber of(String shown) {
    String text = shown.strip().toUpperCase(Locale.ROOT);
    int at = text.length();
    while (at > 0 && !Character.isWhitespace(text.charAt(at - 1))) {
      at--;
    }
    return new PayerNumber(text.substring(0, at).strip(), text.substring(at));
  }
}
