package dev.portalsdk.core.spi.html;

import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.Origin;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Decodes the bytes of a page without ever putting a replacement for a letter. */
final class HtmlText {

  private static final char REPLACEMENT = '\uFFFD';
  private static final int MARK_BYTES = 3;
  private static final int HEAD_BYTES = 1024;
  private static final int TAIL_CHARACTERS = 2048;
  private static final Pattern META_CHARSET =
      Pattern.compile(
          "<meta[^>]+charset\\s*=\\s*[\"']?([A-Za-z0-9_:.-]+)", Pattern.CASE_INSENSITIVE);
  // What browsers take ISO-8859-1 for, by the WHATWG Encoding Standard.
  private static final Charset WESTERN = Charset.forName("windows-1252");

  private HtmlText() {}

  /** The text of a whole page: by its byte order mark, the declared charset, or what fits. */
  static String decode(Origin origin, byte[] bytes, Optional<Charset> declared) {
    if (startsWithUtf8Mark(bytes)) {
      return decode(origin, bytes, MARK_BYTES, StandardCharsets.UTF_8);
    }
    Optional<Charset> charset = declared.or(() -> metaCharset(bytes));
    if (charset.isPresent()) {
      return decode(origin, bytes, 0, asBrowsersDo(charset.get()));
    }
    return undeclared(origin, bytes);
  }

  /** Checks that the page's end is there: a connection cut in the middle looks like a success. */
  static void requireEnd(Origin origin, String html) {
    String tail = html.substring(Math.max(0, html.length() - TAIL_CHARACTERS));
    if (!tail.toLowerCase(Locale.ROOT).contains("</html")) {
      throw origin.truncated("the page ends before its closing tag");
    }
  }

  private static String decode(Origin origin, byte[] bytes, int start, Charset charset) {
    // The JDK decodes in bulk several times faster than it does strictly.
    String text = inBulk(bytes, start, charset);
    if (text.indexOf(REPLACEMENT) >= 0 && !isIn(charset, bytes)) {
      throw origin.unreadable(
          ErrorCode.MALFORMED_RESPONSE, "the page is not in " + charset + ", as it says");
    }
    return text;
  }

  private static String inBulk(byte[] bytes, int start, Charset charset) {
    Optional<String> western =
        charset.equals(StandardCharsets.UTF_8)
            ? WesternUtf8.decode(bytes, start)
            : Optional.empty();
    return western.orElseGet(() -> new String(bytes, start, bytes.length - start, charset));
  }

  private static String undeclared(Origin origin, byte[] bytes) {
    String text = inBulk(bytes, 0, StandardCharsets.UTF_8);
    boolean utf8 = text.indexOf(REPLACEMENT) < 0 || isIn(StandardCharsets.UTF_8, bytes);
    return utf8 ? text : decode(origin, bytes, 0, WESTERN);
  }

  private static boolean isIn(Charset charset, byte[] bytes) {
    try {
      return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).hasRemaining();
    } catch (CharacterCodingException malformed) {
      return false;
    }
  }

  private static Optional<Charset> metaCharset(byte[] bytes) {
    int length = Math.min(bytes.length, HEAD_BYTES);
    String head = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    Matcher meta = META_CHARSET.matcher(head);
    try {
      return meta.find() ? Optional.of(Charset.forName(meta.group(1))) : Optional.empty();
    } catch (IllegalArgumentException unknown) {
      return Optional.empty();
    }
  }

  private static Charset asBrowsersDo(Charset charset) {
    boolean western =
        charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
    return western ? WESTERN : charset;
  }

  private static boolean startsWithUtf8Mark(byte[] bytes) {
    return bytes.length >= MARK_BYTES
        && bytes[0] == (byte) 0xEF
        && bytes[1] == (byte) 0xBB
        && bytes[2] == (byte) 0xBF;
  }
}
