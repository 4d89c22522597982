package dev.portalsdk.billing.internal.sancor.wire.agreement;

/**
 * A row of "Profesionales" (manual L242-244).
 *
 * @param numeroPrestador such as {@code 8481}
 * @param cuit without hyphens, {@code 0} for none
 * @param razonSocial the name
 */
public record ProfessionalRow(String numeroPrestador, String cuit, String razonSocial) {

  /** Returns nothing of what it holds. */
  @Override
  public String toString() {
    return "ProfessionalRow";
  }
}
