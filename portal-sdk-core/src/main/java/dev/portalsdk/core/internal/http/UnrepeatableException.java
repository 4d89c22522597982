package dev.portalsdk.core.internal.http;

import dev.portalsdk.core.error.PortalException;

/**
 * Carries a failure past the retries to the caller: it may be worth another call later, but not
 * another try now.
 */
final class UnrepeatableException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient PortalException failure;

  UnrepeatableException(PortalException failure) {
    super(failure.getMessage(), failure, false, false);
    this.failure = failure;
  }

  PortalException failure() {
    return failure;
  }
}
