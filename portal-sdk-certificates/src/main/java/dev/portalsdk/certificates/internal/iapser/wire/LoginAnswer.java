package dev.portalsdk.certificates.internal.iapser.wire;

/**
 * What a login gives.
 *
 * @param token goes with each request from then on
 */
public record LoginAnswer(String token) {

  /** Returns nothing of what it holds. */
  @Override
  public String toString() {
    return "LoginAnswer";
  }
}
