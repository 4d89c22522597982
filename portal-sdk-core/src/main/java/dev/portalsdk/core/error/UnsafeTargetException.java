package dev.portalsdk.core.error;

import dev.portalsdk.core.PortalCall;
import org.jspecify.annotations.Nullable;

/** A certificate, a redirect or a link would take data where it must not go; nothing went there. */
public class UnsafeTargetException extends PortalException {

  private static final long serialVersionUID = 1L;

  /**
   * Creates one.
   *
   * @param call what was asked of which portal
   * @param code which rule it breaks, such as {@link ErrorCode#UNSAFE_REDIRECT}
   * @param message what the target was, without query or user part
   * @param cause what it comes from, or null
   */
  public UnsafeTargetException(
      PortalCall call, ErrorCode code, String message, @Nullable Throwable cause) {
    super(call, code, message, null, cause);
  }
}
