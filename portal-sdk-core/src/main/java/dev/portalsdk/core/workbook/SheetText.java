package dev.portalsdk.core.workbook;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The texts of cells as a person sees them. */
final class SheetText {

  private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");
  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

  private SheetText() {}

  /** Returns a text without spaces around it, runs of spaces as one, controls written as such. */
  static String shown(String raw) {
    if (isShown(raw)) {
      return raw;
    }
    String text = raw.contains("_x") ? unescaped(raw) : raw;
    return SPACES.matcher(text).replaceAll(" ").strip();
  }

  private static boolean isShown(String raw) {
    int length = raw.length();
    boolean afterSpace = true;
    for (int i = 0; i < length; i++) {
      char shown = raw.charAt(i);
      if (shown == ' ') {
        if (afterSpace) {
          return false;
        }
        afterSpace = true;
      } else {
        if ((shown < ' ' || shown > '~' || shown == '_') && isOther(raw, i)) {
          return false;
        }
        afterSpace = false;
      }
    }
    return !afterSpace || length == 0;
  }

  private static boolean isOther(String raw, int at) {
    char shown = raw.charAt(at);
    return shown < ' '
        || raw.startsWith("_x", at)
        || Character.isSpaceChar(shown)
        || Character.isWhitespace(shown);
  }

  /** A sheet writes a carriage return as {@code _x000D_}, which XML would lose. */
  private static String unescaped(String raw) {
    return ESCAPED
        .matcher(raw)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    String.valueOf((char) Integer.parseInt(found.group(1), 16))));
  }
}
