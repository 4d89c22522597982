package dev.portalsdk.testkit.internal.documents;

import java.util.Arrays;
import java.util.BitSet;

/** What is drawn on one page, in PDF's operators; distances are points. Not thread-safe. */
final class ContentStream {

  private static final int TENTHS = 10;
  private static final int HUNDREDTHS = 100;

  private final BitSet used;
  private byte[] bytes;
  private int length;

  /**
   * Starts an empty page.
   *
   * @param used takes the glyphs that are used
   */
  ContentStream(BitSet used, int expected) {
    this.used = used;
    this.bytes = new byte[expected];
  }

  /** Writes a text whose characters the font has. */
  ContentStream text(double x, double y, double size, CharSequence text) {
    return text(x, y, size, 1, text);
  }

  /** Writes a text narrower than the font has it. */
  ContentStream text(double x, double y, double size, double scale, CharSequence text) {
    ascii("BT /F1 ").number(size).ascii(" Tf ");
    if (scale < 1) {
      number(scale * HUNDREDTHS).ascii(" Tz ");
    }
    number(x).put(' ').number(y).ascii(" Td (");
    for (int i = 0; i < text.length(); i++) {
      int glyph = LiberationSans.FONT.glyph(text.charAt(i));
      used.set(glyph);
      escaped(glyph >> Byte.SIZE).escaped(glyph & 0xFF);
    }
    ascii(") Tj");
    if (scale < 1) {
      ascii(" 100 Tz");
    }
    return ascii(" ET\n");
  }

  private ContentStream escaped(int one) {
    switch (one) {
      case '(', ')', '\\' -> put('\\').put(one);
      case '\r' -> put('\\').put('r');
      case '\n' -> put('\\').put('n');
      default -> put(one);
    }
    return this;
  }

  /** Adds a rectangle to those that {@link #fill} makes black. */
  ContentStream rectangle(double x, double y, double width, double height) {
    return number(x)
        .put(' ')
        .number(y)
        .put(' ')
        .number(width)
        .put(' ')
        .number(height)
        .ascii(" re\n");
  }

  ContentStream fill() {
    return ascii("f\n");
  }

  /** Draws the rectangles' borders. */
  ContentStream stroke() {
    return ascii("0.5 w S\n");
  }

  private ContentStream ascii(String operators) {
    for (int i = 0; i < operators.length(); i++) {
      put(operators.charAt(i));
    }
    return this;
  }

  /** Writes a number that is not negative, to a hundredth. */
  private ContentStream number(double number) {
    long hundredths = Math.round(number * HUNDREDTHS);
    whole(hundredths / HUNDREDTHS);
    int rest = (int) (hundredths % HUNDREDTHS);
    if (rest > 0) {
      put('.').put('0' + rest / TENTHS).put('0' + rest % TENTHS);
    }
    return this;
  }

  private void whole(long number) {
    if (number >= TENTHS) {
      whole(number / TENTHS);
    }
    put((int) ('0' + number % TENTHS));
  }

  private ContentStream put(int one) {
    if (length == bytes.length) {
      bytes = Arrays.copyOf(bytes, length * 2);
    }
    bytes[length++] = (byte) one;
    return this;
  }

  byte[] bytes() {
    return bytes;
  }

  int length() {
    return length;
  }
}
