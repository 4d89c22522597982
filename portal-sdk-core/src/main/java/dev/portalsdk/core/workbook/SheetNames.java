package dev.portalsdk.core.workbook;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.poi.ss.util.WorkbookUtil;

/** Names sheets as Excel takes them, each name once. Not thread-safe. */
final class SheetNames {

  private static final int LONGEST = 31;

  private static final Pattern QUOTED_ENDS = Pattern.compile("^['\\s]+|['\\s]+$");

  private final Set<String> taken = new HashSet<>();

  SheetNames() {
    // Excel keeps this name for itself.
    taken.add("history");
  }

  /**
   * Returns a name for a sheet that is wanted under a name, such as {@code Facturas (2)} if {@code
   * Facturas} is taken.
   */
  String next(String wanted) {
    String legal = legal(wanted);
    String name = legal;
    for (int number = 2; !taken.add(name.toLowerCase(Locale.ROOT)); number++) {
      String suffix = " (" + number + ")";
      name = start(legal, LONGEST - suffix.length()) + suffix;
    }
    return name;
  }

  private static String legal(String wanted) {
    StringBuilder legal = new StringBuilder();
    wanted
        .codePoints()
        .map(code -> isUnwritable(code) ? ' ' : code)
        .forEach(legal::appendCodePoint);
    // Of at most 31 characters, since more would be cut without a look at what is cut.
    String fitting = start(unquoted(legal.toString()), LONGEST);
    String safe = fitting.isEmpty() ? "" : WorkbookUtil.createSafeSheetName(fitting);
    return safe.isBlank() ? "Hoja" : unquoted(safe);
  }

  private static boolean isUnwritable(int code) {
    return Character.isISOControl(code)
        || (code >= 0xD800 && code <= 0xDFFF)
        || (code >= 0xFFFE && code <= 0xFFFF);
  }

  private static String unquoted(String text) {
    return QUOTED_ENDS.matcher(text).replaceAll("");
  }

  private static String start(String text, int length) {
    if (text.length() <= length) {
      return text;
    }
    boolean halved = Character.isHighSurrogate(text.charAt(length - 1));
    return text.substring(0, halved ? length - 1 : length).stripTrailing();
  }
}
