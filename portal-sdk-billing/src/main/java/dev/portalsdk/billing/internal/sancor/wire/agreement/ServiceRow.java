package dev.portalsdk.billing.internal.sancor.wire.agreement;

/**
 * A row of "Prestaciones Convenidas" (manual L230-234).
 *
 * @param codigo the code
 * @param descripcion what it is
 */
public record ServiceRow(String codigo, String descripcion) {

  /** Returns nothing of what it holds. */
  @Override
  public String toString() {
    return "ServiceRow";
  }
}
