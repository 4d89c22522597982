package dev.portalsdk.core.document;

import java.util.regex.Pattern;

/** Makes of the name that a portal gives a file a label that may be shown. */
final class Label {

  private static final String NONE = "document";
  private static final int LONGEST = 120;

  // Controls, invisible format characters (they turn "fdp.exe" round), separators of lines, halves
  // of a pair, private and unassigned characters.
  private static final Pattern UNSHOWABLE = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}]");
  private static final Pattern EDGES = Pattern.compile("^[\\s\\p{Z}.]+|[\\s\\p{Z}.]+$");

  private Label() {}

  static String of(String name) {
    String path = UNSHOWABLE.matcher(name).replaceAll("");
    String file = path.substring(1 + Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')));
    String label = EDGES.matcher(cut(file.replace(':', '_'))).replaceAll("");
    return label.isEmpty() ? NONE : label;
  }

  private static String cut(String name) {
    if (name.codePointCount(0, name.length()) <= LONGEST) {
      return name;
    }
    return name.substring(0, name.offsetByCodePoints(0, LONGEST));
  }
}
