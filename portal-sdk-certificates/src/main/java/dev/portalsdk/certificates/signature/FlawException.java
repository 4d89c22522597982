package dev.portalsdk.certificates.signature;

import dev.portalsdk.core.error.ErrorCode;

/** Ends one part of a check, which becomes a finding. */
final class FlawException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient Finding finding;

  FlawException(ErrorCode code, String message) {
    super(message, null, false, false);
    this.finding = new Finding(code, message);
  }

  Finding finding() {
    return finding;
  }
}
