package dev.portalsdk.billing.internal.sancor.wire.account;

/**
 * A row of "Domicilios" (manual L160-170).
 *
 * @param principal whether its box is ticked
 * @param domicilio the street
 * @param nro the number
 * @param piso the floor, {@code 0} for none
 * @param departamento the apartment, {@code 0} for none
 * @param codigoPostal such as {@code 2142}
 * @param localidad the town
 * @param provincia the province
 */
public record ProfileAddress(
    boolean principal,
    String domicilio,
    String nro,
    String piso,
    String departamento,
    String codigoPostal,
    String localidad,
    String provincia) {

  /** Returns nothing of what it holds. */
  @Override
  public String toString() {
    return "ProfileAddress";
  }
}
