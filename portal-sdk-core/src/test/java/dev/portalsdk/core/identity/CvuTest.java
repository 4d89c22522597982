package dev.portalsdk.core.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portalsdk.core.error.InvalidTextException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CvuTest {

  @Test
  void hasTheFormOfACbuAndIsNone() {
    Cvu cvu = Cvu.parse("0000003100012345678907");

    assertThat(cvu.formatted()).isEqualTo("00000031 00012345678907");
    assertThat(cvu).hasToString("00000031 **********8907");
    assertThat((Object) cvu).isNotEqualTo(Cbu.parse("0000003100012345678907"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0000003000012345678907",
        "0000003100012345678908",
        "0000000000000000000000",
        "000000310001234567890"
      })
  void refusesWrongCheckDigitsZerosAndOtherLengths(String text) {
    assertThatThrownBy(() -> Cvu.parse(text))
        .isInstanceOf(InvalidTextException.class)
        .hasMessageContaining("Expected a CVU of 22 digits");
  }
}
