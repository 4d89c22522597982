package dev.portalsdk.core.workbook;

import org.codehaus.stax2.typed.TypedValueDecoder;

/**
 * What a cell says of itself, read from the parser's own buffer: a million cells have two million
 * such values, which need not become strings.
 */
final class CellAttributes extends TypedValueDecoder {

  /** The type of a text that a formula gave. */
  static final char CALCULATED_TEXT = 1;

  /** The type of a text that stands in the cell itself. */
  static final char INLINE_TEXT = 2;

  /** The place of a cell that does not say where it is. */
  static final int NOWHERE = -1;

  /** The place of a cell that says something else than a place in its row. */
  static final int ASTRAY = -2;

  private static final char UNKNOWN = 3;
  private static final char OTHER = ' ';
  private static final int LETTERS = 26;
  private static final int MOST_LETTERS = 4;
  private static final int MOST_DIGITS = 6;
  private static final String INLINE = "inlineStr";
  private static final String CALCULATED = "str";

  private int row;
  private char attribute;
  private int column = NOWHERE;
  private int style = NOWHERE;
  private char type = 'n';

  /** Begins a row, whose cells may say its number. */
  void row(int number) {
    row = number;
  }

  void read(PartXml xml) {
    column = NOWHERE;
    style = NOWHERE;
    type = 'n';
    int count = xml.attributes();
    for (int i = 0; i < count; i++) {
      attribute = named(xml.attributeName(i));
      if (attribute != OTHER) {
        xml.attributeValue(i, this);
      }
    }
  }

  private static char named(String name) {
    if (name.equals("r")) {
      return 'r';
    }
    if (name.equals("s")) {
      return 's';
    }
    return name.equals("t") ? 't' : OTHER;
  }

  /** Returns the column from 0, or {@link #NOWHERE} or {@link #ASTRAY}. */
  int column() {
    return column;
  }

  int style() {
    return style;
  }

  char type() {
    return type;
  }

  @Override
  public void decode(String value) {
    char[] characters = value.toCharArray();
    decode(characters, 0, characters.length);
  }

  @Override
  public void decode(char[] value, int from, int to) {
    switch (attribute) {
      case 'r' -> column = place(value, from, to);
      case 's' -> style = style(value, from, to);
      default -> type = to - from == 1 ? value[from] : type(value, from, to);
    }
  }

  @Override
  public void handleEmptyValue() {
    decode(new char[0], 0, 0);
  }

  private int place(char[] value, int from, int to) {
    int number = 0;
    int at = from;
    while (at < to && at < from + MOST_LETTERS && value[at] >= 'A' && value[at] <= 'Z') {
      number = number * LETTERS + value[at++] - 'A' + 1;
    }
    return number == 0 || (at < to && !isRow(value, at, to)) ? ASTRAY : number - 1;
  }

  private boolean isRow(char[] value, int from, int to) {
    return value[from] != '0' && Digits.number(value, from, to) == row;
  }

  private static int style(char[] value, int from, int to) {
    return to - from > MOST_DIGITS ? NOWHERE : (int) Digits.number(value, from, to);
  }

  private static char type(char[] value, int from, int to) {
    if (says(INLINE, value, from, to)) {
      return INLINE_TEXT;
    }
    return says(CALCULATED, value, from, to) ? CALCULATED_TEXT : UNKNOWN;
  }

  private static boolean says(String word, char[] value, int from, int to) {
    if (to - from != word.length()) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (value[i] != word.charAt(i - from)) {
        return false;
      }
    }
    return true;
  }
}
