package dev.portalsdk.core.desk;

import static java.util.Objects.requireNonNull;

/**
 * One entry of the list of a payer's contact form, "motivo de contacto", such as {@code
 * ACTUALIZACIÓN DATOS PRESTADOR}.
 *
 * <p>The list is the portal's: an entry that this library does not know is {@link
 * ContactTopic#UNRECOGNIZED} and can be chosen like any other. Two are equal if topic and words
 * are. This class is immutable and thread-safe.
 *
 * @param topic what it is about
 * @param words the entry as the portal writes it
 */
public record ContactReason(ContactTopic topic, String words) {

  /**
   * Checks the words.
   *
   * @throws IllegalArgumentException if they are blank
   */
  public ContactReason {
    requireNonNull(topic, "topic");
    if (requireNonNull(words, "words").isBlank()) {
      throw new IllegalArgumentException("A reason has the words of the portal's list");
    }
  }

  /** Returns the topic alone. */
  @Override
  public String toString() {
    return "ContactReason[" + topic + "]";
  }
}
