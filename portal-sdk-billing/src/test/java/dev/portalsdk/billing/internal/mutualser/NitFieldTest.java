package dev.portalsdk.billing.internal.mutualser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.portalsdk.core.error.InvalidTextException;
import dev.portalsdk.core.identity.Nit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NitFieldTest {

  @ParameterizedTest
  @CsvSource({
    "800.003.122-6, 8000031226",
    "800003122-6, 8000031226",
    "8000031226, 8000031226",
    "800003122, 800003122"
  })
  void knowsTheNitAndKeepsWhetherItsCheckDigitWasWritten(String text, String typed) {
    NitField field = NitField.parse(text);

    assertThat(field.nit()).isEqualTo(Nit.parse("800.003.122-6"));
    assertThat(field.typed()).isEqualTo(typed);
  }

  @Test
  void takesTenDigitsWhoseLastIsNoCheckDigitForANumber() {
    assertThat(NitField.parse("1000000019").nit()).isEqualTo(Nit.parseNumber("1000000019"));
    assertThat(NitField.parse("1000000019").typed()).isEqualTo("1000000019");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "800.003.122-7", "nobody", "123456"})
  void refusesWhatIsNoNit(String text) {
    assertThatExceptionOfType(InvalidTextException.class).isThrownBy(() -> NitField.parse(text));
  }
}
