package dev.portalsdk.core.account;

import static java.util.Objects.requireNonNull;

/**
 * A portal has taken a registration. The user cannot log in yet: the account is to be activated
 * first, and Mutual SER's manual (L78) does not say how. Immutable and thread-safe.
 *
 * @param words what the portal says, such as {@code Usuario registrado}; empty if nothing
 */
public record Registered(String words) {

  /** Checks that they are there. */
  public Registered {
    requireNonNull(words, "words");
  }

  /** Returns nothing of the words: they may greet a person. */
  @Override
  public String toString() {
    return "Registered";
  }
}
