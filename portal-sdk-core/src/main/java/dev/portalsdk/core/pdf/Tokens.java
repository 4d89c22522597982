package dev.portalsdk.core.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSString;
import org.jspecify.annotations.Nullable;

/**
 * Takes a PDF's bytes apart into objects and keywords, strictly: what is malformed is refused.
 *
 * <p>PDFBox's own parser mends what it can and writes what it mends into the log, where nothing of
 * a document belongs. Instances belong to one thread.
 */
final class Tokens {

  private static final int HEXADECIMAL = 16;
  private static final int OCTAL = 8;
  private static final int MOST_OCTALS = 3;

  private final byte[] bytes;
  private final ReadingBudget budget;
  private final @Nullable References references;
  private int at;
  private int depth;
  private int nested;

  /** A word that is no object, such as {@code obj} or an operator. */
  record Keyword(String text) {}

  /**
   * Starts at a place.
   *
   * @param references resolves references to other objects; null where there can be none
   */
  Tokens(byte[] bytes, int at, ReadingBudget budget, @Nullable References references) {
    this.bytes = bytes;
    this.at = at;
    this.budget = budget;
    this.references = references;
  }

  int position() {
    return at;
  }

  /** Returns the next {@link COSBase} or {@link Keyword}, null at the end. */
  @Nullable Object next() {
    nested = 0;
    return token();
  }

  /** Returns the next object; what is none is malformed. */
  COSBase object() {
    if (next() instanceof COSBase object) {
      return object;
    }
    throw budget.damaged();
  }

  /** Goes behind the next token if it is this keyword. */
  boolean skip(String keyword) {
    int before = at;
    if (next() instanceof Keyword found && found.text().equals(keyword)) {
      return true;
    }
    at = before;
    return false;
  }

  private @Nullable Object token() {
    budget.step();
    skipSpace();
    if (at >= bytes.length) {
      return null;
    }
    return switch (bytes[at]) {
      case '/' -> name();
      case '(' -> string();
      case '[' -> array();
      case '<' -> peek(1) == '<' ? dictionary() : hexadecimal();
      case ')', '>', ']', '{', '}' -> throw budget.damaged();
      default -> word();
    };
  }

  private COSBase inner() {
    budget.nested(++nested);
    if (token() instanceof COSBase object) {
      return object;
    }
    throw budget.damaged();
  }

  private int peek(int ahead) {
    return at + ahead < bytes.length ? Byte.toUnsignedInt(bytes[at + ahead]) : -1;
  }

  private void skipSpace() {
    while (at < bytes.length) {
      if (bytes[at] == '%') {
        while (at < bytes.length && bytes[at] != '\n' && bytes[at] != '\r') {
          at++;
        }
      } else if (!isSpace(bytes[at])) {
        return;
      } else {
        at++;
      }
    }
  }

  static boolean isSpace(int one) {
    return one == ' ' || (one >= '\t' && one <= '\r' && one != 0x0B) || one == 0;
  }

  private static boolean isDelimiter(int one) {
    return one < 0 || isSpace(one) || "()<>[]{}/%".indexOf(one) >= 0;
  }

  private COSName name() {
    at++;
    ByteArrayOutputStream name = new ByteArrayOutputStream();
    while (!isDelimiter(peek(0))) {
      int high = Character.digit(peek(1), HEXADECIMAL);
      int low = Character.digit(peek(2), HEXADECIMAL);
      if (bytes[at] == '#' && high >= 0 && low >= 0) {
        name.write(high * HEXADECIMAL + low);
        at += 3;
      } else {
        name.write(bytes[at++]);
      }
    }
    return COSName.getPDFName(budget.name(name.toString(ISO_8859_1)));
  }

  private COSArray array() {
    at++;
    budget.depth(++depth);
    COSArray array = new COSArray();
    while (!ends(']')) {
      array.add(inner());
    }
    at++;
    depth--;
    return array;
  }

  private COSDictionary dictionary() {
    at += 2;
    budget.depth(++depth);
    COSDictionary dictionary = new COSDictionary();
    while (!ends('>')) {
      if (!(inner() instanceof COSName key) || ends('>')) {
        throw budget.damaged();
      }
      if (dictionary.containsKey(key)) {
        throw budget.damaged();
      }
      dictionary.setItem(key, inner());
    }
    if (peek(1) != '>') {
      throw budget.damaged();
    }
    at += 2;
    depth--;
    return dictionary;
  }

