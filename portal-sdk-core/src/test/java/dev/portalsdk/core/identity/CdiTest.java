package dev.portalsdk.core.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portalsdk.core.error.InvalidTextException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CdiTest {

  @ParameterizedTest
  @ValueSource(strings = {"20-11111111-2", "30-71234567-1", "55-00000001-8"})
  void acceptsThePrefixesOfACuitAndMasksEach(String text) {
    Cdi cdi = Cdi.parse(text);

    assertThat(cdi.formatted()).isEqualTo(text);
    assertThat(cdi.country()).isEqualTo("AR");
    assertThat(cdi).hasToString(cdi.masked());
    assertThat(cdi.masked()).doesNotContain(text.substring(3, 9));
  }

  @Test
  void checksItsCheckDigit() {
    assertThatThrownBy(() -> Cdi.parse("20-11111111-3"))
        .isInstanceOf(InvalidTextException.class)
        .hasMessageContaining("Expected a CDI");
  }
}
