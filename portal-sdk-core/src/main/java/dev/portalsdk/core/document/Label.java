package dev.portalsdk.core.document;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.regex.Pattern;

/** Makes of the name that a portal gives a file a label that may be shown. */
final class Label {

  private static final String NONE = "document";
  private static final int LONGEST = 120;
  // The shortest limit of a file system is 255, from which programs take some for themselves.
  private static final int MOST_BYTES = 200;

  // Controls, invisible format characters (they turn "fdp.exe" round), separators of lines, halves
  // of a pair, private and unassigned characters.
  private static final Pattern UNSHOWABLE = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}]");
  // What no Windows name has, and what looks like a separator or becomes one, or a dot, where a
  // program folds characters by compatibility (NFKC).
  private static final Pattern MISLEADING =
      Pattern.compile(
          "[<>:\"|?*\u2024-\u2026\u2044\u2100\u2101\u2105\u2106\u2215\u2216\u2236\u2571\u2572\u29F5"
              + "\u29F8\u29F9\u2A74\uA789\uFE13\uFE19\uFE30\uFE52\uFE55\uFE68\uFF0E\uFF0F\uFF1A\uFF3C]");
  private static final Pattern START = Pattern.compile("^[\\s\\p{Z}.]+");
  private static final Pattern END = Pattern.compile("[\\s\\p{Z}.]+$");
  // With any extension, too: Windows opens a device.
  private static final Pattern DEVICE =
      Pattern.compile(
          "(con|prn|aux|nul|com[0-9]|lpt[0-9]|conin\\$|conout\\$|clock\\$)\\s*(\\..*)?",
          Pattern.CASE_INSENSITIVE);

  private Label() {}

  static String of(String name) {
    String path = UNSHOWABLE.matcher(name).replaceAll("");
    String file = path.substring(1 + Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')));
    String plain = START.matcher(MISLEADING.matcher(file).replaceAll("_")).replaceFirst("");
    String label = END.matcher(cut(plain)).replaceFirst("");
    if (label.isEmpty()) {
      return NONE;
    }
    return isDevice(label) ? "_" + label : label;
  }

  private static boolean isDevice(String label) {
    return DEVICE.matcher(Normalizer.normalize(label, Normalizer.Form.NFKC)).matches();
  }

  private static String cut(String name) {
    int end = 0;
    int bytes = 0;
    for (int count = 0; count < LONGEST && end < name.length(); count++) {
      int code = name.codePointAt(end);
      bytes += Character.toString(code).getBytes(StandardCharsets.UTF_8).length;
      if (bytes > MOST_BYTES) {
        break;
      }
      end += Character.charCount(code);
    }
    return name.substring(0, end);
  }
}