  private boolean ends(int closing) {
    skipSpace();
    return peek(0) == closing;
  }

  private COSString hexadecimal() {
    at++;
    ByteArrayOutputStream string = new ByteArrayOutputStream();
    int high = -1;
    for (int one = peek(0); one != '>'; one = peek(0)) {
      int digit = Character.digit(one, HEXADECIMAL);
      if (digit < 0 && (one < 0 || !isSpace(one))) {
        throw budget.damaged();
      }
      if (digit >= 0 && high >= 0) {
        string.write(high * HEXADECIMAL + digit);
        high = -1;
      } else if (digit >= 0) {
        high = digit;
      }
      at++;
    }
    at++;
    if (high >= 0) {
      string.write(high * HEXADECIMAL);
    }
    budget.taken(string.size());
    return new COSString(string.toByteArray());
  }

  private COSString string() {
    ByteArrayOutputStream string = new ByteArrayOutputStream();
    int open = 0;
    do {
      int one = peek(0);
      if (one < 0) {
        throw budget.damaged();
      }
      at++;
      open += one == '(' ? 1 : one == ')' ? -1 : 0;
      if (one == '\\') {
        escape(string);
      } else if ((one != '(' || open > 1) && open > 0) {
        string.write(one);
      }
    } while (open > 0);
    budget.taken(string.size());
    return new COSString(string.toByteArray());
  }

  /** Any other character than these stands for itself and is taken as the next one. */
  private void escape(ByteArrayOutputStream string) {
    int one = peek(0);
    int plain = "nrtbf".indexOf(one);
    if (plain >= 0) {
      string.write("\n\r\t\b\f".charAt(plain));
      at++;
    } else if (Character.digit(one, OCTAL) >= 0) {
      int code = 0;
      for (int i = 0; i < MOST_OCTALS && Character.digit(peek(0), OCTAL) >= 0; i++) {
        code = code * OCTAL + Character.digit(peek(0), OCTAL);
        at++;
      }
      string.write(code);
    } else if (one == '\r' || one == '\n') {
      at += one == '\r' && peek(1) == '\n' ? 2 : 1;
    } else if (one == '(' || one == ')' || one == '\\') {
      string.write(one);
      at++;
    }
  }

  private Object word() {
    int start = at;
    while (!isDelimiter(peek(0))) {
      at++;
    }
    String word = new String(bytes, start, at - start, ISO_8859_1);
    if (Numbers.mayBe(word)) {
      COSBase number = Numbers.parse(word);
      if (number == null) {
        throw budget.damaged();
      }
      COSBase reference = references == null ? null : reference(word);
      return reference == null ? number : reference;
    }
    return switch (word) {
      case "true" -> COSBoolean.TRUE;
      case "false" -> COSBoolean.FALSE;
      case "null" -> COSNull.NULL;
      default -> new Keyword(word);
    };
  }

  /** Whether a whole number goes on as {@code 12 0 R}. */
  private @Nullable COSBase reference(String number) {
    int before = at;
    References known = references;
    long object = Numbers.whole(number);
    if (known != null && object >= 0) {
      skipSpace();
      long generation = Numbers.whole(digits());
      skipSpace();
      if (generation >= 0 && peek(0) == 'R' && isDelimiter(peek(1))) {
        at++;
        return known.object(object, (int) Math.min(generation, Integer.MAX_VALUE));
      }
    }
    at = before;
    return null;
  }

  private String digits() {
    int start = at;
    while (peek(0) >= '0' && peek(0) <= '9') {
      at++;
    }
    return new String(bytes, start, at - start, ISO_8859_1);
  }

  /** Goes behind a picture within a page, of which the keyword BI was read. */
  void skipPicture() {
    Object token = next();
    while (!(token instanceof Keyword word && word.text().equals("ID"))) {
      if (token == null) {
        throw budget.damaged();
      }
      token = next();
    }
    while (!(isSpace(peek(0)) && peek(1) == 'E' && peek(2) == 'I' && isDelimiter(peek(3)))) {
      if (peek(0) < 0) {
        throw budget.damaged();
      }
      at++;
    }
    at += 3;
  }
}
