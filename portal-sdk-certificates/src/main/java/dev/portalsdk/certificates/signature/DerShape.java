package dev.portalsdk.certificates.signature;

/**
 * The outer shape of a DER value: every length is definite and shortest, and no value leaves the
 * one around it. It is walked without recursion, so that it can be checked before a parser
 * recurses.
 */
final class DerShape {

  private static final int DEEPEST = 48;
  private static final int MOST_VALUES = 100_000;
  private static final int CONSTRUCTED = 0x20;

  /** How many bytes the longest head has that is read: a tag, a count and four of the length. */
  static final int LONGEST_HEAD = 6;

  private final byte[] der;
  private final int[] ends = new int[DEEPEST];
  private int depth;
  private int place;
  private int values;

  private DerShape(byte[] der) {
    this.der = der;
  }

  /**
   * Returns how long the value is that begins with these bytes, its head included.
   *
   * @param head at least {@value #LONGEST_HEAD} bytes, or all that there are
   */
  static long length(byte[] head) throws FlawException {
    DerShape shape = new DerShape(head);
    shape.tag();
    long content = shape.contentLength();
    return shape.place + content;
  }

  /** Checks one value that takes all of the bytes. */
  static void check(byte[] der) throws FlawException {
    DerShape shape = new DerShape(der);
    shape.value(der.length);
    while (shape.depth > 0) {
      int end = shape.ends[shape.depth - 1];
      if (shape.place == end) {
        shape.depth--;
      } else {
        shape.value(end);
      }
    }
    if (shape.place != der.length) {
      throw damaged("The signature is not one value");
    }
  }

  private void value(int end) throws FlawException {
    if (++values > MOST_VALUES) {
      throw damaged("The signature has more parts than any has");
    }
    boolean constructed = (tag() & CONSTRUCTED) != 0;
    long content = contentLength();
    if (place + content > end) {
      throw damaged("A part of the signature is longer than what it is a part of");
    }
    if (constructed) {
      push(place + (int) content);
    } else {
      place += (int) content;
    }
  }

  private void push(int end) throws FlawException {
    if (depth == DEEPEST) {
      throw damaged("The signature is nested deeper than any is");
    }
    ends[depth++] = end;
  }

  private int tag() throws FlawException {
    int tag = next();
    if ((tag & 0x1f) == 0x1f) {
      throw damaged("A part of the signature has a tag that CMS does not use");
    }
    return tag;
  }

  private long contentLength() throws FlawException {
    int first = next();
    if (first < 0x80) {
      return first;
    }
    int count = first & 0x7f;
    if (count == 0) {
      throw new FlawException(
          SignatureFault.CMS_NOT_DER,
          "The signature has a part of indefinite length, as DER has not");
    }
    if (count > 4) {
      throw damaged("A part of the signature says that it is longer than any file");
    }
    long length = 0;
    for (int i = 0; i < count; i++) {
      length = (length << 8) | next();
    }
    if (length < 0x80 || length >>> (8 * (count - 1)) == 0) {
      throw new FlawException(
          SignatureFault.CMS_NOT_DER,
          "The signature has a length that is not written the short way");
    }
    return length;
  }

  private int next() throws FlawException {
    if (place >= der.length) {
      throw damaged("The signature ends within one of its parts");
    }
    return der[place++] & 0xff;
  }

  private static FlawException damaged(String message) {
    return new FlawException(SignatureFault.CMS_DAMAGED, message);
  }
}
