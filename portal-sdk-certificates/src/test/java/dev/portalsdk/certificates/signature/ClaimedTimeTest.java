package dev.portalsdk.certificates.signature;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimedTimeTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "D:20250820120000Z, 2025-08-20T12:00:00Z",
        "D:20250820120000Z00'00', 2025-08-20T12:00:00Z",
        "D:20250820090000-03'00', 2025-08-20T12:00:00Z",
        "D:20250820090000-03'00, 2025-08-20T12:00:00Z",
        "D:20250820173000+05'30', 2025-08-20T12:00:00Z",
        "D:20250820083000-03'30', 2025-08-20T12:00:00Z"
      })
  void readsAMoment(String text, Instant moment) {
    assertThat(ClaimedTime.parse(text)).contains(moment);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "D:",
        "2025",
        "D:20250820120000",
        "D:20250230120000Z",
        "D:20250820250000Z",
        "D:20250820120000+99'00'",
        "D:20250820120000-03'99'",
        "D:２０２５0820120000Z"
      })
  void readsNothingElse(String text) {
    assertThat(ClaimedTime.parse(text)).isEmpty();
  }
}
