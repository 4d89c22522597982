package dev.portalsdk.core.table;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Folds the texts of headers and labels, so that accents, case and spaces do not tell them apart.
 */
public final class HeaderText {

  private HeaderText() {}

  /**
   * Returns the text in lower case, without accents, runs of spaces as one and none around it, and
   * without a colon at its end: {@code " NÚMERO Factura: "} gives {@code "numero factura"}.
   *
   * @param text a header or label as shown
   */
  public static String fold(String text) {
    String bare = Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
    String spaced = bare.replaceAll("[\\s\\p{Z}]+", " ").strip();
    String named = spaced.endsWith(":") ? spaced.substring(0, spaced.length() - 1).strip() : spaced;
    return named.toLowerCase(Locale.ROOT);
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
