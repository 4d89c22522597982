package dev.portalsdk.billing.internal.sancor.wire;

/**
 * A row of the section "Facturas", column by column (manual L293-299).
 *
 * @param recepcion such as {@code 08-11-2021}
 * @param factura such as {@code B 00017-00004199}
 * @param importe such as {@code $3.133.671,76}
 * @param debitos such as {@code $0}
 * @param saldo such as {@code $3.133.671,76}
 * @param vencimiento such as {@code 07-01-2022}
 * @param estado such as {@code Comprobante en proceso de liquidación}
 * @param ordenDePago whether the column has a picture to click on
 * @param planillaDebitos whether the column has a picture to click on
 */
public record InvoiceRow(
    String recepcion,
    String factura,
    String importe,
    String debitos,
    String saldo,
    String vencimiento,
    String estado,
    boolean ordenDePago,
    boolean planillaDebitos) {

  /** Returns nothing of what it holds. */
  @Override
  public String toString() {
    return "InvoiceRow";
  }
}
