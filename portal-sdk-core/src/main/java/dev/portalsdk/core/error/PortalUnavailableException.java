package dev.portalsdk.core.error;

import dev.portalsdk.core.PortalCall;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The portal is not there for now: down, under maintenance, throttling, cut off, or too slow for
 * the deadline.
 */
public class PortalUnavailableException extends PortalException {

  private static final long serialVersionUID = 1L;

  private final @Nullable Duration retryAfter;

  /**
   * Creates one.
   *
   * @param call what was asked of which portal
   * @param code which way it is not there, such as {@link ErrorCode#PORTAL_MAINTENANCE}
   * @param message what happened, without personal data
   * @param cause what it comes from, or null
   */
  public PortalUnavailableException(
      PortalCall call, ErrorCode code, String message, @Nullable Throwable cause) {
    this(call, code, message, null, cause);
  }

  /** Creates one with the wait that the portal asks for, or null if it asks for none. */
  public PortalUnavailableException(
      PortalCall call,
      ErrorCode code,
      String message,
      @Nullable Duration retryAfter,
      @Nullable Throwable cause) {
    super(call, code, message, null, cause);
    this.retryAfter = retryAfter;
  }

  @Override
  public boolean retryable() {
    return true;
  }

  @Override
  public Optional<Duration> retryAfter() {
    return Optional.ofNullable(retryAfter);
  }
}
