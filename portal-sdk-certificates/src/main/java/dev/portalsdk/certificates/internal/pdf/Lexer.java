package dev.portalsdk.certificates.internal.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** The words of a PDF's syntax, one after the other (ISO 32000-1, 7.2 and 7.3). */
final class Lexer {

  /** What a word is. */
  enum Token {
    NAME,
    WORD,
    STRING,
    HEX,
    DICTIONARY,
    DICTIONARY_END,
    ARRAY,
    ARRAY_END,
    END
  }

  private static final int LONGEST_KEPT = 40;
  private static final boolean[] SPACE = marked("\0\t\n\f\r ");
  private static final boolean[] DELIMITER = marked("\0\t\n\f\r ()<>[]{}/%");

  private final PdfBytes bytes;
  private final byte[] text = new byte[LONGEST_KEPT];
  private int length;
  private long start;
  private long end;

  Lexer(PdfBytes bytes, long from) {
    this.bytes = bytes;
    this.end = from;
  }

  /** Returns where the last word began. */
  long start() {
    return start;
  }

  /** Returns where the last word ended: the place after its last byte. */
  long end() {
    return end;
  }

  /** Goes on from another place. */
  void moveTo(long place) {
    end = place;
  }

  /** Returns whether the last name, without its slash and freed of escapes, or word is this. */
  boolean is(String expected) {
    if (length != expected.length()) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (text[i] != expected.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Returns the last name or word, cut if it is longer than any that has a meaning here. */
  String text() {
    return new String(text, 0, Math.min(length, LONGEST_KEPT), StandardCharsets.ISO_8859_1);
  }

  /** Returns the last word as a number, or -1 if it is no integer that is zero or more. */
  long number() {
    if (length == 0 || length > 18) {
      return -1;
    }
    long number = 0;
    for (int i = 0; i < length; i++) {
      int digit = text[i] - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      number = number * 10 + digit;
    }
    return number;
  }

  /** Reads the next word. */
  Token next() throws IOException {
    int first = skipSpace();
    end = start + 1;
    return switch (first) {
      case PdfBytes.END -> atEnd();
      case '/' -> name();
      case '(' -> string();
      case '<' -> opened();
      case '>' -> closed();
      case '[' -> Token.ARRAY;
      case ']' -> Token.ARRAY_END;
      default -> word(first);
    };
  }

  private Token atEnd() {
    end = start;
    return Token.END;
  }

  private int skipSpace() throws IOException {
    long place = end;
    int value = bytes.at(place);
    while (value == '%' || (value >= 0 && SPACE[value])) {
      place = value == '%' ? lineEnd(place) : place + 1;
      value = bytes.at(place);
    }
    start = place;
    return value;
  }

  private long lineEnd(long from) throws IOException {
    long place = from;
    for (int value = bytes.at(place); value >= 0; value = bytes.at(++place)) {
      if (value == '\n' || value == '\r') {
        return place;
      }
    }
    return place;
  }

  private Token name() throws IOException {
    length = 0;
    for (int value = bytes.at(end); value >= 0 && !DELIMITER[value]; value = bytes.at(end)) {
      end++;
      keep(value == '#' ? escaped() : value);
    }
    return Token.NAME;
  }

  /** A character that is written as # and two digits; else the # stands for itself. */
  private int escaped() throws IOException {
    int high = Character.digit(bytes.at(end), 16);
    int low = Character.digit(bytes.at(end + 1), 16);
    if (high < 0 || low < 0) {
      return '#';
    }
    end += 2;
    return high * 16 + low;
  }

  private Token word(int first) throws IOException {
    length = 0;
    keep(first);
    if (!DELIMITER[first]) {
      for (int value = bytes.at(end); value >= 0 && !DELIMITER[value]; value = bytes.at(end)) {
        end++;
        keep(value);
      }
    }
    return Token.WORD;
  }

  private void keep(int value) {
    if (length < LONGEST_KEPT) {
      text[length] = (byte) value;
    }
    length++;
  }

  private Token string() throws IOException {
    int open = 1;
    while (open > 0) {
      int value = bytes.at(end);
      if (value < 0) {
        return Token.STRING;
      }
      end += value == '\\' ? 2 : 1;
      open += value == '(' ? 1 : value == ')' ? -1 : 0;
    }
    return Token.STRING;
  }

  private Token opened() throws IOException {
    if (bytes.at(end) == '<') {
      end++;
      return Token.DICTIONARY;
    }
    end = Math.min(bytes.size(), bytes.find('>', end) + 1);
    return Token.HEX;
  }

  private Token closed() throws IOException {
    if (bytes.at(end) == '>') {
      end++;
      return Token.DICTIONARY_END;
    }
    return word('>');
  }

  private static boolean[] marked(String characters) {
    boolean[] marked = new boolean[256];
    characters.chars().forEach(character -> marked[character] = true);
    return marked;
  }
}
