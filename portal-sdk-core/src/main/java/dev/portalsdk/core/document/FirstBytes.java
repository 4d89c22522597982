package dev.portalsdk.core.document;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Tells what a file is by its first bytes, here as characters of the same number. */
final class FirstBytes {

  private static final Map<String, MediaType> MARKS = marks();

  private static final String ARCHIVE = "PK\003\004";
  private static final Pattern WORKBOOK_PART =
      Pattern.compile("\\[Content_Types]\\.xml|_rels/\\.rels|docProps/|xl/");
  private static final int NAME_OF_FIRST_PART = 30;

  private static final Pattern PAGE =
      Pattern.compile(
          "(?:<!--(?>.*?-->)\\s*+)*+<(!doctype html|html|head|body|title|script|meta)\\b.*");
  // What no text has: the controls, apart from tab, line feed, form feed and carriage return.
  private static final Pattern BINARY = Pattern.compile("[\\x00-\\x08\\x0B\\x0E-\\x1F\\x7F]");

  private FirstBytes() {}

  static MediaType type(String first) {
    for (Map.Entry<String, MediaType> mark : MARKS.entrySet()) {
      if (first.startsWith(mark.getKey())) {
        return mark.getValue();
      }
    }
    if (first.startsWith(ARCHIVE)) {
      return archive(first);
    }
    return first.isEmpty() || BINARY.matcher(first).find() ? MediaType.UNKNOWN : text(first);
  }

  private static Map<String, MediaType> marks() {
    Map<String, MediaType> marks = new LinkedHashMap<>();
    marks.put("%PDF-", MediaType.PDF);
    marks.put("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1", MediaType.XLS);
    marks.put("\u0089PNG\r\n\u001A\n", MediaType.PNG);
    marks.put("\u00FF\u00D8\u00FF", MediaType.JPEG);
    // An archive without a single part is its end alone.
    marks.put("PK\005\006", MediaType.ZIP);
    return marks;
  }

  private static MediaType archive(String first) {
    boolean workbook =
        first.length() > NAME_OF_FIRST_PART
            && WORKBOOK_PART.matcher(first).region(NAME_OF_FIRST_PART, first.length()).lookingAt();
    return workbook ? MediaType.XLSX : MediaType.ZIP;
  }

  private static MediaType text(String first) {
    String start = withoutByteOrderMark(first).stripLeading();
    if (start.startsWith("{") || start.startsWith("[")) {
      return MediaType.JSON;
    }
    boolean page = PAGE.matcher(start.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ")).matches();
    return page ? MediaType.HTML : MediaType.TEXT;
  }

  private static String withoutByteOrderMark(String first) {
    return first.startsWith("\u00EF\u00BB\u00BF") ? first.substring(3) : first;
  }
}
