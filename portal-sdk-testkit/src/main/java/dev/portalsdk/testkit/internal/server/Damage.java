package dev.portalsdk.testkit.internal.server;

import dev.portalsdk.testkit.spi.FaceAnswer;
import dev.portalsdk.testkit.spi.Fault;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * What faults do to a page, whichever face wrote it: tables are known by their tags, in JSON by
 * being lists of objects.
 */
final class Damage {

  private static final Pattern HEADER = Pattern.compile("(<th(?: [^>]*)?>)[^<]*");
  private static final String ROW = "<tr";
  private static final String ROW_END = "</tr>";

  private Damage() {}

  /** Returns what was asked for, by what came back. */
  static Fault.Request sort(FaceAnswer answer) {
    if (answer.isJson()) {
      boolean list = JsonObject.rows(JsonObject.read(text(answer))).isPresent();
      return list ? Fault.Request.LIST : Fault.Request.PAGE;
    }
    if (!answer.headers().getOrDefault("Content-Type", "").startsWith("text/html")) {
      return Fault.Request.DOCUMENT;
    }
    return HEADER.matcher(text(answer)).find() ? Fault.Request.LIST : Fault.Request.PAGE;
  }

  static FaceAnswer renameFirstHeader(FaceAnswer page) {
    if (page.isJson()) {
      return changed(page, rows -> rows.replaceAll(Damage::renameFirst));
    }
    return FaceAnswer.page(HEADER.matcher(text(page)).replaceFirst("$1" + Fault.OTHER_HEADER));
  }

  /** Returns the page without the last row of its last table; headers stay. */
  static FaceAnswer dropLastRow(FaceAnswer page) {
    if (page.isJson()) {
      return changed(page, Damage::removeLast);
    }
    String html = text(page);
    int start = html.lastIndexOf(ROW);
    int close = html.indexOf(ROW_END, Math.max(0, start));
    if (start < 0 || close < 0) {
      return page;
    }
    int end = close + ROW_END.length();
    return HEADER.matcher(html.substring(start, end)).find()
        ? page
        : FaceAnswer.page(html.substring(0, start) + html.substring(end));
  }

  private static FaceAnswer changed(FaceAnswer page, Consumer<List<Map<String, Object>>> change) {
    Map<String, Object> object = JsonObject.read(text(page));
    JsonObject.rows(object).ifPresent(change);
    return FaceAnswer.json(JsonObject.write(object));
  }

  private static Map<String, Object> renameFirst(Map<String, Object> row) {
    Map<String, Object> renamed = new LinkedHashMap<>();
    row.forEach((name, value) -> renamed.put(renamed.isEmpty() ? Fault.OTHER_HEADER : name, value));
    return renamed;
  }

  private static void removeLast(List<?> rows) {
    if (!rows.isEmpty()) {
      rows.remove(rows.size() - 1);
    }
  }

  private static String text(FaceAnswer page) {
    return new String(page.bytes(), StandardCharsets.UTF_8);
  }
}
