package dev.portalsdk.core.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portalsdk.core.error.InvalidTextException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CuilTest {

  @ParameterizedTest
  @ValueSource(strings = {"20-11111111-2", "23-00000001-9", "24-11111111-8", "27-33333333-9"})
  void acceptsThePrefixesOfNaturalPersons(String text) {
    assertThat(Cuil.parse(text).formatted()).isEqualTo(text);
    assertThat(Cuil.parse(text).country()).isEqualTo("AR");
  }

  @ParameterizedTest
  @ValueSource(strings = {"30-71234567-1", "33-69345023-9", "50-00000001-6"})
  void refusesThePrefixesOfAllOthers(String text) {
    assertThatThrownBy(() -> Cuil.parse(text))
        .isInstanceOf(InvalidTextException.class)
        .hasMessageContaining("Expected a CUIL")
        .hasMessageContaining("none begins with " + text.substring(0, 2));
  }

  @Test
  void checksItsCheckDigit() {
    assertThatThrownBy(() -> Cuil.parse("20-11111111-3"))
        .isInstanceOf(InvalidTextException.class)
        .hasMessageContaining("the check digit of 20-******11-3 is wrong");
  }

  @Test
  void isMaskedInEveryFormButTheFormatted() {
    Cuil cuil = Cuil.parse("20111111112");

    assertThat(cuil).hasToString("20-******11-2");
    assertThat(cuil.masked()).isEqualTo("20-******11-2");
  }
}
