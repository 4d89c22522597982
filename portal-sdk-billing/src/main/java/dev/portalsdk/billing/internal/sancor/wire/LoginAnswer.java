package dev.portalsdk.billing.internal.sancor.wire;

/**
 * What a login gives.
 *
 * @param token the bearer token of the session
 */
public record LoginAnswer(String token) {

  /** Returns nothing of the token. */
  @Override
  public String toString() {
    return "LoginAnswer";
  }
}
