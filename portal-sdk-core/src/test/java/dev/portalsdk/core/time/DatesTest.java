package dev.portalsdk.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.InvalidTextException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

  @ParameterizedTest
  @CsvSource({
    "31/02/2025",
    "29/02/2025",
    "29/02/1900",
    "31/04/2025",
    "32/01/2025",
    "01/13/2025",
    "00/00/0000",
    "00/01/2025",
    "01/00/2025",
    "30/12/1899",
    "31/12/1899",
    "1/7/25",
    "1/7/2025",
    "01/07/25",
    "01/07/20255",
    "001/07/2025",
    "01/7/2025",
    "08-07-2025",
    "01/07-2025",
    "2025/07/01",
    "01.07.2025",
    "01072025",
    "01/07/2025T",
    "01/O7/2025",
    "N/A",
    "-1/07/2025",
    "01/07/-999",
    "+1/07/2025"
  })
  void refusesWhatIsNoSlashedDate(String text) {
    assertRefused(DatePattern.SLASHED, text);
    assertRefused(DatePattern.HYPHENATED, withMarksSwapped(text));
  }

  private static String withMarksSwapped(String text) {
    return text.replace('/', '\t').replace('-', '/').replace('\t', '-');
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        " 01/07/2025",
        "01/07/2025 ",
        "01/07/2025\r\n",
        "01\u200b/07/2025",
        "\u0660\u0661/07/2025",
        "\uff10\uff11/07/2025",
        "01\u2044\u00307/2025"
      })
  void refusesBlanksAndDigitsThatAreNotAscii(String text) {
    assertRefused(DatePattern.SLASHED, text);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 3, 4, 6, 7, 8, 9})
  void refusesAnythingButADigitWhereADigitStands(int at) {
    for (char c : new char[] {'/', ':', '-', ' ', 'O', '\u0661'}) {
      StringBuilder text = new StringBuilder("11/11/2011");
      text.setCharAt(at, c);
      assertRefused(DatePattern.SLASHED, text.toString());
    }
  }

  @Test
  void everyDayOfFourCenturiesIsReadAsTheCalendarHasIt() {
    LocalDate end = LocalDate.of(2300, 1, 1);
    for (LocalDate day = LocalDate.of(1900, 1, 1); day.isBefore(end); day = day.plusDays(1)) {
      String iso = day.toString();
      String slashed = iso.substring(8) + "/" + iso.substring(5, 7) + "/" + iso.substring(0, 4);
      assertThat(Dates.slashed(slashed)).isEqualTo(day);
      assertThat(DatePattern.SLASHED.format(day)).isEqualTo(slashed);
    }
  }

  private static void assertRefused(DatePattern<?> pattern, String text) {
    assertThatExceptionOfType(InvalidTextException.class)
        .isThrownBy(() -> pattern.parse(text))
        .satisfies(e -> assertThat(e.code()).isEqualTo(ErrorCode.INVALID_DATE))
        .withMessageContaining(pattern.toString());
  }
}
