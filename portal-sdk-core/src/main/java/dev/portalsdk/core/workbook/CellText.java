package dev.portalsdk.core.workbook;

import java.util.Arrays;

/**
 * The characters of one cell, gathered from the parser's pieces: of most cells no string is ever
 * wanted, be it that they are numbers or say what the cell above them says.
 */
final class CellText {

  private static final int FIRST_SIZE = 64;

  private final int most;
  private char[] characters = new char[FIRST_SIZE];
  private int length;

  /**
   * Creates an empty one.
   *
   * @param most how many characters a cell may have
   */
  CellText(int most) {
    this.most = most;
  }

  int most() {
    return most;
  }

  void clear() {
    length = 0;
  }

  /** Takes a piece; returns false if the cell would have more characters than it may. */
  boolean add(char[] from, int start, int count) {
    if (count > most - length) {
      return false;
    }
    if (count > characters.length - length) {
      characters = Arrays.copyOf(characters, Math.max(length + count, 2 * length));
    }
    System.arraycopy(from, start, characters, length, count);
    length += count;
    return true;
  }

  boolean isEmpty() {
    return length == 0;
  }

  int length() {
    return length;
  }

  char[] characters() {
    return characters;
  }

  /** Returns whether the characters are those of a string. */
  boolean says(String other) {
    if (other.length() != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (characters[i] != other.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Returns the number that the characters write between blanks, or {@link Digits#NONE}. */
  long digits() {
    int from = 0;
    int to = length;
    while (from < to && Character.isWhitespace(characters[from])) {
      from++;
    }
    while (from < to && Character.isWhitespace(characters[to - 1])) {
      to--;
    }
    return Digits.number(characters, from, to);
  }

  /** Returns the characters as a string. */
  String string() {
    return length == 0 ? "" : new String(characters, 0, length);
  }
}
