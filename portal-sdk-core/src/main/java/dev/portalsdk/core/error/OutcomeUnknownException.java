package dev.portalsdk.core.error;

import dev.portalsdk.core.PortalCall;
import org.jspecify.annotations.Nullable;

/** Something was sent that changes the portal, and no answer says whether it did. */
public class OutcomeUnknownException extends PortalException {

  private static final long serialVersionUID = 1L;

  /**
   * Creates one.
   *
   * @param call what was asked of which portal
   * @param message what a person must look at before it is sent again
   * @param cause what cut the answer off, or null
   */
  public OutcomeUnknownException(PortalCall call, String message, @Nullable Throwable cause) {
    super(call, ErrorCode.OUTCOME_UNKNOWN, message, null, cause);
  }
}
