package dev.portalsdk.billing.internal.sancor.wire;

import java.util.List;

/**
 * Texts under headers of which the manual names none.
 *
 * @param columnas the headers
 * @param celdas a text for each header
 */
public record CellsOfPage(List<String> columnas, List<String> celdas) {

  /** Returns nothing of what it holds. */
  @Override
  public String toString() {
    return "CellsOfPage";
  }
}
