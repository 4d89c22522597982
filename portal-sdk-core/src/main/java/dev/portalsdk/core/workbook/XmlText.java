package dev.portalsdk.core.workbook;

import java.util.Locale;

/**
 * Writes the text of a cell so that XML can carry it and a spreadsheet reads it back: what XML
 * lacks becomes {@code _x0001_}, the escape of ECMA-376 22.4.2.4, and a text that looks like such
 * an escape has its first underscore escaped.
 */
final class XmlText {

  private static final boolean[] PLAIN = plain();

  private XmlText() {}

  static void write(String text, Utf8Output out) {
    for (int i = 0; i < text.length(); ) {
      char c = text.charAt(i);
      if (c < PLAIN.length && PLAIN[c]) {
        out.octet(c);
        i++;
      } else {
        i += special(text, i, out);
      }
    }
  }

  /** Returns whether white space at an end, or within, would be lost without a mark. */
  static boolean hasFragileSpace(String text) {
    return !text.isEmpty()
        && (text.charAt(0) <= ' '
            || text.charAt(text.length() - 1) <= ' '
            || text.indexOf('\n') >= 0
            || text.indexOf('\t') >= 0
            || text.contains("  "));
  }

  private static int special(String text, int at, Utf8Output out) {
    char c = text.charAt(at);
    switch (c) {
      case '<' -> out.ascii("&lt;");
      case '>' -> out.ascii("&gt;");
      case '&' -> out.ascii("&amp;");
      case '"' -> out.ascii("&quot;");
      case '_' -> out.ascii(looksEscaped(text, at) ? "_x005F_" : "_");
      default -> {
        if (isUnwritable(c)) {
          out.ascii(String.format(Locale.ROOT, "_x%04X_", (int) c));
        } else {
          return out.character(text, at);
        }
      }
    }
    return 1;
  }

  // A carriage return can be written, but every reader of XML makes a line feed of it.
  private static boolean isUnwritable(char c) {
    return (c < ' ' && c != '\n' && c != '\t') || c >= 0xFFFE;
  }

  private static boolean looksEscaped(String text, int at) {
    if (!text.startsWith("_x", at) || at + 6 >= text.length() || text.charAt(at + 6) != '_') {
      return false;
    }
    for (int i = at + 2; i < at + 6; i++) {
      if (Character.digit(text.charAt(i), 16) < 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean[] plain() {
    boolean[] plain = new boolean[0x80];
    for (int c = ' '; c < plain.length; c++) {
      plain[c] = "<>&\"_".indexOf(c) < 0;
    }
    return plain;
  }
}
