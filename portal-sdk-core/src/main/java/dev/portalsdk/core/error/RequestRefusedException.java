package dev.portalsdk.core.error;

import dev.portalsdk.core.PortalCall;
import org.jspecify.annotations.Nullable;

/** The portal understood the request and said no: {@link #portalWords()} says why. */
public class RequestRefusedException extends PortalException {

  private static final long serialVersionUID = 1L;

  /**
   * Creates one.
   *
   * @param call what was asked of which portal
   * @param message what was wrong, without personal data
   * @param portalWords what the portal itself said, or null
   */
  public RequestRefusedException(PortalCall call, String message, @Nullable String portalWords) {
    super(call, ErrorCode.REQUEST_REFUSED, message, portalWords, null);
  }
}
