package dev.portalsdk.billing.internal.sancor.wire.desk;

import java.util.List;

/**
 * A page of "Estado de Gestiones" (manual L189-196).
 *
 * @param filas the rows
 * @param rango such as {@code 1-10 de 12}
 * @param elementosPorPagina such as {@code 10}
 */
public record CaseList(List<CaseRow> filas, String rango, String elementosPorPagina) {

  /** Returns nothing of what it holds. */
  @Override
  public String toString() {
    return "CaseList";
  }
}
