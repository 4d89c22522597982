package dev.portalsdk.core.spi.json;

/** Numbers as RFC 8259, section 6, writes them, such as {@code -12.50} or {@code 1e9}. */
final class JsonNumber {

  private JsonNumber() {}

  /**
   * Returns where a number ends.
   *
   * @param bytes the document
   * @param from where its sign or its first digit stands
   * @throws JsonFault if it is another form of number, such as {@code 01}, {@code 1.} or {@code -}
   */
  static int end(byte[] bytes, int from) {
    int first = is(bytes, from, '-') ? from + 1 : from;
    int at = is(bytes, first, '0') ? first + 1 : digits(bytes, first);
    if (is(bytes, at, '.')) {
      at = digits(bytes, at + 1);
    }
    if (is(bytes, at, 'e') || is(bytes, at, 'E')) {
      boolean signed = is(bytes, at + 1, '+') || is(bytes, at + 1, '-');
      at = digits(bytes, signed ? at + 2 : at + 1);
    }
    return at;
  }

  private static int digits(byte[] bytes, int from) {
    int at = from;
    while (at < bytes.length && bytes[at] >= '0' && bytes[at] <= '9') {
      at++;
    }
    if (at == from) {
      throw JsonFault.in(bytes, "a digit was expected");
    }
    return at;
  }

  private static boolean is(byte[] bytes, int at, char wanted) {
    return at < bytes.length && bytes[at] == wanted;
  }
}
