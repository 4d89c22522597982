package dev.portalsdk.core.money;

import dev.portalsdk.core.money.AmountStyle.Dollar;

/** Writes a count of smallest units as a number in a declared style. */
final class AmountWriter {

  private static final int GROUP = 3;

  private AmountWriter() {}

  /** Returns units divided by ten to the scale: 123450 with scale 2 is {@code 1.234,50}. */
  static String write(long units, int scale, AmountStyle style) {
    String sign = units < 0 ? "-" : "";
    String number = (style.dollar == Dollar.WRITTEN ? "$" : "") + number(units, scale, style);
    int room = style.width - sign.length() - number.length();
    if (style.width != 0 && room < 0) {
      throw new IllegalArgumentException("The amount is wider than " + style.width + " characters");
    }
    String fill = String.valueOf(style.fill).repeat(Math.max(0, room));
    return style.fill == '0' ? sign + fill + number : fill + sign + number;
  }

  /** Returns 1234.50 in the style, with its width said beside it. */
  static String example(AmountStyle style) {
    String dollar = style.dollar == Dollar.WRITTEN ? "$" : "";
    String width = style.width == 0 ? "" : " in " + style.width + " characters";
    return dollar + number(123450, 2, style) + width;
  }

  private static String number(long units, int scale, AmountStyle style) {
    String digits = Long.toString(Math.abs(units));
    String padded = "0".repeat(Math.max(0, scale + 1 - digits.length())) + digits;
    int whole = padded.length() - scale;
    StringBuilder number = new StringBuilder(padded.length() + 8);
    appendWhole(number, padded.substring(0, whole), style);
    appendDecimals(number, padded.substring(whole), style);
    return number.toString();
  }

  private static void appendWhole(StringBuilder number, String digits, AmountStyle style) {
    for (int i = 0; i < digits.length(); i++) {
      if (style.isGrouped() && i > 0 && (digits.length() - i) % GROUP == 0) {
        number.append(style.grouping);
      }
      number.append(digits.charAt(i));
    }
  }

  private static void appendDecimals(StringBuilder number, String digits, AmountStyle style) {
    int end = digits.length();
    while (style.shortest && end > 0 && digits.charAt(end - 1) == '0') {
      end--;
    }
    if (end > 0) {
      number.append(style.decimal).append(digits, 0, end);
    }
  }
}
