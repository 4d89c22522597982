package dev.portalsdk.billing.withholding;

import dev.portalsdk.core.table.HeaderText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The words of a text, as shown and folded, signs left out: {@code II.BB.} is two words. */
record Words(List<String> shown, List<String> folded) {

  private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

  static Words of(String text) {
    List<String> shown = SIGNS.splitAsStream(text).filter(word -> !word.isEmpty()).toList();
    return new Words(shown, shown.stream().map(HeaderText::fold).toList());
  }

  /** A name in a text: which of those that were sought, and at which word it begins. */
  record Found<T>(T what, int at, int length) {}

  /** A name by which something is known. */
  record Name<T>(T what, List<String> words) {

    static <T> Stream<Name<T>> of(T what, String... names) {
      return Stream.of(names).map(name -> new Name<>(what, Words.of(name).folded()));
    }
  }

  static <T> List<Name<T>> longestFirst(Stream<Name<T>> names) {
    return names
        .sorted(Comparator.comparing((Name<T> name) -> name.words().size()).reversed())
        .toList();
  }

  boolean isEmpty() {
    return shown.isEmpty();
  }

  /**
   * The names that stand in the text; a word belongs to the first of them.
   *
   * @param names {@link #longestFirst}, so that the longest has it
   */
  <T> List<Found<T>> find(List<Name<T>> names) {
    List<Found<T>> found = new ArrayList<>();
    Words left = this;
    for (Name<T> name : names) {
      Optional<Found<T>> next = left.find(name);
      while (next.isPresent()) {
        found.add(next.get());
        left = left.without(next.get());
        next = left.find(name);
      }
    }
    return found;
  }

  private <T> Optional<Found<T>> find(Name<T> name) {
    int length = name.words().size();
    for (int at = 0; at + length <= folded.size(); at++) {
      if (folded.subList(at, at + length).equals(name.words())) {
        return Optional.of(new Found<>(name.what(), at, length));
      }
    }
    return Optional.empty();
  }

  /** This text with nothing in the place of what was found, so that places stay what they are. */
  private <T> Words without(Found<T> found) {
    List<String> left = new ArrayList<>(folded);
    for (int i = found.at(); i < found.at() + found.length(); i++) {
      left.set(i, "");
    }
    return new Words(shown, left);
  }

  Words from(int word) {
    return new Words(shown.subList(word, shown.size()), folded.subList(word, folded.size()));
  }
}
