package dev.portalsdk.testkit.internal.server;

import dev.portalsdk.testkit.spi.FaceAnswer;
import dev.portalsdk.testkit.spi.Fault;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** What faults do to a page, whichever face wrote it: tables are known by their tags. */
final class Damage {

  private static final Pattern HEADER = Pattern.compile("(<th(?: [^>]*)?>)[^<]*");
  private static final String ROW = "<tr";
  private static final String ROW_END = "</tr>";

  private Damage() {}

  /** Returns what was asked for, by what came back. */
  static Fault.Request sort(FaceAnswer answer) {
    if (!answer.headers().getOrDefault("Content-Type", "").startsWith("text/html")) {
      return Fault.Request.DOCUMENT;
    }
    return HEADER.matcher(text(answer)).find() ? Fault.Request.LIST : Fault.Request.PAGE;
  }

  static FaceAnswer renameFirstHeader(FaceAnswer page) {
    return FaceAnswer.page(HEADER.matcher(text(page)).replaceFirst("$1" + Fault.OTHER_HEADER));
  }

  /** Returns the page without the last row of its last table; headers stay. */
  static FaceAnswer dropLastRow(FaceAnswer page) {
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

  private static String text(FaceAnswer page) {
    return new String(page.bytes(), StandardCharsets.UTF_8);
  }
}
