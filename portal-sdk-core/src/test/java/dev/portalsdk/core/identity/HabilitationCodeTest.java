package dev.portalsdk.core.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portalsdk.core.error.InvalidTextException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HabilitationCodeTest {

  @ParameterizedTest(name = "{0}")
  @MethodSource("published")
  void readsThePartsOfEveryPublishedCode(Vectors.Row row) {
    HabilitationCode code = HabilitationCode.parse(row.get("code12"));

    assertThat(code.municipality()).isEqualTo(row.get("municipality_divipola"));
    assertThat(code.provider()).isEqualTo(row.get("provider"));
    assertThat(code.site()).isEqualTo(row.get("site"));
    assertThat(code).hasToString(row.get("code12"));
  }

  static Stream<Vectors.Row> published() {
    return Vectors.rows("habilitacion.csv");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "0",
        "12345",
        "123456",
        "1100122150",
        "1100122150011",
        "000000000000",
        "000002215001",
        "11001 22150 01",
        "11001-2215001",
        "11001221500l",
        "11001221500\u0661"
      })
  void refusesEverythingElse(String text) {
    assertThatThrownBy(() -> HabilitationCode.parse(text)).isInstanceOf(InvalidTextException.class);
  }
}
