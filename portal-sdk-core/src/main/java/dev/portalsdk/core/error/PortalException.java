package dev.portalsdk.core.error;

import dev.portalsdk.core.PortalCall;
import dev.portalsdk.core.PortalId;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A portal could not or would not do what it was asked.
 *
 * <p>The subclasses are what a program does differently about; {@link #code()} is finer.
 */
public abstract class PortalException extends SdkException {

  private static final long serialVersionUID = 1L;

  private final String portal;
  private final String operation;
  private final @Nullable String portalWords;

  /**
   * Creates one.
   *
   * @param call what was asked of which portal
   * @param code what a program tells apart
   * @param message what was wrong and what was expected, without personal data
   * @param portalWords what the portal itself said, or null
   * @param cause what it comes from, or null
   */
  protected PortalException(
      PortalCall call,
      ErrorCode code,
      String message,
      @Nullable String portalWords,
      @Nullable Throwable cause) {
    super(code, call + ": " + message, cause);
    this.portal = call.portal().text();
    this.operation = call.operation();
    this.portalWords = portalWords;
  }

  /** Returns which portal, such as {@code serena-art}. */
  public final PortalId portal() {
    return PortalId.of(portal);
  }

  /** Returns what was asked, such as {@code list invoices}. */
  public final String operation() {
    return operation;
  }

  /** Returns whether the same call may succeed later without a change by anybody. */
  public boolean retryable() {
    return false;
  }

  /** Returns how long the portal asks to wait before the next try, if it says so. */
  public Optional<Duration> retryAfter() {
    return Optional.empty();
  }

  /**
   * Returns what the portal itself said, in its language, if it said something.
   *
   * <p>It may hold personal data, which is why it is not in the message.
   */
  public final Optional<String> portalWords() {
    return Optional.ofNullable(portalWords);
  }
}
