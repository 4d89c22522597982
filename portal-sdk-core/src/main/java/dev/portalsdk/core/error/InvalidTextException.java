package dev.portalsdk.core.error;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.core.internal.text.OneLine;

/**
 * A text is not what it should be: an identifier with a wrong check digit, an amount in another
 * style, a date that no calendar has.
 *
 * <p>It is what each {@code parse} of this library throws. Where a page or a file is read it never
 * reaches the caller: it becomes the failure of one row, with the same code. The message says what
 * was expected and masks what may be personal.
 */
public class InvalidTextException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final ErrorCode code;

  /**
   * Creates one.
   *
   * @param code which kind of text, such as {@link ErrorCode#INVALID_AMOUNT}
   * @param message what was wrong and what was expected, without personal data
   */
  public InvalidTextException(ErrorCode code, String message) {
    super(OneLine.of(requireNonNull(message, "message")));
    this.code = requireNonNull(code, "code");
  }

  /** Returns which kind of text it should have been. */
  public ErrorCode code() {
    return code;
  }
}
