package dev.portalsdk.core.desk;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.InvalidTextException;
import java.io.Serializable;
import java.util.regex.Pattern;

/**
 * The name by which a portal knows an entry of one of its lists, such as {@code 17} for a notice.
 *
 * <p>It can be stored, and means nothing in another list or at another portal. Two are equal if
 * their texts are. This class is immutable and thread-safe.
 *
 * @param text up to 100 ASCII letters, digits and the signs {@code . _ ~ = + -}, beginning with a
 *     letter or digit
 */
public record EntryId(String text) implements Serializable {

  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._~=+-]{0,99}");

  /**
   * Checks the form.
   *
   * @throws InvalidTextException if the text has another; the message does not repeat it
   */
  public EntryId {
    if (!FORM.matcher(requireNonNull(text, "text")).matches()) {
      throw new InvalidTextException(
          ErrorCode.INVALID_IDENTIFIER,
          "The name of an entry was expected: up to 100 letters, digits and the signs . _ ~ = + -");
    }
  }

  /**
   * Returns the name that a portal or a stored text has.
   *
   * @param text such as {@code 17}
   * @throws InvalidTextException if it has another form
   */
  public static EntryId parse(String text) {
    return new EntryId(text);
  }

  /** Returns the text, which {@link #parse(String)} reads back. */
  @Override
  public String toString() {
    return text;
  }
}
