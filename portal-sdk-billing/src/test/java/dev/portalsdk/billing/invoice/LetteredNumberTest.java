package dev.portalsdk.billing.invoice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.InvalidTextException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LetteredNumberTest {

  @Test
  void readsALetterBeforeANumber() {
    LetteredNumber number = LetteredNumber.parse("B 00017-00004199");

    assertThat(number.letter()).isEqualTo(Letter.B);
    assertThat(number.number()).isEqualTo(new ArgentineNumber(17, 4199));
    assertThat(number).hasToString("B 00017-00004199");
    assertThat(LetteredNumber.parse("E 0003-00000088")).hasToString("E 00003-00000088");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "B",
        "B ",
        " B 00017-00004199",
        "B00017-00004199",
        "B  00017-00004199",
        "b 00017-00004199",
        "00017-00004199",
        "B 00017-00000000",
        "B\u00a000017-00004199",
        "B 00017-00004199\r\n",
        "FA000500006109",
        "1 00017-00004199"
      })
  void refusesAnyOtherForm(String text) {
    assertThatExceptionOfType(InvalidTextException.class)
        .isThrownBy(() -> LetteredNumber.parse(text))
        .satisfies(e -> assertThat(e.code()).isEqualTo(ErrorCode.INVALID_NUMBER));
  }

  @Test
  void rejectsNull() {
    assertThatNullPointerException()
        .isThrownBy(() -> new LetteredNumber(null, new ArgentineNumber(1, 1)))
        .withMessage("letter");
    assertThatNullPointerException()
        .isThrownBy(() -> new LetteredNumber(Letter.B, null))
        .withMessage("number");
  }
}
