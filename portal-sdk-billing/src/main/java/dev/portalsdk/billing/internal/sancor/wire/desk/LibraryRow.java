package dev.portalsdk.billing.internal.sancor.wire.desk;

/**
 * A row of "Documentación Útil" (manual L412-414).
 *
 * @param documento the portal's name of it
 * @param titulo the title
 */
public record LibraryRow(String documento, String titulo) {

  /** Returns nothing of what it holds. */
  @Override
  public String toString() {
    return "LibraryRow";
  }
}
