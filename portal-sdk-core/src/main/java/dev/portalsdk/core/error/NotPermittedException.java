package dev.portalsdk.core.error;

import dev.portalsdk.core.PortalCall;
import org.jspecify.annotations.Nullable;

/** The portal offers the function, but not to the user that is logged in. */
public class NotPermittedException extends PortalException {

  private static final long serialVersionUID = 1L;

  /**
   * Creates one.
   *
   * @param call what was asked of which portal
   * @param message what was wrong, without personal data
   * @param portalWords what the portal itself said, or null
   */
  public NotPermittedException(PortalCall call, String message, @Nullable String portalWords) {
    super(call, ErrorCode.NOT_PERMITTED, message, portalWords, null);
  }
}
