package dev.portalsdk.core.internal.http;

import dev.portalsdk.core.PortalCall;
import dev.portalsdk.core.error.CallCancelledException;
import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.NotPermittedException;
import dev.portalsdk.core.error.OutcomeUnknownException;
import dev.portalsdk.core.error.PortalException;
import dev.portalsdk.core.error.RequestRefusedException;
import dev.portalsdk.core.error.SdkException;
import dev.portalsdk.core.spi.http.FormExpiredException;
import dev.portalsdk.core.spi.http.SessionExpiredException;

/** What an attempt does to a portal, and so what its failure means. */
enum Effect {
  /** Nothing: it fails as it fails. */
  NONE {
    @Override
    RuntimeException failure(RuntimeException thrown, HttpExchange exchange) {
      return thrown;
    }
  },

  /** It changes something: once that may have happened, it is not repeated. */
  CHANGE {
    @Override
    RuntimeException failure(RuntimeException thrown, HttpExchange exchange) {
      return exchange.changed() ? afterSending(thrown, exchange.call()) : thrown;
    }
  };

  /** Returns what a failure of an attempt is to its caller. */
  abstract RuntimeException failure(RuntimeException thrown, HttpExchange exchange);

  private static RuntimeException afterSending(RuntimeException thrown, PortalCall call) {
    if (thrown instanceof SessionExpiredException) {
      return unknown(call, ErrorCode.SESSION_EXPIRED, "it answered with its login", thrown);
    }
    if (thrown instanceof FormExpiredException) {
      return unknown(call, ErrorCode.FORM_EXPIRED, "it did not take the form", thrown);
    }
    if (thrown instanceof CallCancelledException) {
      return unknown(call, ErrorCode.CANCELLED, "the thread was interrupted", thrown);
    }
    if (thrown instanceof PortalException failure && saysNo(failure)) {
      return new UnrepeatableException(failure);
    }
    if (thrown instanceof SdkException failure) {
      return unknown(call, failure.code(), "no answer says what became of it", thrown);
    }
    return thrown;
  }

  /** Whether the portal says that it did not do it, and why. */
  private static boolean saysNo(PortalException failure) {
    return failure instanceof RequestRefusedException
        || failure instanceof NotPermittedException
        || failure.code().equals(ErrorCode.THROTTLED);
  }

  private static OutcomeUnknownException unknown(
      PortalCall call, ErrorCode reason, String what, RuntimeException cause) {
    return new OutcomeUnknownException(
        call, reason, "it was sent, and " + what + " (" + reason + ")", cause);
  }
}
