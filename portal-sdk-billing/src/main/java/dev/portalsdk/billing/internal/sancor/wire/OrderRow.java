package dev.portalsdk.billing.internal.sancor.wire;

/**
 * A row of the window "Facturas - Órdenes", column by column (manual L310-311).
 *
 * @param comprobantes whether the column has a picture to click on
 * @param retenciones whether the column has a picture to click on
 * @param comprobante such as {@code APB}
 * @param nroComprobanteOrden such as {@code 10118036}
 * @param fechaDePago such as {@code 18-11-2021}
 * @param importe such as {@code $2.311,66}
 */
public record OrderRow(
    boolean comprobantes,
    boolean retenciones,
    String comprobante,
    String nroComprobanteOrden,
    String fechaDePago,
    String importe) {

  /** Returns nothing of what it holds. */
  @Override
  public String toString() {
    return "OrderRow";
  }
}
