package dev.portalsdk.billing.internal.sancor;

import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.spi.json.JsonPage;
import dev.portalsdk.core.table.Shown;
import java.util.HashSet;
import java.util.List;

/**
 * What a section shows of which the manual names no column: headers and cells, kept as they are.
 * That they come apart is this project's reading.
 */
final class UnknownColumns {

  private UnknownColumns() {}

  /**
   * Returns the cells under their headers.
   *
   * @param place of the cells, such as {@code $.filas[3].celdas}
   * @throws dev.portalsdk.core.error.SdkException of the page's origin, if there are not as many of
   *     one as of the other, or two headers are the same
   */
  static Shown shown(JsonPage page, List<String> headers, List<String> cells, String place) {
    if (headers.size() != cells.size() || new HashSet<>(headers).size() != headers.size()) {
      throw page.origin()
          .unreadable(ErrorCode.PAGE_CHANGED, place + ": a cell for each header was expected");
    }
    return Shown.of(headers, cells);
  }

  record Labelled(List<String> columnas, List<String> celdas) {}

  record Listed(
      List<RowOfCells> filas, List<String> columnas, String rango, String elementosPorPagina) {}

  record RowOfCells(List<String> celdas) {}
}
