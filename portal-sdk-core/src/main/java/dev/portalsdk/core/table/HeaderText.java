package dev.portalsdk.core.table;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Folds the texts of headers and labels, so that accents, case and spaces do not tell them apart.
 */
public final class HeaderText {

  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
  private static final Pattern UNSHOWABLE = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}]");
  private static final Pattern DIGIT = Pattern.compile("[0-9]");

  private HeaderText() {}

  /**
   * Returns the text in lower case, without accents, runs of spaces as one and none around it, and
   * without a colon at its end: {@code " NÚMERO Factura: "} gives {@code "numero factura"}.
   *
   * @param text a header or label as shown
   */
  public static String fold(String text) {
    String spaced = spaced(isAscii(text) ? text : withoutAccents(text));
    boolean colon = spaced.endsWith(":");
    return colon ? spaced.substring(0, spaced.length() - 1).stripTrailing() : spaced;
  }

  /**
   * Returns the text as a message may quote it: {@code #} for each digit, since what stands in the
   * place of a header may be somebody's number, and {@code ?} for what cannot be seen, since it may
   * break a line of a log.
   *
   * @param text a header or label as shown
   */
  public static String quoted(String text) {
    return DIGIT.matcher(UNSHOWABLE.matcher(text).replaceAll("?")).replaceAll("#");
  }

  /**
   * Returns false only where {@link #fold} of a text cannot give another, seen without folding it:
   * two plain characters that differ come before anything that folding could change.
   */
  static boolean mayFold(String shown, String folded) {
    int length = Math.min(shown.length(), folded.length());
    for (int i = 0; i < length; i++) {
      char one = shown.charAt(i);
      if (!isPlain(one)) {
        return true;
      }
      char lower = one >= 'A' && one <= 'Z' ? (char) (one + 'a' - 'A') : one;
      if (lower != folded.charAt(i)) {
        return false;
      }
    }
    return shown.length() == folded.length()
        || (shown.length() > folded.length() && !isPlain(shown.charAt(length)));
  }

  private static boolean isPlain(char shown) {
    return shown > ' ' && shown <= '~' && shown != ':';
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > '~') {
        return false;
      }
    }
    return true;
  }

  private static String withoutAccents(String text) {
    String apart = Normalizer.normalize(text, Normalizer.Form.NFKD);
    return ACCENTS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
  }

  private static String spaced(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char shown = text.charAt(i);
      if (!isSpace(shown)) {
        folded.append(shown >= 'A' && shown <= 'Z' ? (char) (shown + 'a' - 'A') : shown);
      } else if (folded.length() > 0 && folded.charAt(folded.length() - 1) != ' ') {
        folded.append(' ');
      }
    }
    boolean trailing = folded.length() > 0 && folded.charAt(folded.length() - 1) == ' ';
    return folded.substring(0, folded.length() - (trailing ? 1 : 0));
  }

  private static boolean isSpace(char shown) {
    return Character.isWhitespace(shown) || Character.isSpaceChar(shown);
  }

  /** Returns how many letters must change to make one text the other. */
  static int distance(String one, String other) {
    int[] previous = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      previous = nextDistances(previous, one.charAt(i - 1), other, i);
    }
    return previous[other.length()];
  }

  private static int[] nextDistances(int[] previous, char letter, String other, int row) {
    int[] current = new int[other.length() + 1];
    current[0] = row;
    for (int j = 1; j <= other.length(); j++) {
      int swap = previous[j - 1] + (letter == other.charAt(j - 1) ? 0 : 1);
      current[j] = Math.min(swap, 1 + Math.min(previous[j], current[j - 1]));
    }
    return current;
  }
}
