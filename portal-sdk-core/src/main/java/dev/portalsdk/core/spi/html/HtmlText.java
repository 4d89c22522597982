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

  private static final int HEAD_BYTES = 4096;
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
      return decode(origin, ByteBuffer.wrap(bytes, 3, bytes.length - 3), StandardCharsets.UTF_8);
    }
    Optional<Charset> charset = declared.or(() -> metaCharset(bytes));
    if (charset.isPresent()) {
      return decode(origin, ByteBuffer.wrap(bytes), asBrowsersDo(charset.get()));
    }
    return strictUtf8(bytes).orElseGet(() -> new String(bytes, WESTERN));
  }

  /** Checks that the page's end is there: a connection cut in the middle looks like a success. */
  static void requireEnd(Origin origin, String html) {
    String tail = html.substring(Math.max(0, html.length() - TAIL_CHARACTERS));
    if (!tail.toLowerCase(Locale.ROOT).contains("</html")) {
      throw origin.truncated("the page ends before its closing tag");
    }
  }

  private static String decode(Origin origin, ByteBuffer bytes, Charset charset) {
    try {
      return charset.newDecoder().decode(bytes).toString();
    } catch (CharacterCodingException malformed) {
      throw origin.unreadable(
          ErrorCode.MALFORMED_RESPONSE,
          "the page is not in " + charset + ", as it says",
          malformed);
    }
  }

  private static Optional<String> strictUtf8(byte[] bytes) {
    try {
      return Optional.of(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException other) {
      return Optional.empty();
    }
  }

  private static Optional<Charset> metaCharset(byte[] bytes) {
    int length = Math.min(bytes.length, HEAD_BYTES);
    String head = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    Matcher meta = META_CHARSET.matcher(head);
    if (meta.find() && Charset.isSupported(meta.group(1))) {
      return Optional.of(Charset.forName(meta.group(1)));
    }
    return Optional.empty();
  }

  private static Charset asBrowsersDo(Charset charset) {
    boolean western =
        charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
    return western ? WESTERN : charset;
  }

  private static boolean startsWithUtf8Mark(byte[] bytes) {
    return bytes.length >= 3
        && bytes[0] == (byte) 0xEF
        && bytes[1] == (byte) 0xBB
        && bytes[2] == (byte) 0xBF;
  }
}
