package dev.portalsdk.core.spi.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * A run of bytes of a text that stand for themselves: ASCII without a quote, a backslash or a
 * control character. It is looked through by eight bytes at once.
 */
final class PlainRun {

  private static final long EACH = 0x0101010101010101L;
  private static final long HIGH_BITS = EACH << 7;
  private static final long QUOTES = EACH * '"';
  private static final long BACKSLASHES = EACH * '\\';
  private static final long SPACES = EACH * ' ';
  private static final VarHandle EIGHT_BYTES =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private PlainRun() {}

  /** Returns where the first byte stands that is not plain, or the length if there is none. */
  static int end(byte[] bytes, int from) {
    int at = from;
    for (; at <= bytes.length - Long.BYTES; at += Long.BYTES) {
      long others = others((long) EIGHT_BYTES.get(bytes, at));
      if (others != 0) {
        return at + Long.numberOfTrailingZeros(others) / Byte.SIZE;
      }
    }
    while (at < bytes.length && isPlain(bytes[at])) {
      at++;
    }
    return at;
  }

  /**
   * Returns eight bytes whose high bits are set where one is not plain. A subtraction sets it where
   * it goes below zero, and borrows from the next byte: what stands above the lowest may be wrong.
   */
  private static long others(long eight) {
    long belowSpace = eight - SPACES;
    long quote = (eight ^ QUOTES) - EACH;
    long backslash = (eight ^ BACKSLASHES) - EACH;
    return (eight | belowSpace | quote | backslash) & HIGH_BITS;
  }

  private static boolean isPlain(byte shown) {
    return shown >= ' ' && shown != '"' && shown != '\\';
  }
}
