package dev.portalsdk.core.workbook;

import java.io.IOException;
import java.io.OutputStream;

/** Collects text as UTF-8 and hands it on in large pieces. Not thread-safe. */
final class Utf8Output {

  private static final int SIZE = 1 << 15;
  private static final int LONGEST_NUMBER = 24;
  private static final int REPLACEMENT = 0xFFFD;

  private final OutputStream out;
  private final byte[] buffer = new byte[SIZE];
  private final byte[] digits = new byte[LONGEST_NUMBER];
  private int used;

  Utf8Output(OutputStream out) {
    this.out = out;
  }

  /** Writes characters that are all ASCII, such as markup of our own. */
  void ascii(String text) {
    for (int i = 0; i < text.length(); i++) {
      octet(text.charAt(i));
    }
  }

  void octet(int octet) {
    if (used == SIZE) {
      flush();
    }
    buffer[used++] = (byte) octet;
  }

  void octets(byte[] bytes) {
    for (int done = 0; done < bytes.length; ) {
      if (used == SIZE) {
        flush();
      }
      int some = Math.min(bytes.length - done, SIZE - used);
      System.arraycopy(bytes, done, buffer, used, some);
      used += some;
      done += some;
    }
  }

  /** Writes a whole number in decimal digits. */
  void number(long number) {
    decimal(number, 0);
  }

  /** Writes units divided by ten to the scale, such as {@code 2056161.23}, all decimals kept. */
  void decimal(long units, int scale) {
    if (units < 0) {
      octet('-');
    }
    int at = LONGEST_NUMBER;
    long rest = units;
    do {
      digits[--at] = (byte) ('0' + Math.abs((int) (rest % 10)));
      rest /= 10;
      if (LONGEST_NUMBER - at == scale && scale > 0) {
        digits[--at] = '.';
      }
    } while (rest != 0 || (scale > 0 && LONGEST_NUMBER - at <= scale + 1));
    for (int i = at; i < LONGEST_NUMBER; i++) {
      octet(digits[i]);
    }
  }

  /**
   * Writes the character at this place of a text, and returns how many of its char values that is;
   * half of a surrogate pair becomes U+FFFD.
   */
  int character(String text, int at) {
    char first = text.charAt(at);
    if (first < 0x80) {
      octet(first);
      return 1;
    }
    int code = text.codePointAt(at);
    codePoint(Character.isSurrogate(first) && code == first ? REPLACEMENT : code);
    return Character.charCount(code);
  }

  private void codePoint(int code) {
    if (code < 0x800) {
      octet(0xC0 | (code >> 6));
    } else {
      if (code < 0x10000) {
        octet(0xE0 | (code >> 12));
      } else {
        octet(0xF0 | (code >> 18));
        octet(0x80 | ((code >> 12) & 0x3F));
      }
      octet(0x80 | ((code >> 6) & 0x3F));
    }
    octet(0x80 | (code & 0x3F));
  }

  /** Hands on what was collected; the stream itself is not flushed. */
  void flush() {
    if (used == 0) {
      return;
    }
    try {
      out.write(buffer, 0, used);
    } catch (IOException e) {
      throw new RefusedOutput(e);
    }
    used = 0;
  }
}
