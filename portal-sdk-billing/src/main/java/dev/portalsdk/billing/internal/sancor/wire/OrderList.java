package dev.portalsdk.billing.internal.sancor.wire;

import java.util.List;

/**
 * A page of the window "Facturas - Órdenes" (manual L308-313).
 *
 * @param filas the rows
 * @param rango such as {@code 1-1 de 1}
 * @param elementosPorPagina such as {@code 5}
 */
public record OrderList(List<OrderRow> filas, String rango, String elementosPorPagina) {

  /** Returns nothing of what it holds. */
  @Override
  public String toString() {
    return "OrderList";
  }
}
