package dev.portalsdk.core.internal.text;

/**
 * Makes a text safe to stand in one line of a log: what would end the line, hide it or turn it
 * round becomes a question mark, and what is very long is cut.
 */
public final class OneLine {

  private static final int LONGEST = 2_000;

  private OneLine() {}

  /**
   * Returns the text as one line.
   *
   * @param text what may quote a portal, such as a header of its table
   */
  public static String of(String text) {
    String line = text.codePoints().anyMatch(OneLine::isUnshowable) ? replaced(text) : text;
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "...";
  }

  private static String replaced(String text) {
    StringBuilder line = new StringBuilder(text.length());
    text.codePoints().map(code -> isUnshowable(code) ? '?' : code).forEach(line::appendCodePoint);
    return line.toString();
  }

  private static boolean isUnshowable(int code) {
    return switch (Character.getType(code)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> false;
    };
  }
}
