package dev.portalsdk.core.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portalsdk.core.error.InvalidTextException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CedulaTest {

  @ParameterizedTest
  @CsvSource({
    "1234567890, 1.234.567.890, ********90",
    "12345678, 12.345.678, ******78",
    "123456, 123.456, ****56",
    "1234, 1.234, ****",
    "7, 7, *"
  })
  void readsUpToTenDigitsWithAndWithoutPoints(String plain, String formatted, String masked) {
    Cedula cedula = Cedula.parse(plain);

    assertThat(Cedula.parse(formatted)).isEqualTo(cedula);
    assertThat(cedula.plain()).isEqualTo(plain);
    assertThat(cedula.formatted()).isEqualTo(formatted);
    assertThat(cedula).hasToString(masked);
  }

  @Test
  void takesNoElevenDigitsSuchAsThoseWithTheOneThatMutualSerAppends() {
    assertThatThrownBy(() -> Cedula.parse("1234567890" + "1"))
        .isInstanceOf(InvalidTextException.class)
        .hasMessageContaining("the text has 11 characters");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "0",
        "0123456789",
        "12.345678",
        "1234.567.890",
        ".345.678",
        "12,345,678",
        "CC 12345678",
        "12345678-1",
        "12345678\r\n",
        "\uff11\uff12345678",
        "1O345678"
      })
  void refusesEverythingElse(String text) {
    assertThatThrownBy(() -> Cedula.parse(text)).isInstanceOf(InvalidTextException.class);
  }
}
