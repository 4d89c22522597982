package dev.portalsdk.billing.internal.sancor.wire;

import java.util.List;

/**
 * A page of the section "Facturas" (manual L291-303).
 *
 * @param filas the rows
 * @param rango such as {@code 1-10 de 12}
 * @param elementosPorPagina such as {@code 10}
 */
public record InvoiceList(List<InvoiceRow> filas, String rango, String elementosPorPagina) {

  /** Returns nothing of what it holds. */
  @Override
  public String toString() {
    return "InvoiceList";
  }
}
