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
    char before = ' ';
    for (int i = 0; i < raw.length(); i++) {
      char shown = raw.charAt(i);
      boolean plain = shown > ' ' && shown <= '~' && shown != '_';
      if (!plain && (shown == ' ' ? before == ' ' : isOther(raw, i))) {
        return false;
      }
      before = shown;
    }
    return before != ' ' || raw.isEmpty();
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
