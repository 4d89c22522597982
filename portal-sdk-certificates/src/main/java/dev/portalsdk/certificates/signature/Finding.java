package dev.portalsdk.certificates.signature;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.core.error.ErrorCode;

/**
 * One thing that is wrong with a document or its signature.
 *
 * @param code what a program tells apart, such as {@link SignatureFault#PADDING_NOT_ZERO}; the set
 *     is open
 * @param message what was found, in a sentence for a person, without personal data
 */
public record Finding(ErrorCode code, String message) {

  /** Checks that both are there. */
  public Finding {
    requireNonNull(code, "code");
    requireNonNull(message, "message");
  }

  /** Returns the code, such as {@code PADDING_NOT_ZERO}. */
  @Override
  public String toString() {
    return code.text();
  }
}
