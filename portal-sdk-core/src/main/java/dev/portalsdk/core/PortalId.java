package dev.portalsdk.core;

import java.util.regex.Pattern;

/**
 * The name of a portal inside this library, such as {@code serena-art}.
 *
 * <p>It is lower-case ASCII letters and digits in groups joined by single hyphens, at most 64
 * characters, and never changes once published: it stands in stored references, journals and logs.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param text the name, such as {@code mutual-ser}
 */
public record PortalId(String text) implements Comparable<PortalId> {

  private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final int MAX_LENGTH = 64;

  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if the text is not of the form above
   */
  public PortalId {
    if (text.length() > MAX_LENGTH || !FORM.matcher(text).matches()) {
      throw new IllegalArgumentException(
          "A portal id is lower-case letters and digits joined by hyphens, such as serena-art");
    }
  }

  /**
   * Returns the id of this name.
   *
   * @param text the name, such as {@code serena-art}
   * @throws IllegalArgumentException if the text is not of the form above
   */
  public static PortalId of(String text) {
    return new PortalId(text);
  }

  @Override
  public int compareTo(PortalId other) {
    return text.compareTo(other.text);
  }

  /** Returns the name, which {@link #of(String)} reads back. */
  @Override
  public String toString() {
    return text;
  }
}
