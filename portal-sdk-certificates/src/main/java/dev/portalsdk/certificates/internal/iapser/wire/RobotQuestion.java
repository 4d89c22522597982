package dev.portalsdk.certificates.internal.iapser.wire;

/**
 * What the portal asks a person.
 *
 * @param desafio the name by which the answer is given
 * @param texto such as {@code No soy un robot}
 * @param pagina where a person sees it, an address at the portal
 * @param vence until when, such as {@code 2025-08-20T12:02:00Z}
 */
public record RobotQuestion(String desafio, String texto, String pagina, String vence) {

  /** Returns nothing of what it holds. */
  @Override
  public String toString() {
    return "RobotQuestion";
  }
}
