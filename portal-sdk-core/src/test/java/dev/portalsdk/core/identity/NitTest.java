package dev.portalsdk.core.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portalsdk.core.error.InvalidTextException;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class NitTest {

  @ParameterizedTest(name = "{0}")
  @MethodSource("published")
  void agreesWithEveryPublishedNit(Vectors.Row row) {
    String text = row.get("as_written");
    if (row.is("expected_valid", "yes")) {
      Nit nit = Nit.parse(text);
      assertThat(nit.plain()).isEqualTo(row.get("nit_with_dv"));
      assertThat(nit.checkDigit()).isEqualTo(Integer.parseInt(row.get("computed_dv")));
      assertThat(Nit.parse(nit.formatted())).isEqualTo(nit);
    } else {
      assertThatThrownBy(() -> Nit.parse(text)).isInstanceOf(InvalidTextException.class);
    }
  }

  static Stream<Vectors.Row> published() {
    return Vectors.rows("nit.csv");
  }

  @Test
  void readsTheCheckDigitFromWhereverThePortalHasIt() {
    Nit nit = Nit.parse("800.003.122-6");

    assertThat(Nit.parse("8000031226")).isEqualTo(nit);
    assertThat(Nit.parse("800003122 - 6")).isEqualTo(nit);
    assertThat(Nit.parse("800,003,122\u20146")).isEqualTo(nit);
    assertThat(Nit.parse("800.003.122", "6")).isEqualTo(nit);
    assertThat(Nit.parseNumber("800003122")).isEqualTo(nit);
    assertThat(nit.number()).isEqualTo("800003122");
    assertThat(nit.checkDigit()).isEqualTo(6);
    assertThat(nit.formatted()).isEqualTo("800.003.122-6");
    assertThat(nit.country()).isEqualTo("CO");
  }

  @Test
  void readsTheNitOfAPersonWithACedulaOfTenDigits() {
    Nit nit = Nit.parseNumber("1234567890");

    assertThat(nit.plain()).isEqualTo("1234567890" + nit.checkDigit());
    assertThat(Nit.parse(nit.plain())).isEqualTo(nit);
    assertThat(nit).hasToString("********90-" + nit.checkDigit());
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("notQuiteANit")
  void refusesWhatIsNotQuiteANit(String text, String reason) {
    assertThatThrownBy(() -> Nit.parse(text))
        .isInstanceOf(InvalidTextException.class)
        .hasMessageContaining(reason);
  }

  static Stream<Arguments> notQuiteANit() {
    return Stream.of(
        Arguments.of("800.003.122-5", "the check digit of *******22 is wrong"),
        Arguments.of("800.003.122", "no check digit stands apart"),
        Arguments.of("800003122", "the check digit of ******12 is wrong"),
        Arguments.of("800.003.122-", "character 12 is U+002D"),
        Arguments.of("-800003122-6", "character 1 is U+002D"),
        Arguments.of("800.003.122/6", "character 12 is U+002F"),
        Arguments.of("800.003.I22-6", "character 9 is U+0049"),
        Arguments.of("8000031226\r\n", "character 11 is U+000D"),
        Arguments.of("800\u00a0003\u00a0122-6", "character 4 is U+00A0"),
        Arguments.of("\uff18000031226", "character 1 is U+FF18"),
        Arguments.of("080.000.312-2", "the number begins with a zero"),
        Arguments.of("0000000-0", "the number begins with a zero"),
        Arguments.of("0", "the number has 0 digits, not 7 to 15"),
        Arguments.of("123456-8", "the number has 6 digits, not 7 to 15"),
        Arguments.of("1234567890123456-1", "the number has 16 digits, not 7 to 15"),
        Arguments.of("222222222222", "the check digit of *********22 is wrong"),
        Arguments.of(" ", "character 1 is U+0020"),
        Arguments.of("", "the text has 0 characters"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"800.003.122-6", "800 003 122", "800.0031.22", "8000.003.122", "800003"})
  void refusesANumberThatIsNotANumberAlone(String number) {
    assertThatThrownBy(() -> Nit.parseNumber(number)).isInstanceOf(InvalidTextException.class);
    assertThatThrownBy(() -> Nit.parse(number, "6")).isInstanceOf(InvalidTextException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"5", "", " ", "66", "-6", "\u0666", "3133671766"})
  void refusesACheckDigitThatIsWrongOrNone(String checkDigit) {
    assertThatThrownBy(() -> Nit.parse("800003122", checkDigit))
        .isInstanceOf(InvalidTextException.class);
  }

  @Test
  void namesTheParameterThatIsNull() {
    assertThatNullPointerException()
        .isThrownBy(() -> Nit.parse("800003122", null))
        .withMessage("checkDigit");
    assertThatNullPointerException().isThrownBy(() -> Nit.parse(null, "6")).withMessage("number");
    assertThatNullPointerException().isThrownBy(() -> Nit.parseNumber(null)).withMessage("number");
  }

  @Test
  void acceptsExactlyOneCheckDigitForEveryNumber() {
    Random random = new Random(800003122);
    for (int i = 0; i < 10_000; i++) {
      String number = Long.toString(1_000_000 + random.nextLong(9_000_000_000L));

      assertThat(IntStream.range(0, 10).filter(digit -> isAccepted(number + digit)))
          .as(number)
          .containsExactly(Nit.parseNumber(number).checkDigit());
    }
  }

  private static boolean isAccepted(String text) {
    try {
      return Nit.parse(text).plain().equals(text);
    } catch (InvalidTextException e) {
      return false;
    }
  }
}
