package dev.portalsdk.core.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.InvalidTextException;
import java.io.Serializable;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is true of each type of this package. */
class EveryKindTest {

  private static final int VERY_LONG = 10_000;

  @ParameterizedTest
  @MethodSource("kinds")
  <T extends Serializable> void readsBackWhatItWrites(Kind<T> kind) {
    T value = kind.value();

    assertThat(kind.formatted().apply(value)).isEqualTo(kind.text());
    assertThat(kind.parse().apply(kind.formatted().apply(value))).isEqualTo(value);
  }

  @ParameterizedTest
  @MethodSource("kinds")
  <T extends Serializable> void isEqualToTheSameNumberOfTheSameTypeAlone(Kind<T> kind) {
    assertThat(kind.value()).isEqualTo(kind.value()).hasSameHashCodeAs(kind.value());
    assertThat(kind.value()).isNotEqualTo(kind.otherValue()).isNotEqualTo(null);
    assertThat((Object) kind.value()).isNotEqualTo(kind.text());
  }

  @ParameterizedTest
  @MethodSource("kinds")
  <T extends Serializable> void showsNoMoreThanItMay(Kind<T> kind) {
    assertThat(kind.value()).hasToString(kind.shown());
  }

  @ParameterizedTest
  @MethodSource("comparableKinds")
  <T extends Serializable> void hasAnOrderThatAgreesWithEquality(Kind<T> kind) {
    Set<T> sorted = new TreeSet<>(List.of(kind.otherValue(), kind.value()));

    assertThat(sorted).containsExactly(kind.value(), kind.otherValue());
    assertThat(sorted.add(kind.value())).isFalse();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void refusesNullByName(Kind<?> kind) {
    assertThatNullPointerException()
        .isThrownBy(() -> kind.parse().apply(null))
        .withMessageMatching("text|number");
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void refusesEmptyBlankAndZero(Kind<?> kind) {
    Stream<String> texts = Stream.of("", " ", "\t", "\u00a0", "-", ".", "N/A");
    Stream<String> zeros =
        kind.type() == DocumentType.class ? Stream.of() : Stream.of("0", "00", "0-0");

    assertThat(Stream.concat(texts, zeros)).allSatisfy(text -> assertRefused(kind, text));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void refusesAnyCharacterAddedInFrontOrBehind(Kind<?> kind) {
    assertThat(
            List.of("\u200b", "\uff10", "\u0660", "\r\n", "\n", " ", "\u0000", "\ufeff", "\u202e"))
        .allSatisfy(
            added -> {
              assertRefused(kind, kind.text() + added);
              assertRefused(kind, added + kind.text());
            });
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void refusesVeryLongTextsFast(Kind<?> kind) {
    List<String> texts =
        Stream.of(
                "1", "0", "-", " ", ".", "1-", "1.", "1 ", "a1", "(", " (", "a ", "\u00e1",
                "\ud800")
            .map(part -> part.repeat(VERY_LONG / part.length()))
            .toList();

    assertTimeoutPreemptively(
        Duration.ofSeconds(5), () -> texts.forEach(text -> assertRefused(kind, text)));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void saysWhatIsWrongWithoutTheText(Kind<?> kind) {
    String digits = kind.text().replaceAll("[^0-9]", "");
    for (String damaged : List.of(kind.text() + "\r\nx", kind.text() + "\u2013", digits + "\n")) {
      assertThatThrownBy(() -> kind.parse().apply(damaged))
          .isInstanceOfSatisfying(
              InvalidTextException.class,
              refusal -> {
                assertThat(refusal.code()).isEqualTo(ErrorCode.INVALID_IDENTIFIER);
                assertThat(refusal.getMessage())
                    .startsWith("Expected a")
                    .doesNotContain("\r", "\n", "\u2013")
                    .hasSizeLessThan(200);
                if (digits.length() > 2) {
                  assertThat(refusal.getMessage()).doesNotContain(digits, kind.text());
                }
              });
    }
  }

  @Test
  void everyTypeOfTheStreamIsTested() {
    assertThat(kinds()).hasSameSizeAs(SerialForm.Type.values());
  }

  static Stream<Kind<?>> kinds() {
    return Kind.all();
  }

  static Stream<Kind<?>> comparableKinds() {
    return Kind.all().filter(kind -> Comparable.class.isAssignableFrom(kind.type()));
  }

  private static void assertRefused(Kind<?> kind, String text) {
    assertThatThrownBy(() -> kind.parse().apply(text)).isInstanceOf(InvalidTextException.class);
  }
}
