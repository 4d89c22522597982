package dev.portalsdk.core.spi.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Random;

/** Documents of JSON by chance: well-formed ones in every form that the rules leave open. */
final class JsonGenerator {

  private static final int DEEPEST = 4;
  private static final List<String> SPACES = List.of("", "", "", " ", "\n", "\r\n\t", "  ");
  private static final List<String> LITERALS = List.of("true", "false", "null");
  private static final List<String> NAMES = List.of("total", "importe", "año", "", "\\u0061", "x");
  private static final List<String> PIECES =
      List.of(
          "a",
          "importe $ 49.883,20",
          "ñandú",
          "€",
          "漢字",
          "\uD83D\uDE00",
          "\u007F",
          "\uFFFD",
          "\\\"",
          "\\\\",
          "\\/",
          "\\b\\f\\n\\r\\t",
          "\\u00e9",
          "\\u00E9",
          "\\u0000",
          "\\uFFFF",
          "\\ud83d\\ude00",
          "[{\\u0022:,}]");
  private static final byte[] INSERTED =
      "\"\\{}[]:,0123456789-+.eEtruefalsnuTN '#/*\u0000\u0001\n\u001F\u007Fñ€\uD83D\uDE00"
          .getBytes(UTF_8);
  private static final List<String> SNIPPETS =
      List.of(
          "TRUE", "Null", "\\'", "\\\n", "\\ud83d", "\\udc00", "\\u12", "NaN", ",]", ",}", "01");

  private final Random random;

  JsonGenerator(Random random) {
    this.random = random;
  }

  /** Returns a document that keeps the rules. */
  byte[] document() {
    return (space() + value(0) + space()).getBytes(UTF_8);
  }

  /** Returns a document with one to three changes, after which it may keep the rules or not. */
  byte[] changed(byte[] document) {
    byte[] changed = document;
    for (int i = random.nextInt(3); i >= 0; i--) {
      changed = change(changed);
    }
    return changed;
  }

  private byte[] change(byte[] document) {
    int at = random.nextInt(document.length + 1);
    int to = Math.min(document.length, at + random.nextInt(3));
    return switch (random.nextInt(6)) {
      case 0 -> joined(document, at, new byte[0], to);
      case 1 -> joined(document, at, new byte[] {INSERTED[random.nextInt(INSERTED.length)]}, to);
      case 2 -> joined(document, at, new byte[] {(byte) random.nextInt(256)}, to);
      case 3 -> joined(document, at, new byte[0], document.length);
      case 4 -> joined(document, to, document, at);
      default -> joined(document, at, any(SNIPPETS).getBytes(UTF_8), at);
    };
  }

  private static byte[] joined(byte[] document, int end, byte[] between, int start) {
    byte[] joined = new byte[end + between.length + document.length - start];
    System.arraycopy(document, 0, joined, 0, end);
    System.arraycopy(between, 0, joined, end, between.length);
    System.arraycopy(document, start, joined, end + between.length, document.length - start);
    return joined;
  }

  private String value(int depth) {
    return switch (random.nextInt(depth < DEEPEST ? 6 : 4)) {
      case 0 -> any(LITERALS);
      case 1 -> number();
      case 2, 3 -> text();
      case 4 -> "{" + several(depth, text(NAMES) + space() + ":" + space()) + "}";
      default -> "[" + several(depth, "") + "]";
    };
  }

  private String several(int depth, String name) {
    StringBuilder several = new StringBuilder(space());
    for (int i = random.nextInt(4); i > 0; i--) {
      several.append(name).append(value(depth + 1)).append(space());
      several.append(i > 1 ? "," + space() : "");
    }
    return several.toString();
  }

  private String number() {
    String whole = random.nextInt(3) == 0 ? "0" : String.valueOf(1 + random.nextInt(123_456));
    String fraction = random.nextBoolean() ? "" : "." + digits();
    String exponent = random.nextInt(3) > 0 ? "" : any(List.of("e", "E", "e-", "E+")) + digits();
    return (random.nextBoolean() ? "" : "-") + whole + fraction + exponent;
  }

  private String digits() {
    return String.valueOf(random.nextInt(1_000)).repeat(1 + random.nextInt(3));
  }

  private String text() {
    return text(PIECES);
  }

  private String text(List<String> pieces) {
    StringBuilder text = new StringBuilder("\"");
    for (int i = random.nextInt(5); i > 0; i--) {
      text.append(any(pieces));
    }
    return text.append('"').toString();
  }

  private String space() {
    return any(SPACES);
  }

  private <T> T any(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
