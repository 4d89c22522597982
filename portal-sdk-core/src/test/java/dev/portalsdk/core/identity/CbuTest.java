package dev.portalsdk.core.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portalsdk.core.error.InvalidTextException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CbuTest {

  private static final String VALID = "2850590940090418135201";

  @ParameterizedTest(name = "{0}")
  @MethodSource("published")
  void agreesWithEveryPublishedCbu(Vectors.Row row) {
    String text = row.get("as_written");
    if (row.is("expected_valid", "yes")) {
      Cbu cbu = Cbu.parse(text);
      assertThat(cbu.plain()).isEqualTo(row.get("cbu"));
      assertThat(cbu.bank()).isEqualTo(row.get("bank"));
      assertThat(cbu.branch()).isEqualTo(row.get("branch"));
      assertThat(cbu.account()).isEqualTo(row.get("account"));
      assertThat(Cbu.parse(cbu.formatted())).isEqualTo(cbu);
    } else {
      assertThatThrownBy(() -> Cbu.parse(text))
          .isInstanceOf(InvalidTextException.class)
          .hasMessageContaining("the check digit of the ");
    }
  }

  static Stream<Vectors.Row> published() {
    return Vectors.rows("cbu.csv");
  }

  @Test
  void writesTheTwoBlocksApart() {
    assertThat(Cbu.parse(VALID).formatted()).isEqualTo("28505909 40090418135201");
    assertThat(Cbu.parse(VALID)).hasToString("28505909 **********5201");
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("notQuiteACbu")
  void refusesWhatIsNotQuiteACbu(String text, String reason) {
    assertThatThrownBy(() -> Cbu.parse(text))
        .isInstanceOf(InvalidTextException.class)
        .hasMessageContaining(reason);
  }

  static Stream<Arguments> notQuiteACbu() {
    return Stream.of(
        Arguments.of("2850590840090418135201", "the check digit of the first block is wrong"),
        Arguments.of("2850590940090418135202", "the check digit of the second block is wrong"),
        Arguments.of("0000000000000000000000", "all digits are zero"),
        Arguments.of("285059094009041813520", "the text has 21 digits"),
        Arguments.of("28505909400904181352010", "the text has 23 digits"),
        Arguments.of("28505909.40090418135201", "character 9 is U+002E"),
        Arguments.of("28505909\t40090418135201", "character 9 is U+0009"),
        Arguments.of("2850590940090418135201\n", "character 23 is U+000A"),
        Arguments.of("285O590940090418135201", "character 4 is U+004F"),
        Arguments.of("\u0662850590940090418135201", "character 1 is U+0662"),
        Arguments.of("28505909" + " ".repeat(40) + "40090418135201", "the text has 62 characters"),
        Arguments.of("N/A", "character 1 is U+004E"),
        Arguments.of("0", "the text has 1 digits"),
        Arguments.of("", "the text has 0 characters"));
  }

  @ParameterizedTest
  @ValueSource(strings = {VALID, "0070999020000065706080"})
  void noticesEveryDigitThatIsChanged(String text) {
    for (int i = 0; i < text.length(); i++) {
      String before = text.substring(0, i);
      String after = text.substring(i + 1);

      assertThat(IntStream.range(0, 10).mapToObj(digit -> before + digit + after))
          .filteredOn(CbuTest::isAccepted)
          .containsExactly(text);
    }
  }

  private static boolean isAccepted(String text) {
    try {
      return Cbu.parse(text).plain().equals(text);
    } catch (InvalidTextException e) {
      return false;
    }
  }
}
