package dev.portalsdk.billing.internal.sancor.wire.agreement;

import java.util.List;

/**
 * A page of "Prestaciones Convenidas" (manual L230-234).
 *
 * @param filas the rows
 * @param rango such as {@code 1-10 de 12}
 * @param elementosPorPagina such as {@code 10}
 */
public record ServiceList(List<ServiceRow> filas, String rango, String elementosPorPagina) {

  /** Returns nothing of what it holds. */
  @Override
  public String toString() {
    return "ServiceList";
  }
}
