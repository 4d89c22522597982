package dev.portalsdk.billing.adjustment;

import dev.portalsdk.core.table.HeaderText;
import java.util.regex.Pattern;

/** Words without case, accents and signs, one blank before each. */
final class FoldedWords {

  private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final String words;

  private FoldedWords(String words) {
    this.words = words;
  }

  static FoldedWords of(String text) {
    String plain = SIGNS.matcher(HeaderText.fold(text)).replaceAll(" ").strip();
    return new FoldedWords(plain.isEmpty() ? "" : " " + plain);
  }

  boolean isEmpty() {
    return words.isEmpty();
  }

  /** Returns whether the phrase stands at the beginning of a word; its last word may go on. */
  boolean has(FoldedWords phrase) {
    return words.contains(phrase.words);
  }
}
