package dev.portalsdk.core.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.portalsdk.core.error.InvalidTextException;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PercentageTest {

  @ParameterizedTest
  @CsvSource({
    "21, 21",
    "21.00, 21",
    "10.5, 10.5",
    "10.50, 10.5",
    "0, 0",
    "2.5, 2.5",
    "100, 100",
    "120, 120",
    "0.000001, 0.000001",
    "27, 27"
  })
  void readsAndWritesItsShortestForm(String text, String shortest) {
    Percentage rate = Percentage.parse(text);

    assertThat(rate).hasToString(shortest).isEqualTo(Percentage.parse(shortest));
    assertThat(rate.value()).isEqualTo(new BigDecimal(shortest));
    assertThat(rate).hasSameHashCodeAs(Percentage.parse(shortest));
  }

  @ParameterizedTest
  @CsvSource({"21, '21'", "10.5, '10,5'", "0.000001, '0,000001'", "0, '0'", "1234.5, '1.234,5'"})
  void writesADeclaredStyleThatItReadsBack(String rate, String shown) {
    String written = Percentage.parse(rate).format(AmountStyle.ES_GROUPED);

    assertThat(written).isEqualTo(shown);
    assertThat(Percentage.parse(written, AmountStyle.ES_GROUPED)).hasToString(rate);
  }

  @Test
  void readsADeclaredStyle() {
    assertThat(Percentage.parse("10,5", AmountStyle.ES_GROUPED))
        .isEqualTo(Percentage.parse("10.5"));
    assertThat(Percentage.parse("3,250", AmountStyle.PLAIN_COMMA)).hasToString("3.25");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "-1", "-0.5", "10,5", "10.5%", "0.0000001", "1e2", "NaN", "99999999999999"})
  void refusesWhatIsNoRate(String text) {
    assertThatExceptionOfType(InvalidTextException.class).isThrownBy(() -> Percentage.parse(text));
  }

  @Test
  void comparesByRate() {
    assertThat(Percentage.parse("10.5")).isLessThan(Percentage.parse("21"));
    assertThat(Percentage.parse("21")).isEqualByComparingTo(Percentage.parse("21.0"));
    assertThat(Percentage.parse("21")).isNotEqualTo(Percentage.parse("20")).isNotEqualTo("21");
  }
}
