package dev.portalsdk.core.workbook;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which styles of a workbook show a number as a day, and which as a rate. */
final class NumberFormats {

  // Such as [h]:mm, which counts the hours of 36:00 and is no time of a day.
  private static final Pattern ELAPSED = Pattern.compile("\\[(?:h+|m+|s+)]");
  private static final Pattern WORDS = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*]|\\\\.|_.|\\*.");
  private static final int MOST_CODE = 1_000;

  private final BitSet days;
  private final BitSet rates;

  private NumberFormats(BitSet days, BitSet rates) {
    this.days = days;
    this.rates = rates;
  }

  static NumberFormats none() {
    return new NumberFormats(new BitSet(), new BitSet());
  }

  static NumberFormats read(PartXml xml) {
    Map<String, String> codes = new HashMap<>();
    BitSet days = new BitSet();
    BitSet rates = new BitSet();
    int style = 0;
    boolean inStyles = false;
    while (xml.nextElement()) {
      switch (xml.name()) {
        case "numFmt" -> codes.put(xml.attribute("numFmtId", ""), xml.attribute("formatCode", ""));
        case "cellXfs" -> inStyles = true;
        case "cellStyles", "dxfs" -> inStyles = false;
        case "xf" -> {
          if (inStyles) {
            String id = xml.attribute("numFmtId", "0");
            days.set(style, isDay(id, codes));
            rates.set(style++, isRate(id, codes));
          }
        }
        default -> {}
      }
    }
    return new NumberFormats(days, rates);
  }

  /**
   * Returns what a cell of this style shows a number as.
   *
   * @param style the style's place in the workbook's list, negative if the cell has none
   */
  SheetCell.Kind kind(int style) {
    if (style < 0) {
      return SheetCell.Kind.NUMBER;
    }
    if (days.get(style)) {
      return SheetCell.Kind.SERIAL;
    }
    return rates.get(style) ? SheetCell.Kind.RATE : SheetCell.Kind.NUMBER;
  }

  private static boolean isRate(String id, Map<String, String> codes) {
    @Nullable String code = codes.get(id);
    return code == null ? id.equals("9") || id.equals("10") : isRate(code);
  }

  /** Whether the code of a format, such as {@code 0.00%}, shows hundredths. */
  static boolean isRate(String code) {
    return code.length() <= MOST_CODE && firstSection(code).indexOf('%') >= 0;
  }

  /** Returns what stands first in the code, in lower case and without words and colours. */
  private static String firstSection(String code) {
    String small = ELAPSED.matcher(code.toLowerCase(Locale.ROOT)).replaceAll("s");
    return WORDS.matcher(small).replaceAll("").split(";", 2)[0];
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
    String first = firstSection(code);
    if (first.contains("general") || first.contains("standard")) {
      return false;
    }
    boolean time = first.indexOf('h') >= 0 || first.indexOf('s') >= 0;
    return first.indexOf('d') >= 0 || first.indexOf('y') >= 0 || (first.indexOf('m') >= 0 && !time);
  }
}
