package dev.portalsdk.core.error;

import dev.portalsdk.core.PortalCall;
import org.jspecify.annotations.Nullable;

/** The portal refused the credentials; they were tried once, since accounts lock. */
public class LoginRefusedException extends PortalException {

  private static final long serialVersionUID = 1L;

  /**
   * Creates one.
   *
   * @param call what was asked of which portal
   * @param message what was wrong, without personal data
   * @param portalWords what the portal itself said, or null
   */
  public LoginRefusedException(PortalCall call, String message, @Nullable String portalWords) {
    super(call, ErrorCode.LOGIN_REFUSED, message, portalWords, null);
  }
}
