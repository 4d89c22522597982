package dev.portalsdk.core.error;

import dev.portalsdk.core.PortalCall;
import org.jspecify.annotations.Nullable;

/** Something was sent that changes the portal, and no answer says whether it did. */
public class OutcomeUnknownException extends PortalException {

  private static final long serialVersionUID = 1L;

  private final String reason;

  /**
   * Creates one.
   *
   * @param call what was asked of which portal
   * @param reason why nobody knows, such as {@link ErrorCode#PORTAL_UNREACHABLE}
   * @param message what a person must look at before it is sent again
   * @param cause what cut the answer off, or null
   */
  public OutcomeUnknownException(
      PortalCall call, ErrorCode reason, String message, @Nullable Throwable cause) {
    super(call, ErrorCode.OUTCOME_UNKNOWN, message, null, cause);
    this.reason = reason.text();
  }

  /**
   * Returns why nobody knows: the code of what came instead of an answer, such as {@link
   * ErrorCode#PORTAL_UNREACHABLE} or {@link ErrorCode#SESSION_EXPIRED}.
   */
  public final ErrorCode reason() {
    return ErrorCode.of(reason);
  }
}
