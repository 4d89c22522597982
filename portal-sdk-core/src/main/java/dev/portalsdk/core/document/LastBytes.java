package dev.portalsdk.core.document;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Tells whether a file is whole by what its format puts at the end: the length that a portal
 * declares proves nothing.
 */
final class LastBytes {

  private static final int ARCHIVE_END = 22;
  private static final int LONGEST_COMMENT = 0xFFFF;

  /** How many last bytes decide: the end of an archive with the longest comment. */
  static final int DECIDING = ARCHIVE_END + LONGEST_COMMENT;

  // Readers look for the mark in the last 1024 bytes (ISO 32000-1, implementation note 18).
  private static final int PDF_END_WITHIN = 1024;
  private static final int ARCHIVE_END_MARK = 0x06054B50;
  private static final String PNG_END = "IEND\u00AEB`\u0082";
  private static final String JPEG_END = "\u00FF\u00D9";

  private LastBytes() {}

  /**
   * Returns whether the file ends as its type ends; true where the type has no end of its own.
   *
   * @param size how long the file is
   * @param tail its last {@link #DECIDING} bytes, or all if it is shorter
   */
  static boolean complete(MediaType type, long size, byte[] tail) {
    if (type.equals(MediaType.PDF)) {
      int from = Math.max(0, tail.length - PDF_END_WITHIN);
      return latin(tail).indexOf("%%EOF", from) >= 0;
    }
    if (type.equals(MediaType.XLSX) || type.equals(MediaType.ZIP)) {
      return archiveEnds(size, ByteBuffer.wrap(tail).order(ByteOrder.LITTLE_ENDIAN));
    }
    if (type.equals(MediaType.HTML)) {
      return latin(tail).toLowerCase(Locale.ROOT).contains("</html");
    }
    if (type.equals(MediaType.PNG)) {
      return latin(tail).endsWith(PNG_END);
    }
    return !type.equals(MediaType.JPEG) || endsBeforePadding(tail);
  }

  private static boolean archiveEnds(long size, ByteBuffer tail) {
    for (int at = tail.limit() - ARCHIVE_END; at >= 0; at--) {
      if (tail.getInt(at) == ARCHIVE_END_MARK && isEnd(size, tail, at)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isEnd(long size, ByteBuffer tail, int at) {
    int comment = Short.toUnsignedInt(tail.getShort(at + 20));
    long directoryLength = Integer.toUnsignedLong(tail.getInt(at + 12));
    long position = size - tail.limit() + at;
    boolean large = directoryLength == 0xFFFFFFFFL;
    return at + ARCHIVE_END + comment == tail.limit() && (large || directoryLength <= position);
  }

  private static boolean endsBeforePadding(byte[] tail) {
    int end = tail.length;
    while (end > 0 && (tail[end - 1] == 0 || tail[end - 1] == '\n' || tail[end - 1] == '\r')) {
      end--;
    }
    return latin(tail).startsWith(JPEG_END, end - JPEG_END.length());
  }

  private static String latin(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }
}
