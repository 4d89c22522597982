package dev.portalsdk.core.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portalsdk.core.error.InvalidTextException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DniTest {

  @ParameterizedTest(name = "{0}")
  @MethodSource("published")
  void agreesWithEveryPublishedDni(Vectors.Row row) {
    String text = row.get("value");
    if (row.is("expected_valid", "yes")) {
      Dni dni = Dni.parse(text);
      assertThat(dni.plain()).isEqualTo(row.get("normalised"));
      assertThat(dni.formatted()).isEqualTo(row.get("formatted"));
    } else {
      assertThatThrownBy(() -> Dni.parse(text)).isInstanceOf(InvalidTextException.class);
    }
  }

  static Stream<Vectors.Row> published() {
    return Vectors.rows("dni.csv");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1234567", "1.234.567", "01234567", "01.234.567"})
  void readsSevenDigitsWithAndWithoutPointsAndALeadingZero(String text) {
    assertThat(Dni.parse(text)).isEqualTo(Dni.parse("1234567"));
    assertThat(Dni.parse(text).formatted()).isEqualTo("1.234.567");
  }

  @Test
  void isMasked() {
    assertThat(Dni.parse("20.123.456")).hasToString("******56");
    assertThat(Dni.parse("1.234.567")).hasToString("*****67");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "0",
        "123456",
        "0123456",
        "00123456",
        "001234567",
        "00000000",
        "123456789",
        "20.123456",
        "20123.456",
        "2.0123.456",
        "20.123.45",
        "2012.3456",
        "1234.5678",
        ".123.456",
        "20 123 456",
        "20-123-456",
        "20,123,456",
        "20123456 ",
        "20123456\n",
        "2O123456",
        "\uff12\uff10123456",
        "\u0662\u0660123456",
        "M1234567",
        "-1234567"
      })
  void refusesEverythingElse(String text) {
    assertThatThrownBy(() -> Dni.parse(text)).isInstanceOf(InvalidTextException.class);
  }
}
