package dev.portalsdk.core.page;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which page of a list is asked for: the first one, one by its number, or the one that an earlier
 * page led to.
 *
 * <p>{@link #token()} is a text that can be stored, and {@link #resume(String)} reads it back, also
 * in another process. This class is immutable and thread-safe.
 */
public final class PageRequest {

  private static final String NUMBERED = "page:";
  private static final String CHAINED = "next:";
  private static final PageRequest FIRST = new PageRequest(1, null);

  private final int number;
  private final @Nullable String cursor;

  private PageRequest(int number, @Nullable String cursor) {
    this.number = number;
    this.cursor = cursor;
  }

  /** Returns the request for the first page. */
  public static PageRequest first() {
    return FIRST;
  }

  /**
   * Returns the request for a page of a portal that numbers its pages.
   *
   * @param number from 1
   * @throws IllegalArgumentException if it is less than 1
   */
  public static PageRequest number(int number) {
    if (number < 1) {
      throw new IllegalArgumentException("Pages are numbered from 1, not " + number);
    }
    return number == 1 ? FIRST : new PageRequest(number, null);
  }

  /**
   * Returns the request for the page that a portal names by a text of its own, given on the page
   * before.
   *
   * @param cursor the portal's text
   */
  public static PageRequest after(String cursor) {
    return new PageRequest(0, requireNonNull(cursor, "cursor"));
  }

  /**
   * Returns the request that gave this token.
   *
   * @param token what {@link #token()} returned, such as {@code page:3}
   * @throws IllegalArgumentException if no request gives such a token
   */
  public static PageRequest resume(String token) {
    if (token.startsWith(CHAINED)) {
      return after(token.substring(CHAINED.length()));
    }
    if (token.matches(NUMBERED + "[1-9][0-9]{0,8}")) {
      return number(Integer.parseInt(token.substring(NUMBERED.length())));
    }
    throw new IllegalArgumentException("A page token is as page.request().token() gave it");
  }

  /** Returns a text that can be stored, such as {@code page:3}. */
  public String token() {
    return cursor == null ? NUMBERED + number : CHAINED + cursor;
  }

  /**
   * Returns the page's number, from 1.
   *
   * @throws IllegalArgumentException if the request names its page by a portal's text: the token is
   *     another list's
   */
  public int number() {
    if (cursor != null) {
      throw new IllegalArgumentException(
          "This list numbers its pages; the token is another list's");
    }
    return number;
  }

  /** Returns the portal's text for the page, empty for a page by its number. */
  public Optional<String> cursor() {
    return Optional.ofNullable(cursor);
  }

  /**
   * Checks that this is the first page, for a list that has no other.
   *
   * @throws IllegalArgumentException if it is another page: the token is another list's
   */
  public void requireFirst() {
    if (!isFirst()) {
      throw new IllegalArgumentException("This list has one page; the token is another list's");
    }
  }

  /**
   * Checks that this names a page by its number, for a list that has no other names for them.
   *
   * @throws IllegalArgumentException if it is another list's
   */
  public void requireNumbered() {
    if (cursor != null) {
      throw new IllegalArgumentException(
          "This list numbers its pages; the token is another list's");
    }
  }

  /** Returns whether this is the first page. */
  public boolean isFirst() {
    return cursor == null && number == 1;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PageRequest that && token().equals(that.token());
  }

  @Override
  public int hashCode() {
    return token().hashCode();
  }

  /** Returns the page's number, or that it is chained: a portal's text is its own affair. */
  @Override
  public String toString() {
    return cursor == null ? NUMBERED + number : CHAINED + "...";
  }
}
