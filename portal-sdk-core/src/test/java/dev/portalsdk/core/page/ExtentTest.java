package dev.portalsdk.core.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExtentTest {

  @ParameterizedTest
  @CsvSource({
    "1-10 de 12, 1, 10, 12",
    "1 - 5 de 5, 1, 5, 5",
    "1-1 de 1, 1, 1, 1",
    "0 de 0, 0, 0, 0",
    "1 - 100 de 130, 1, 100, 130",
    "1-10 de 10.234, 1, 10, 10234",
    "1.001 - 1.100 de 1.234.567, 1001, 1100, 1234567"
  })
  void readsTheRangesOfTheManuals(String text, long first, long last, long total) {
    assertThat(Extent.parse(text)).isEqualTo(new Extent(first, last, total));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "1-10",
        "0 de 5",
        "10-1 de 12",
        "1-13 de 12",
        "1-10 of 12",
        "1-10 de 1.23",
        "1-10 de 1,234",
        "1-10 de 12.",
        "１-10 de 12"
      })
  void refusesWhatNoPageShows(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> Extent.parse(text));
  }

  @ParameterizedTest
  @CsvSource({"1 0 5", "0 1 5", "3 7 5", "-1 2 5"})
  void refusesPlacesThatNoPageShows(String parts) {
    String[] p = parts.split(" ");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new Extent(Long.parseLong(p[0]), Long.parseLong(p[1]), Long.parseLong(p[2])));
  }
}
