package dev.portalsdk.billing.invoice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.InvalidTextException;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ColombianNumberTest {

  @ParameterizedTest
  @CsvSource({
    "SETP990000001, SETP, 990000001, SETP990000001",
    "SETP-990000001, SETP, 990000001, SETP990000001",
    "FE 43905, FE, 43905, FE43905",
    "FE-00043905, FE, 43905, FE43905",
    "FE1, FE, 1, FE1",
    "43905, '', 43905, 43905",
    "A1B23, A1B, 23, A1B23",
    "A1-23, A1, 23, A1-23",
    "2018-7, 2018, 7, 2018-7",
    "A123, A, 123, A123",
    "999999999999999, '', 999999999999999, 999999999999999"
  })
  void readsPrefixAndNumber(String text, String prefix, long number, String shown) {
    ColombianNumber parsed = ColombianNumber.parse(text);

    assertThat(parsed).isEqualTo(new ColombianNumber(prefix, number)).hasToString(shown);
    assertThat(parsed.shown()).isEqualTo(shown);
    assertThat(ColombianNumber.parse(shown)).isEqualTo(parsed);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "SETP",
        "SETP-",
        "-1",
        "0",
        "SETP0",
        "SETP-000",
        "fe1",
        "SETPX1",
        "SETPX-1",
        "FE--1",
        "FE - 1",
        "FE  1",
        "FE_1",
        "FE1\r\n",
        " FE1",
        "FE1 ",
        "FÉ1",
        "FE-1-2",
        "1234567890123456",
        "FE\u0661",
        "FE\uff11",
        "F\u0130E1",
        "12345-1",
        "N/A"
      })
  void refusesWhatIsNoNumber(String text) {
    assertThatExceptionOfType(InvalidTextException.class)
        .isThrownBy(() -> ColombianNumber.parse(text))
        .satisfies(e -> assertThat(e.code()).isEqualTo(ErrorCode.INVALID_NUMBER))
        .withMessageContaining("SETP990000001");
  }

  @Test
  void isTheSameAsWhatReadsAlikeWhenJoined() {
    ColombianNumber separated = new ColombianNumber("A1", 23);
    ColombianNumber joined = ColombianNumber.parse("A123");

    assertThat(separated).isNotEqualTo(joined);
    assertThat(separated.sameAs(joined)).isTrue();
    assertThat(joined.sameAs(separated)).isTrue();
    assertThat(joined.sameAs(new ColombianNumber("A", 124))).isFalse();
    assertThat(joined.sameAs(new ColombianNumber("B", 123))).isFalse();
    assertThat(new ColombianNumber("", 43905).sameAs(new ArgentineNumber(25, 43905))).isFalse();
  }

  @Test
  void readsBackWhatItWrites() {
    Random random = new Random(990_000_001);
    for (int i = 0; i < 10_000; i++) {
      String alphabet = "ABCZ0129";
      StringBuilder prefix = new StringBuilder();
      for (int length = random.nextInt(5); length > 0; length--) {
        prefix.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      ColombianNumber number =
          new ColombianNumber(prefix.toString(), 1 + random.nextInt(1_000_000));
      assertThat(ColombianNumber.parse(number.toString())).isEqualTo(number);
    }
  }

  @Test
  void partsStayInTheirRange() {
    assertThatIllegalArgumentException().isThrownBy(() -> new ColombianNumber("fe", 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new ColombianNumber("ABCDE", 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new ColombianNumber("FE", 0));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ColombianNumber("FE", 1_000_000_000_000_000L));
  }

  @Test
  void rejectsNull() {
    assertThatNullPointerException()
        .isThrownBy(() -> new ColombianNumber(null, 1))
        .withMessage("prefix");
    assertThatNullPointerException()
        .isThrownBy(() -> ColombianNumber.parse(null))
        .withMessage("text");
  }
}
