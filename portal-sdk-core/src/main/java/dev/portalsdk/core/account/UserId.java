package dev.portalsdk.core.account;

import static java.util.Objects.requireNonNull;

/**
 * Which user of a list is meant, by the portal's own text for it: no column of the list, but what
 * its pencil leads to.
 *
 * <p>It means nothing at another portal, and holds until the portal says otherwise. It may be a
 * person's name, so {@code toString} does not show it. Immutable and thread-safe.
 *
 * @param text the portal's text, such as {@code 17}
 */
public record UserId(String text) {

  /**
   * Checks that it is there.
   *
   * @throws IllegalArgumentException if it is blank
   */
  public UserId {
    if (requireNonNull(text, "text").isBlank()) {
      throw new IllegalArgumentException("A user's id is not blank");
    }
  }

  /** Returns nothing of the text. */
  @Override
  public String toString() {
    return "UserId";
  }
}
