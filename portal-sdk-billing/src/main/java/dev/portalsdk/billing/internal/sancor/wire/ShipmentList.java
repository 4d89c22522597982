package dev.portalsdk.billing.internal.sancor.wire;

import java.util.List;

/**
 * A page of "Envíos Realizados" (manual L365-375).
 *
 * @param filas the rows
 * @param rango such as {@code 1 - 5 de 5}
 * @param elementosPorPagina such as {@code 10}
 */
public record ShipmentList(List<ShipmentRow> filas, String rango, String elementosPorPagina) {

  /** Returns nothing of what it holds. */
  @Override
  public String toString() {
    return "ShipmentList";
  }
}
