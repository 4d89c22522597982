package dev.portalsdk.billing.internal.sancor.wire;

/**
 * What the portal says to the user.
 *
 * @param mensaje such as {@code Usuario o contraseña incorrectos}
 */
public record Message(String mensaje) {

  /** Returns nothing of what it holds. */
  @Override
  public String toString() {
    return "Message";
  }
}
