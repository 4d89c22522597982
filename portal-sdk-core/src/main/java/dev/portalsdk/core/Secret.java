package dev.portalsdk.core;

import java.util.Arrays;

/**
 * The value of one login field for the length of one login, erased when it is closed.
 *
 * <p>It never shows its value in {@code toString}, has no {@code equals}, and is not serialisable.
 * Instances belong to one thread.
 */
public final class Secret implements AutoCloseable {

  private final char[] characters;
  private boolean erased;

  private Secret(char[] characters) {
    this.characters = characters;
  }

  /**
   * Returns a secret that owns these characters: closing it overwrites them.
   *
   * @param characters the value; the caller gives the array away
   */
  public static Secret of(char[] characters) {
    return new Secret(characters);
  }

  /**
   * Returns a secret with the characters of this text.
   *
   * @param text the value; the text itself stays in memory until it is collected
   */
  public static Secret of(String text) {
    return new Secret(text.toCharArray());
  }

  /**
   * Returns the value for the moment of sending it.
   *
   * @throws IllegalStateException if it was erased
   */
  public String reveal() {
    if (erased) {
      throw new IllegalStateException("The secret was erased when the login ended");
    }
    return new String(characters);
  }

  /** Overwrites the characters. */
  @Override
  public void close() {
    Arrays.fill(characters, '\0');
    erased = true;
  }

  /** Returns a fixed text, never the value. */
  @Override
  public String toString() {
    return "Secret[***]";
  }
}
