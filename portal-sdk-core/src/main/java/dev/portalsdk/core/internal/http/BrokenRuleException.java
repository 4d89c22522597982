package dev.portalsdk.core.internal.http;

import dev.portalsdk.core.PortalCall;
import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.PortalChangedException;
import dev.portalsdk.core.error.PortalException;
import dev.portalsdk.core.error.UnsafeTargetException;
import java.io.IOException;

/**
 * An answer or a target breaks a rule of ours: an {@link IOException}, since nothing else comes
 * through OkHttp whole.
 */
final class BrokenRuleException extends IOException {

  private static final long serialVersionUID = 1L;

  private final String code;

  BrokenRuleException(ErrorCode code, String message) {
    super(message);
    this.code = code.text();
  }

  /** Returns what the caller gets to see. */
  PortalException as(PortalCall call) {
    ErrorCode rule = ErrorCode.of(code);
    String message = String.valueOf(getMessage());
    if (rule.equals(ErrorCode.UNSAFE_URL) || rule.equals(ErrorCode.UNSAFE_REDIRECT)) {
      return new UnsafeTargetException(call, rule, message, null);
    }
    return new PortalChangedException(call, rule, message);
  }
}
