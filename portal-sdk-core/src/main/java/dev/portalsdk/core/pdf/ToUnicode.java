package dev.portalsdk.core.pdf;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSString;
import org.jspecify.annotations.Nullable;

/** The map of a font from its codes to text, "ToUnicode". */
final class ToUnicode {

  private static final int LONGEST_CODE = 4;
  private static final int SPACE = 32;

  private final Map<Integer, String> single = new TreeMap<>();
  private final TreeMap<Integer, Range> ranges = new TreeMap<>();

  /** Texts of successive codes: the last character of the first text counts up. */
  private record Range(int last, String first) {

    String text(int offset) {
      int end = first.length() - 1;
      return first.substring(0, end) + (char) (first.charAt(end) + offset);
    }
  }

  /** Reads the map; what cannot be understood in it maps nothing. */
  static ToUnicode read(byte[] map, ReadingBudget budget) {
    ToUnicode unicode = new ToUnicode();
    Tokens tokens = new Tokens(map, 0, budget, null);
    List<COSBase> operands = new ArrayList<>();
    for (Object token = tokens.next(); token != null; token = tokens.next()) {
      if (token instanceof COSBase operand) {
        operands.add(operand);
        budget.nested(operands.size());
      } else if (token instanceof Tokens.Keyword operator) {
        unicode.take(operator.text(), operands);
        operands.clear();
      }
    }
    return unicode;
  }

  private void take(String operator, List<COSBase> operands) {
    if (operator.equals("endbfchar")) {
      for (int i = 0; i + 1 < operands.size(); i += 2) {
        put(operands.get(i), operands.get(i + 1));
      }
    } else if (operator.equals("endbfrange")) {
      for (int i = 0; i + 2 < operands.size(); i += 3) {
        put(operands.get(i), operands.get(i + 1), operands.get(i + 2));
      }
    }
  }

  private void put(COSBase code, COSBase text) {
    if (code instanceof COSString from && text instanceof COSString to) {
      single.put(code(from), text(to));
    }
  }

  private void put(COSBase first, COSBase last, COSBase texts) {
    if (!(first instanceof COSString from) || !(last instanceof COSString to)) {
      return;
    }
    if (texts instanceof COSString text && !text(text).isEmpty()) {
      ranges.put(code(from), new Range(code(to), text(text)));
    } else if (texts instanceof COSArray array) {
      for (int i = 0; i < array.size() && i <= code(to) - code(from); i++) {
        if (array.getObject(i) instanceof COSString text) {
          single.put(code(from) + i, text(text));
        }
      }
    }
  }

  private static int code(COSString string) {
    byte[] bytes = string.getBytes();
    int code = 0;
    for (int i = 0; i < Math.min(bytes.length, LONGEST_CODE); i++) {
      code = (code << Byte.SIZE) + Byte.toUnsignedInt(bytes[i]);
    }
    return code;
  }

  private static String text(COSString string) {
    byte[] bytes = string.getBytes();
    return bytes.length == 1
        ? new String(bytes, StandardCharsets.ISO_8859_1)
        : new String(bytes, StandardCharsets.UTF_16BE);
  }

  /** Returns the text of a code, null if the map has none. */
  @Nullable String text(int code) {
    String known = single.get(code);
    if (known != null) {
      return known;
    }
    Map.Entry<Integer, Range> range = ranges.floorEntry(code);
    return range == null || code > range.getValue().last()
        ? null
        : range.getValue().text(code - range.getKey());
  }

  /** Returns whether a code of one byte is a space, which word spacing widens. */
  static boolean isSpace(PdfFont font, int code) {
    return font.bytesPerCode() == 1 && code == SPACE;
  }
}
