package dev.portalsdk.core.spi;

import static java.util.Objects.requireNonNull;

/**
 * The portal's word that it has what was sent.
 *
 * @param words what the portal said or shows, such as a number it gave; empty if it only has it.
 *     They may hold personal data
 */
public record Receipt(String words) {

  /** Checks that the words are there. */
  public Receipt {
    requireNonNull(words, "words");
  }

  /** Returns a receipt that says nothing more. */
  public static Receipt silent() {
    return new Receipt("");
  }

  /** Returns nothing of the words. */
  @Override
  public String toString() {
    return "Receipt";
  }
}
