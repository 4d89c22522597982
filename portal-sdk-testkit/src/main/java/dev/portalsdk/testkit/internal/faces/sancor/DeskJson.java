package dev.portalsdk.testkit.internal.faces.sancor;

import com.squareup.moshi.JsonWriter;
import dev.portalsdk.core.page.Extent;
import dev.portalsdk.core.page.Page;
import dev.portalsdk.core.page.PageRequest;
import dev.portalsdk.core.table.Shown;
import dev.portalsdk.testkit.spi.FaceAnswer;
import dev.portalsdk.testkit.spi.FaceRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import okio.Buffer;

/** The answers of the sections of desk and agreements, field by field; the layout is invented. */
final class DeskJson {

  private static final int REFUSED = 422;

  private DeskJson() {}

  /** A list, each row with the cells that are shown under these headers, by these fields. */
  static <T> FaceAnswer list(
      List<T> items, Function<T, Shown> shown, Map<String, String> fieldsByHeader) {
    return of(Map.of("filas", rows(items, shown, fieldsByHeader)));
  }

  /** A page of a list that says which rows it shows (L303). */
  static <T> FaceAnswer page(
      Page<T> page, Function<T, Shown> shown, Map<String, String> fieldsByHeader) {
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("filas", rows(page.items(), shown, fieldsByHeader));
    answer.put("rango", page.extent().map(DeskJson::range).orElseThrow());
    answer.put("elementosPorPagina", "10");
    return of(answer);
  }

  private static String range(Extent extent) {
    return extent.total() == 0
        ? "0 de 0"
        : extent.first() + "-" + extent.last() + " de " + extent.total();
  }

  private static <T> List<Map<String, String>> rows(
      List<T> items, Function<T, Shown> shown, Map<String, String> fieldsByHeader) {
    List<Map<String, String>> rows = new ArrayList<>();
    for (T item : items) {
      Map<String, String> row = new LinkedHashMap<>();
      Shown cells = shown.apply(item);
      fieldsByHeader.forEach((header, field) -> row.put(field, cells.text(header).orElseThrow()));
      rows.add(row);
    }
    return rows;
  }

  /** Which page is asked for. */
  static PageRequest pageOf(FaceRequest request) {
    return PageRequest.number(Integer.parseInt(request.parameter("pagina").orElse("1")));
  }

  /** What the portal says where it refuses. */
  static FaceAnswer refusal(String words) {
    return of(Map.of("mensaje", words)).withStatus(REFUSED);
  }

  /** An object. */
  static FaceAnswer of(Map<String, ?> fields) {
    Buffer written = new Buffer();
    try (JsonWriter writer = JsonWriter.of(written)) {
      writer.jsonValue(fields);
    } catch (IOException e) {
      throw new UncheckedIOException("Memory takes what is written", e);
    }
    return FaceAnswer.json(written.readUtf8());
  }

  /** Headers and the fields that they are in JSON, in their order. */
  static Map<String, String> fields(String... headersAndFields) {
    Map<String, String> fields = new LinkedHashMap<>();
    for (int i = 0; i < headersAndFields.length; i += 2) {
      fields.put(headersAndFields[i], headersAndFields[i + 1]);
    }
    return fields;
  }
}
