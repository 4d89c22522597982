package dev.portalsdk.core.internal.http;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okhttp3.Response;

/** Reads the name of a file from {@code Content-Disposition} (RFC 6266, RFC 8187). */
final class FileName {

  private static final Pattern PARAMETER =
      Pattern.compile(
          ";\\s*([A-Za-z0-9*_-]+)\\s*=\\s*(?:\"((?:[^\"\\\\]|\\\\.)*+)\"|([^;\"]*))",
          Pattern.DOTALL);
  private static final Pattern EXTENDED =
      Pattern.compile("(utf-8|iso-8859-1)'[^']*'(.*)", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final int LONGEST_HEADER = 4096;

  private FileName() {}

  /** Returns the name, or an empty text if the portal gives none that can be read. */
  static String of(Response response) {
    String header = response.header("Content-Disposition", "");
    return header == null || header.length() > LONGEST_HEADER ? "" : parse(header);
  }

  static String parse(String header) {
    String plain = "";
    String extended = "";
    Matcher parameter = PARAMETER.matcher(header);
    while (parameter.find()) {
      String name = parameter.group(1).toLowerCase(Locale.ROOT);
      if (name.equals("filename") && plain.isEmpty()) {
        plain = plain(parameter);
      } else if (name.equals("filename*") && extended.isEmpty()) {
        extended = extended(plain(parameter).strip());
      }
    }
    return extended.isEmpty() ? plain : extended;
  }

  private static String plain(Matcher parameter) {
    String quoted = parameter.group(2);
    return quoted == null ? parameter.group(3).strip() : quoted.replaceAll("\\\\([\"\\\\])", "$1");
  }

  private static String extended(String value) {
    Matcher parts = EXTENDED.matcher(value);
    if (!parts.matches()) {
      return "";
    }
    boolean utf8 = parts.group(1).equalsIgnoreCase("utf-8");
    return decoded(parts.group(2), utf8 ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1);
  }

  private static String decoded(String text, Charset charset) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int i = 0; i < text.length(); i++) {
      int value = text.charAt(i) == '%' ? octet(text, i) : text.charAt(i);
      if (value < 0 || value > 0xFF) {
        return "";
      }
      bytes.write(value);
      i += text.charAt(i) == '%' ? 2 : 0;
    }
    try {
      return charset.newDecoder().decode(ByteBuffer.wrap(bytes.toByteArray())).toString();
    } catch (CharacterCodingException e) {
      return "";
    }
  }

  private static int octet(String text, int at) {
    int high = at + 2 < text.length() ? Character.digit(text.charAt(at + 1), 16) : -1;
    int low = high < 0 ? -1 : Character.digit(text.charAt(at + 2), 16);
    return low < 0 ? -1 : high * 16 + low;
  }
}
