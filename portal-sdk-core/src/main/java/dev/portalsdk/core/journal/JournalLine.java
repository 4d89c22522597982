package dev.portalsdk.core.journal;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/**
 * One line of a journal, which a person can read: time, state, what else there is to say, and a
 * checksum by which a line that was cut off is known.
 *
 * <p>Such as {@code 2025-08-20T12:00:00Z UNKNOWN reason="PORTAL_UNREACHABLE" crc=1f3a90c2}.
 *
 * @param at when it was written
 * @param state the state that it led to
 * @param fields the rest by name, in order
 */
record JournalLine(Instant at, WriteState state, Map<String, String> fields) {

  private static final Pattern LINE =
      Pattern.compile(
          "((\\S+) ([A-Z]+)(?: [a-z0-9_.]+=\"(?:[^\"\\\\]|\\\\.)*+\")*+) crc=(\\p{XDigit}{8})");
  private static final Pattern FIELD =
      Pattern.compile(" ([a-z0-9_.]+)=\"((?:[^\"\\\\]|\\\\.)*+)\"");

  /** Returns the line without its end. */
  String text() {
    StringBuilder line = new StringBuilder().append(at).append(' ').append(state);
    fields.forEach(
        (name, value) ->
            line.append(' ').append(name).append("=\"").append(escaped(value)).append('"'));
    return line + " crc=" + checksum(line.toString());
  }

  /** Returns the line with its end, as it stands in a file. */
  byte[] bytes() {
    return (text() + "\n").getBytes(StandardCharsets.UTF_8);
  }

  /** Reads a line without its end; empty if it is not whole. */
  static Optional<JournalLine> parse(String text) {
    Matcher line = LINE.matcher(text);
    if (!line.matches() || !checksum(line.group(1)).equals(line.group(4))) {
      return Optional.empty();
    }
    try {
      Instant at = Instant.parse(line.group(2));
      return Optional.of(
          new JournalLine(at, WriteState.valueOf(line.group(3)), fields(line.group(1))));
    } catch (DateTimeException | IllegalArgumentException notOurs) {
      return Optional.empty();
    }
  }

  private static Map<String, String> fields(String line) {
    Map<String, String> fields = new LinkedHashMap<>();
    Matcher field = FIELD.matcher(line);
    while (field.find()) {
      fields.put(field.group(1), unescaped(field.group(2)));
    }
    return fields;
  }

  private static String escaped(String value) {
    StringBuilder escaped = new StringBuilder(value.length() + 16);
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '"' || c == '\\') {
        escaped.append('\\').append(c);
      } else if (isPrinted(c)) {
        escaped.append(c);
      } else {
        escaped.append("\\u").append(hex(c, 4));
      }
    }
    return escaped.toString();
  }

  /** Whether a character shows as itself, on its own line, in the order of the text. */
  private static boolean isPrinted(char c) {
    int type = Character.getType(c);
    return type != Character.CONTROL
        && type != Character.FORMAT
        && type != Character.LINE_SEPARATOR
        && type != Character.PARAGRAPH_SEPARATOR
        && type != Character.SURROGATE;
  }

  private static String unescaped(String value) {
    StringBuilder text = new StringBuilder(value.length());
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c != '\\') {
        text.append(c);
      } else if (value.charAt(i + 1) != 'u') {
        text.append(value.charAt(++i));
      } else {
        text.append((char) Integer.parseInt(value.substring(i + 2, i + 6), 16));
        i += 5;
      }
    }
    return text.toString();
  }

  /** Returns time and state alone: fields may be personal. */
  @Override
  public String toString() {
    return "JournalLine[" + at + " " + state + "]";
  }

  private static String checksum(String text) {
    CRC32 crc = new CRC32();
    crc.update(text.getBytes(StandardCharsets.UTF_8));
    return hex(crc.getValue(), 8);
  }

  private static String hex(long value, int digits) {
    String hex = Long.toHexString(value);
    return "0".repeat(digits - hex.length()) + hex;
  }
}
