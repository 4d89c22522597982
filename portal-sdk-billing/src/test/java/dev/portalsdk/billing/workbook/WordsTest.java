package dev.portalsdk.billing.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portalsdk.billing.balance.TermKind;
import dev.portalsdk.billing.balance.UnseenReason;
import dev.portalsdk.billing.reconcile.Matter;
import dev.portalsdk.core.workbook.Term;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a person reads in place of the names that programs use: each says one thing alone. */
class WordsTest {

  static Stream<List<Term>> words() {
    return Stream.of(
        Stream.of(Matter.values()).map(MatterWords::term).toList(),
        Stream.of(UnseenReason.values()).map(ReasonWords::term).toList(),
        Stream.of(TermKind.values()).map(TermWords::term).toList());
  }

  @ParameterizedTest
  @MethodSource("words")
  void tellEachApart(List<Term> words) {
    assertThat(words).extracting(Term::shown).doesNotHaveDuplicates();
    assertThat(words).allMatch(word -> Character.isUpperCase(word.shown().charAt(0)));
  }

  @ParameterizedTest
  @MethodSource("words")
  void keepTheNameForPrograms(List<Term> words) {
    assertThat(words).extracting(Term::code).doesNotHaveDuplicates().doesNotContain("");
  }

  static Stream<List<String>> texts() {
    return Stream.of(
        Stream.of(Matter.values()).map(Matter::text).toList(),
        Stream.of(UnseenReason.values()).map(UnseenReason::text).toList());
  }

  @ParameterizedTest
  @MethodSource("texts")
  void areToldApartInEnglishToo(List<String> texts) {
    assertThat(texts).doesNotHaveDuplicates();
  }
}
