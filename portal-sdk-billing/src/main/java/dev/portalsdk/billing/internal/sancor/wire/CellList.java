package dev.portalsdk.billing.internal.sancor.wire;

import java.util.List;

/**
 * A page of a list of whose headers the manual names none.
 *
 * @param filas the rows
 * @param columnas the headers
 * @param rango such as {@code 1-10 de 12}
 * @param elementosPorPagina such as {@code 10}
 */
public record CellList(
    List<CellRow> filas, List<String> columnas, String rango, String elementosPorPagina) {

  /** Returns nothing of what it holds. */
  @Override
  public String toString() {
    return "CellList";
  }
}
