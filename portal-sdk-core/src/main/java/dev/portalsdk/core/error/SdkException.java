package dev.portalsdk.core.error;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.core.internal.text.OneLine;
import org.jspecify.annotations.Nullable;

/**
 * Something outside the program failed: a portal, a file, the disk, or the wait for them.
 *
 * <p>A mistake of the program itself is a JDK exception, and a row that cannot be read is a value
 * beside the good ones. The message is for a person and may change; {@link #code()} is for programs
 * and does not.
 */
public abstract class SdkException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final ErrorCode code;

  /**
   * Creates one.
   *
   * @param code what a program tells apart
   * @param message what was wrong and what was expected, without personal data
   * @param cause what it comes from, or null
   */
  protected SdkException(ErrorCode code, String message, @Nullable Throwable cause) {
    super(OneLine.of(requireNonNull(message, "message")), cause);
    this.code = requireNonNull(code, "code");
  }

  /** Returns the stable code, such as {@code PORTAL_UNREACHABLE}. */
  public final ErrorCode code() {
    return code;
  }
}
