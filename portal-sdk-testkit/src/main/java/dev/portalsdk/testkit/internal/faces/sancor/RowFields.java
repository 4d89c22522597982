package dev.portalsdk.testkit.internal.faces.sancor;

import dev.portalsdk.core.table.Shown;
import dev.portalsdk.testkit.internal.faces.Json;
import dev.portalsdk.testkit.spi.FaceAnswer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The fields of a row in JSON by the headers of its cells; the fields are invented. Immutable.
 *
 * @param byHeader in the order of the row
 */
record RowFields(Map<String, String> byHeader) {

  /** Names headers and the field of each, one after the other. */
  static RowFields of(String... headersAndFields) {
    Map<String, String> fields = new LinkedHashMap<>();
    for (int i = 0; i < headersAndFields.length; i += 2) {
      fields.put(headersAndFields[i], headersAndFields[i + 1]);
    }
    return new RowFields(fields);
  }

  /** Returns a list that is all on one page. */
  <T> FaceAnswer list(List<T> items, Function<T, Shown> shown) {
    return Json.object().list("filas", rows(items, shown)).answer();
  }

  <T> List<Json> rows(List<T> items, Function<T, Shown> shown) {
    return items.stream().map(shown).map(this::row).toList();
  }

  private Json row(Shown cells) {
    Json row = Json.object();
    byHeader.forEach((header, field) -> row.cell(field, cells, header));
    return row;
  }
}
