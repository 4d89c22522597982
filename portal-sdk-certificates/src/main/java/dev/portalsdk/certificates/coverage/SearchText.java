package dev.portalsdk.certificates.coverage;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * What is typed into the search box of a list, «Buscar... (ingrese 3 o más caracteres)» (IAPSER
 * ART's manual L65), or nothing: then the list is whole.
 *
 * <p>It may be a name or a number of a person, so {@code toString} does not show it. This class is
 * immutable and thread-safe.
 */
public final class SearchText {

  private static final SearchText NOTHING = new SearchText("");

  private final String text;

  private SearchText(String text) {
    this.text = text;
  }

  /** Returns an empty search box, which finds everything. */
  public static SearchText nothing() {
    return NOTHING;
  }

  /**
   * Returns what was typed, without spaces around it; nothing but spaces is {@link #nothing()}.
   *
   * @param typed such as {@code gómez} or {@code 20-1234}
   */
  public static SearchText of(String typed) {
    return new SearchText(requireNonNull(typed, "typed").strip());
  }

  /** Returns the text, empty if nothing was typed. */
  public String text() {
    return text;
  }

  /** Returns whether nothing was typed. */
  public boolean isNothing() {
    return text.isEmpty();
  }

  /**
   * Returns this search if a portal takes it.
   *
   * @param fewest how many characters the portal asks for, unless there are none
   * @throws IllegalArgumentException if there are fewer, which the portal would not search by
   */
  public SearchText requireAtLeast(int fewest) {
    if (!isNothing() && text.codePointCount(0, text.length()) < fewest) {
      throw new IllegalArgumentException(
          "The portal searches by nothing or by " + fewest + " or more characters");
    }
    return this;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SearchText that && text.equals(that.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  /** Returns how long it is, such as {@code SearchText[5 characters]}. */
  @Override
  public String toString() {
    return "SearchText[" + text.length() + " characters]";
  }
}
