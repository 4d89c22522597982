package dev.portalsdk.core.spi.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Arrays;

/**
 * Goes through the bytes of a JSON document from one value to the next, by the letter of RFC 8259:
 * what it refuses is a {@link JsonFault}. {@link #kind} says what the next value is, and one method
 * for each kind then takes it. Not thread-safe.
 *
 * <pre>{@code
 * for (boolean more = scanner.openList(); more; more = scanner.nextElement()) {
 *   texts.add(scanner.kind() == JsonKind.TEXT ? scanner.text() : "");
 * }
 * }</pre>
 */
final class JsonScanner {

  private static final int DEEPEST = 255;
  private static final byte END = 0;

  private final byte[] bytes;
  private final TextScanner texts;
  private int position;
  private int behind;
  private int depth;

  /**
   * Starts before a document.
   *
   * @param start where it begins in the bytes
   */
  JsonScanner(byte[] bytes, int start) {
    this.bytes = bytes;
    this.texts = new TextScanner(bytes);
    this.position = start;
  }

  /** Returns what the next value is; a number, a truth or null is then known to be well-formed. */
  JsonKind kind() {
    return switch (next()) {
      case '"' -> JsonKind.TEXT;
      case '{' -> JsonKind.OBJECT;
      case '[' -> JsonKind.LIST;
      case 't' -> literal("true", JsonKind.TRUTH);
      case 'f' -> literal("false", JsonKind.TRUTH);
      case 'n' -> literal("null", JsonKind.NULL);
      case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' ->
          endsAt(JsonNumber.end(bytes, position), JsonKind.NUMBER);
      default -> throw fault("a value was expected");
    };
  }

  private JsonKind literal(String word, JsonKind kind) {
    int end = position;
    for (int i = 0; i < word.length(); i++, end++) {
      if (end == bytes.length || bytes[end] != word.charAt(i)) {
        throw fault("a value was expected");
      }
    }
    return endsAt(end, kind);
  }

  private JsonKind endsAt(int end, JsonKind kind) {
    if (end < bytes.length && !isSpace(bytes[end]) && !isStructural(bytes[end])) {
      throw fault("the end of a value was expected");
    }
    behind = end;
    return kind;
  }

  private static boolean isStructural(byte shown) {
    return switch (shown) {
      case ',', ':', '{', '}', '[', ']' -> true;
      default -> false;
    };
  }

  /** Takes a text. */
  String text() {
    String text = texts.read(position + 1);
    position = texts.position();
    return text;
  }

  /** Takes a number as it is written. */
  String number() {
    String written = new String(bytes, position, behind - position, ISO_8859_1);
    position = behind;
    return written;
  }

  /** Takes {@code true} or {@code false}. */
  boolean truth() {
    boolean truth = bytes[position] == 't';
    position = behind;
    return truth;
  }

  /** Takes {@code null}. */
  void nothing() {
    position = behind;
  }

  /** Enters an object; returns whether a field follows. */
  boolean openObject() {
    return open('}');
  }

  /** Returns whether another field follows; if not, the object is left. */
  boolean nextField() {
    return another('}');
  }

  /** Enters a list; returns whether an element follows. */
  boolean openList() {
    return open(']');
  }

  /** Returns whether another element follows; if not, the list is left. */
  boolean nextElement() {
    return another(']');
  }

  private boolean open(char close) {
    if (++depth > DEEPEST) {
      throw fault("it is nested more than " + DEEPEST + " deep");
    }
    position++;
    return next() != close || left();
  }

  private boolean another(char close) {
    byte shown = next();
    if (shown == ',') {
      position++;
      return true;
    }
    if (shown != close) {
      throw fault("a comma or '" + close + "' was expected");
    }
    return left();
  }

  private boolean left() {
    position++;
    depth--;
    return false;
  }

  /**
   * Takes the name of a field if it is the one that is expected; its {@link #colon} follows.
   *
   * @param quoted the name in UTF-8 with its quotes
   */
  boolean takes(byte[] quoted) {
    next();
    int end = position + quoted.length;
    if (end > bytes.length || !Arrays.equals(bytes, position, end, quoted, 0, quoted.length)) {
      return false;
    }
    position = end;
    return true;
  }

  /** Takes the name of a field; its {@link #colon} follows. */
  String name() {
    requireName();
    return text();
  }

  private void passName() {
    requireName();
    passText();
  }

  private void requireName() {
    if (next() != '"') {
      throw fault("a name of a field was expected");
    }
  }

  /** Takes the colon between a name and its value. */
  void colon() {
    if (next() != ':') {
      throw fault("a colon was expected");
    }
    position++;
  }

  /** Passes over the next value, which is held to the grammar as what is taken is. */
  void skip() {
    switch (kind()) {
      case OBJECT -> {
        for (boolean more = openObject(); more; more = nextField()) {
          passName();
          colon();
          skip();
        }
      }
      case LIST -> {
        for (boolean more = openList(); more; more = nextElement()) {
          skip();
        }
      }
      case TEXT -> passText();
      default -> nothing();
    }
  }

  private void passText() {
    texts.pass(position + 1);
    position = texts.position();
  }

  /** Checks that nothing follows. */
  void requireEnd() {
    next();
    if (position < bytes.length) {
      throw fault("more follows after its end");
    }
  }

  /** Goes on to the next byte that is no space, and returns it. */
  private byte next() {
    while (position < bytes.length && isSpace(bytes[position])) {
      position++;
    }
    return position < bytes.length ? bytes[position] : END;
  }

  static boolean isSpace(byte shown) {
    return shown == ' ' || shown == '\n' || shown == '\r' || shown == '\t';
  }

  private JsonFault fault(String rule) {
    return JsonFault.in(bytes, rule);
  }
}
