package dev.portalsdk.core.internal.http;

import dev.portalsdk.core.PortalCall;
import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.LoginRefusedException;
import dev.portalsdk.core.error.NotPermittedException;
import dev.portalsdk.core.error.PortalChangedException;
import dev.portalsdk.core.error.PortalException;
import dev.portalsdk.core.error.PortalUnavailableException;
import dev.portalsdk.core.error.RequestRefusedException;
import dev.portalsdk.core.spi.http.SessionExpiredException;
import java.time.Clock;
import java.time.Duration;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** Says what the status of an answer means where it is not a success. */
final class StatusRule {

  private final PortalCall call;
  private final Standing standing;
  private final Clock clock;

  StatusRule(PortalCall call, Standing standing, Clock clock) {
    this.call = call;
    this.standing = standing;
    this.clock = clock;
  }

  /**
   * Throws what the status means, if it is none of success.
   *
   * @throws SessionExpiredException if the portal does not know the user any more
   * @throws PortalException if it is a failure
   */
  void check(Response head) {
    int status = head.code();
    if (head.isSuccessful()) {
      return;
    }
    if (status == 401 && standing == Standing.SIGNED_IN) {
      throw new SessionExpiredException();
    }
    throw status >= 500 || status == 408 || status == 429
        ? unavailable(status, wait(head))
        : refused(status);
  }

  private PortalException refused(int status) {
    return switch (status) {
      case 401 -> unauthorized();
      case 403 -> new NotPermittedException(call, "it does not let this user", null);
      case 404, 410 ->
          new PortalChangedException(
              call, ErrorCode.PAGE_CHANGED, "there is nothing at the path (status " + status + ")");
      default ->
          status >= 400
              ? new RequestRefusedException(call, "it refuses (status " + status + ")", null)
              : new PortalChangedException(
                  call, ErrorCode.MALFORMED_RESPONSE, "a status without meaning: " + status);
    };
  }

  private PortalException unauthorized() {
    return standing == Standing.SIGNING_IN
        ? new LoginRefusedException(call, "it refuses the credentials", null)
        : new NotPermittedException(call, "it wants a login first", null);
  }

  private PortalException unavailable(int status, @Nullable Duration wait) {
    return status == 429
        ? new PortalUnavailableException(
            call, ErrorCode.THROTTLED, "it asks for fewer requests", wait, null)
        : new PortalUnavailableException(
            call, ErrorCode.PORTAL_FAILED, "it failed (status " + status + ")", wait, null);
  }

  private @Nullable Duration wait(Response head) {
    String text = head.header(AnswerRule.RETRY_AFTER);
    return text == null ? null : RetryAfter.parse(text, clock);
  }
}
