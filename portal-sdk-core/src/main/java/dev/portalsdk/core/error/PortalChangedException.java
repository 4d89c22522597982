package dev.portalsdk.core.error;

import dev.portalsdk.core.PortalCall;
import org.jspecify.annotations.Nullable;

/**
 * The portal answered something that its adapter does not know: the portal was changed, or the
 * adapter's reading of it is wrong.
 *
 * <p>Nothing was guessed. Columns and paths can be corrected by settings, without a new release.
 */
public class PortalChangedException extends PortalException {

  private static final long serialVersionUID = 1L;

  /**
   * Creates one.
   *
   * @param call what was asked of which portal
   * @param code which way it is not what it was, such as {@link ErrorCode#PAGE_CHANGED}
   * @param message what was expected and what was found, without personal data
   */
  public PortalChangedException(PortalCall call, ErrorCode code, String message) {
    this(call, code, message, null);
  }

  /** Creates one with what it comes from. */
  public PortalChangedException(
      PortalCall call, ErrorCode code, String message, @Nullable Throwable cause) {
    super(call, code, message, null, cause);
  }
}
