package dev.portalsdk.billing.internal.sancor.wire.desk;

/**
 * What the portal says once it has taken a message (manual L437-439).
 *
 * @param numeroDeGestion the number of the case
 * @param mensaje what it says
 */
public record ContactAnswer(String numeroDeGestion, String mensaje) {

  /** Returns nothing of what it holds. */
  @Override
  public String toString() {
    return "ContactAnswer";
  }
}
