package dev.portalsdk.core.workbook;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which styles of a workbook show a number as a day. */
final class DateFormats {

  // Such as [h]:mm, which counts the hours of 36:00 and is no time of a day.
  private static final Pattern ELAPSED = Pattern.compile("\\[(?:h+|m+|s+)]");
  private static final Pattern WORDS = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*]|\\\\.|_.|\\*.");
  private static final int MOST_CODE = 1_000;

  private final BitSet days;

  private DateFormats(BitSet days) {
    this.days = days;
  }

  static DateFormats none() {
    return new DateFormats(new BitSet());
  }

  static DateFormats read(PartXml xml) {
    Map<String, String> codes = new HashMap<>();
    BitSet days = new BitSet();
    int style = 0;
    boolean inStyles = false;
    while (xml.nextElement()) {
      switch (xml.name()) {
        case "numFmt" -> codes.put(xml.attribute("numFmtId", ""), xml.attribute("formatCode", ""));
        case "cellXfs" -> inStyles = true;
        case "cellStyles", "dxfs" -> inStyles = false;
        case "xf" -> {
          if (inStyles) {
            days.set(style++, isDay(xml.attribute("numFmtId", "0"), codes));
          }
        }
        default -> {}
      }
    }
    return new DateFormats(days);
  }

  /**
   * Returns whether a cell of this style shows a number as a day.
   *
   * @param style the style's place in the workbook's list, negative if the cell has none
   */
  boolean isDay(int style) {
    return style >= 0 && days.get(style);
  }

  private static boolean isDay(String id, Map<String, String> codes) {
    @Nullable String code = codes.get(id);
    if (code != null) {
      return isDay(code);
    }
    return switch (id) {
      case "14",
          "15",
          "16",
          "17",
          "22",
          "27",
          "28",
          "29",
          "30",
          "31",
          "36",
          "50",
          "51",
          "52",
          "53",
          "54",
          "57",
          "58" ->
          true;
      default -> false;
    };
  }

  /** Whether the code of a format, such as {@code dd/mm/yyyy;@}, has a day or a year in it. */
  static boolean isDay(String code) {
    if (code.length() > MOST_CODE) {
      return false;
    }
    String small = ELAPSED.matcher(code.toLowerCase(Locale.ROOT)).replaceAll("s");
    String first = WORDS.matcher(small).replaceAll("").split(";", 2)[0];
    if (first.contains("general") || first.contains("standard")) {
      return false;
    }
    boolean time = first.indexOf('h') >= 0 || first.indexOf('s') >= 0;
    return first.indexOf('d') >= 0 || first.indexOf('y') >= 0 || (first.indexOf('m') >= 0 && !time);
  }
}
