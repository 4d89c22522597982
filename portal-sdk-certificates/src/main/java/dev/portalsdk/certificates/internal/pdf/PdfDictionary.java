package dev.portalsdk.certificates.internal.pdf;

import dev.portalsdk.certificates.internal.pdf.Lexer.Token;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One dictionary of a PDF as it is written: a key may stand there twice. */
final class PdfDictionary {

  private static final int DEEPEST = 16;
  private static final int MOST_WORDS = 4_000;

  /**
   * One value, or one word within an array.
   *
   * @param token its first word
   * @param text the name or the word
   * @param number the number, or -1
   * @param start where it begins
   * @param end where it ends
   * @param items what an array holds
   * @param dictionaries the dictionary that it is, or those that an array holds
   */
  record Value(
      Token token,
      String text,
      long number,
      long start,
      long end,
      List<Value> items,
      List<PdfDictionary> dictionaries) {}

  private record Entry(String key, Value value) {}

  private final List<Entry> entries = new ArrayList<>();

  private PdfDictionary() {}

  /** Reads the dictionary that begins here; of one that is too large or too deep, the beginning. */
  static PdfDictionary read(PdfBytes bytes, long start) throws IOException {
    Lexer lexer = new Lexer(bytes, start);
    lexer.next();
    return new Reading(lexer).dictionary(0);
  }

  /** Returns how often a key stands there. */
  int count(String key) {
    return (int) entries.stream().filter(entry -> entry.key().equals(key)).count();
  }

  /** Returns the first value of a key. */
  Optional<Value> first(String key) {
    return entries.stream().filter(entry -> entry.key().equals(key)).map(Entry::value).findFirst();
  }

  /** Reads within a budget of words. */
  private static final class Reading {
    private final Lexer lexer;
    private int words;

    Reading(Lexer lexer) {
      this.lexer = lexer;
    }

    PdfDictionary dictionary(int depth) throws IOException {
      PdfDictionary dictionary = new PdfDictionary();
      Token token = next();
      while (token != Token.END && token != Token.DICTIONARY_END) {
        if (token == Token.NAME) {
          String key = lexer.text();
          token = next();
          if (token == Token.END || token == Token.DICTIONARY_END) {
            break;
          }
          dictionary.entries.add(new Entry(key, value(token, depth)));
        }
        token = next();
      }
      return dictionary;
    }

    private Value value(Token token, int depth) throws IOException {
      long start = lexer.start();
      boolean worded = token == Token.NAME || token == Token.WORD;
      String text = worded ? lexer.text() : "";
      long number = token == Token.WORD ? lexer.number() : -1;
      List<Value> items = new ArrayList<>();
      List<PdfDictionary> dictionaries = new ArrayList<>();
      if (token == Token.DICTIONARY && depth < DEEPEST) {
        dictionaries.add(dictionary(depth + 1));
      } else if (token == Token.ARRAY && depth < DEEPEST) {
        items(depth + 1, items);
        items.forEach(item -> dictionaries.addAll(item.dictionaries()));
      }
      return new Value(token, text, number, start, lexer.end(), items, dictionaries);
    }

    private void items(int depth, List<Value> items) throws IOException {
      Token token = next();
      while (token != Token.END && token != Token.ARRAY_END && token != Token.DICTIONARY_END) {
        items.add(value(token, depth));
        token = next();
      }
    }

    private Token next() throws IOException {
      return ++words > MOST_WORDS ? Token.END : lexer.next();
    }
  }
}
