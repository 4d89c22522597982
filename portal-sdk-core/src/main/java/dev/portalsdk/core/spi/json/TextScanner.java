package dev.portalsdk.core.spi.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.HexFormat;

/**
 * Reads the texts of a document: strict UTF-8, escapes as RFC 8259, section 7, has them, and no
 * half of a character in what is read. Not thread-safe.
 */
final class TextScanner {

  private static final int HEX_DIGITS = 4;
  private static final int HEX_BITS = 4;
  private static final char REPLACEMENT = '\uFFFD';

  private final byte[] bytes;
  private final StringBuilder unescaped = new StringBuilder();
  private int position;

  TextScanner(byte[] bytes) {
    this.bytes = bytes;
  }

  /**
   * Reads a text; {@link #position} is then behind its closing quote.
   *
   * @param from behind its opening quote
   */
  String read(int from) {
    position = PlainRun.end(bytes, from);
    if (isAt('"')) {
      return new String(bytes, from, position++ - from, ISO_8859_1);
    }
    passUnescaped();
    if (isAt('"')) {
      return utf8(from, position++);
    }
    unescapeAll(from);
    requireWholeCharacters();
    return unescaped.toString();
  }

  /**
   * Passes over a text that nobody reads; half of a character in it harms nobody.
   *
   * @param from behind its opening quote
   */
  void pass(int from) {
    position = from;
    passUnescaped();
    if (isAt('"')) {
      utf8(from, position++);
    } else {
      unescapeAll(from);
    }
  }

  /** Returns where the last text ended. */
  int position() {
    return position;
  }

  private void unescapeAll(int from) {
    unescaped.setLength(0);
    int start = from;
    while (!isAt('"')) {
      unescaped.append(utf8(start, position++));
      unescape();
      start = position;
      passUnescaped();
    }
    unescaped.append(utf8(start, position++));
  }

  /** Goes on to the next backslash or quote. */
  private void passUnescaped() {
    position = PlainRun.end(bytes, position);
    while (position < bytes.length && bytes[position] < 0) {
      position = PlainRun.end(bytes, position + 1);
    }
    if (!isAt('"') && !isAt('\\')) {
      throw fault(
          position == bytes.length ? "a text has no end" : "a text holds a control character");
    }
  }

  private void unescape() {
    int escape = position < bytes.length ? bytes[position++] : 0;
    switch (escape) {
      case '"', '\\', '/' -> unescaped.append((char) escape);
      case 'b' -> unescaped.append('\b');
      case 'f' -> unescaped.append('\f');
      case 'n' -> unescaped.append('\n');
      case 'r' -> unescaped.append('\r');
      case 't' -> unescaped.append('\t');
      case 'u' -> unescaped.append(hexadecimal());
      default -> throw fault("a text holds another escape than JSON has");
    }
  }

  private char hexadecimal() {
    int unit = 0;
    for (int end = position + HEX_DIGITS; position < end; position++) {
      if (position == bytes.length || !HexFormat.isHexDigit(bytes[position])) {
        throw fault("an escape has not four hexadecimal digits");
      }
      unit = unit << HEX_BITS | HexFormat.fromHexDigit(bytes[position]);
    }
    return (char) unit;
  }

  private void requireWholeCharacters() {
    for (int i = 0; i < unescaped.length(); i++) {
      if (Character.isSurrogate(unescaped.charAt(i))) {
        requirePair(i);
        i++;
      }
    }
  }

  private void requirePair(int high) {
    if (high + 1 == unescaped.length()
        || !Character.isSurrogatePair(unescaped.charAt(high), unescaped.charAt(high + 1))) {
      throw JsonFault.inAnyCase("the text holds half a character");
    }
  }

  /**
   * A decoder that replaces what is no UTF-8 is the faster one; what it replaced is found after.
   */
  private String utf8(int from, int to) {
    String text = new String(bytes, from, to - from, UTF_8);
    if (text.indexOf(REPLACEMENT) >= 0) {
      requireUtf8(from, to);
    }
    return text;
  }

  private void requireUtf8(int from, int to) {
    try {
      UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, from, to - from));
    } catch (CharacterCodingException broken) {
      throw fault("it is no UTF-8");
    }
  }

  private boolean isAt(char wanted) {
    return position < bytes.length && bytes[position] == wanted;
  }

  private JsonFault fault(String rule) {
    return JsonFault.in(bytes, rule);
  }
}
