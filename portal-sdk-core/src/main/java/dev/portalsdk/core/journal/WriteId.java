package dev.portalsdk.core.journal;

import static java.util.Objects.requireNonNull;

import java.util.regex.Pattern;

/**
 * The name of one write in a journal, such as {@code serena-art-3f9a0c52b1d84e67a0c5d1e2}.
 *
 * <p>It follows from what is written: the same write has the same name in every process and after
 * every restart. This class is immutable and thread-safe.
 *
 * @param text the portal's id, a hyphen and 24 lower-case hexadecimal digits
 */
public record WriteId(String text) {

  private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*-[0-9a-f]{24}");

  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if the text is no such name
   */
  public WriteId {
    if (!FORM.matcher(requireNonNull(text, "text")).matches()) {
      throw new IllegalArgumentException("The id of a write is as a journal gave it");
    }
  }

  /**
   * Reads a name.
   *
   * @param text what {@link #text()} returned
   * @throws IllegalArgumentException if the text is no such name
   */
  public static WriteId parse(String text) {
    return new WriteId(text);
  }

  /** Returns the name, which {@link #parse(String)} reads back. */
  @Override
  public String toString() {
    return text;
  }
}
