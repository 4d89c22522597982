package dev.portalsdk.billing.internal.sancor.wire;

/**
 * A row of "Envíos Realizados", column by column (manual L370-375).
 *
 * @param numeroDeEnvio such as {@code 253}
 * @param tipoDeEnvio such as {@code Resumen/Pre-Liquidación}
 * @param fecha such as {@code 13/12/2021}
 * @param estado such as {@code Procesado}
 * @param documentoAsociado such as {@code X 00001-00210487}
 * @param documentosFaltantes what is missing, in free words
 */
public record ShipmentRow(
    String numeroDeEnvio,
    String tipoDeEnvio,
    String fecha,
    String estado,
    String documentoAsociado,
    String documentosFaltantes) {

  /** Returns nothing of what it holds. */
  @Override
  public String toString() {
    return "ShipmentRow";
  }
}
