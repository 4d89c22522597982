package dev.portalsdk.billing.invoice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.InvalidTextException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LetterTest {

  @Test
  void everyUpperCaseLetterIsOneAndReadsBack() {
    for (char c = 'A'; c <= 'Z'; c++) {
      Letter letter = new Letter(c);
      assertThat(Letter.parse(letter.toString())).isEqualTo(letter);
    }
    assertThat(Letter.parse("B")).isEqualTo(Letter.B).isGreaterThan(Letter.A);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "b", "BB", " B", "1", "@", "[", "Ñ", "\u0130", "\uff22", "\u0412"})
  void refusesWhatIsNoLetter(String text) {
    assertThatExceptionOfType(InvalidTextException.class)
        .isThrownBy(() -> Letter.parse(text))
        .satisfies(e -> assertThat(e.code()).isEqualTo(ErrorCode.INVALID_NUMBER));
  }

  @ParameterizedTest
  @ValueSource(chars = {'b', '@', '[', '1', ' ', '\u0412'})
  void holdsNothingElse(char symbol) {
    assertThatIllegalArgumentException().isThrownBy(() -> new Letter(symbol));
  }
}
