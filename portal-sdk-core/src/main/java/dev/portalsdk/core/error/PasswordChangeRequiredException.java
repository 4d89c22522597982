package dev.portalsdk.core.error;

import dev.portalsdk.core.PortalCall;
import org.jspecify.annotations.Nullable;

/** The portal lets the user in only with a new password. */
public class PasswordChangeRequiredException extends PortalException {

  private static final long serialVersionUID = 1L;

  /**
   * Creates one.
   *
   * @param call what was asked of which portal
   * @param message what was wrong, without personal data
   * @param portalWords what the portal itself said, or null
   */
  public PasswordChangeRequiredException(
      PortalCall call, String message, @Nullable String portalWords) {
    super(call, ErrorCode.PASSWORD_CHANGE_REQUIRED, message, portalWords, null);
  }
}
