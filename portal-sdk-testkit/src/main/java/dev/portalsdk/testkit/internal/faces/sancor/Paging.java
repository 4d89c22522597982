package dev.portalsdk.testkit.internal.faces.sancor;

import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.InvalidTextException;
import dev.portalsdk.core.page.Extent;
import dev.portalsdk.core.page.Page;
import dev.portalsdk.core.page.PageRequest;
import dev.portalsdk.testkit.internal.faces.Json;
import dev.portalsdk.testkit.spi.FaceRequest;
import java.util.List;

/** What stands below a list: «Elementos por página 10» and «1-10 de 12» (L303). */
final class Paging {

  private Paging() {}

  /** The page that was asked for, the first unless a number says another. */
  static PageRequest asked(FaceRequest request) {
    String number = request.parameter("pagina").or(() -> request.field("pagina")).orElse("1");
    if (!number.matches("[1-9][0-9]{0,8}")) {
      throw new InvalidTextException(ErrorCode.INVALID_TEXT, "A page has a number from 1 on");
    }
    return PageRequest.number(Integer.parseInt(number));
  }

  /** A list whose page says which rows of how many it shows. */
  static Json list(Page<?> page, List<Json> rows, String perPage) {
    return Json.object()
        .list("filas", rows)
        .text("rango", range(page.extent().orElseThrow()))
        .text("elementosPorPagina", perPage);
  }

  private static String range(Extent extent) {
    return extent.total() == 0
        ? "0 de 0"
        : extent.first() + "-" + extent.last() + " de " + extent.total();
  }
}
