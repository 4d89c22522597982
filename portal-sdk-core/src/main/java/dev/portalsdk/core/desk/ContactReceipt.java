package dev.portalsdk.core.desk;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.core.identity.CaseNumber;

/**
 * The payer's word that it has a message, with the case that it became.
 *
 * @param number the case, such as {@code 500123}, which {@link Cases} then shows
 * @param words what the portal says, in its language; they may hold personal data
 */
public record ContactReceipt(CaseNumber number, String words) {

  /** Checks that both are there. */
  public ContactReceipt {
    requireNonNull(number, "number");
    requireNonNull(words, "words");
  }

  /** Returns the number alone. */
  @Override
  public String toString() {
    return "ContactReceipt[" + number + "]";
  }
}
