package dev.portalsdk.certificates.internal.iapser.wire;

/**
 * A row of "Disponibles", column by column (manual L67).
 *
 * @param cuil such as {@code 20-11111111-2}
 * @param apellidoYNombre such as {@code Prueba Uno}
 */
public record EmployeeRow(String cuil, String apellidoYNombre) {

  /** Returns nothing of what it holds. */
  @Override
  public String toString() {
    return "EmployeeRow";
  }
}
