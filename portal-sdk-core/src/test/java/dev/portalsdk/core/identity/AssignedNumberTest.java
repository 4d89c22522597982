package dev.portalsdk.core.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portalsdk.core.error.InvalidTextException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AssignedNumberTest {

  @ParameterizedTest
  @ValueSource(strings = {"8481", "39944", "22333444", "0008481", "A-12/3.4 5", "1"})
  void keepsTheTextOfTheOneWhoAssignedIt(String text) {
    assertThat(ProviderNumber.parse(text).formatted()).isEqualTo(text);
    assertThat(ContractNumber.parse(text).formatted()).isEqualTo(text);
    assertThat(MemberNumber.parse(text).formatted()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "0",
        "000-0",
        "N/A",
        "S/N",
        "-",
        "8481 ",
        " 8481",
        "84  81",
        "84--81",
        "8481\n",
        "8481\r\nINFO forged",
        "\uff18481",
        "\u0661\u0662",
        "84\u200b81",
        "8481<b>",
        "1234567890123456789012345678901234567890x"
      })
  void refusesTextsThatAreNoNumber(String text) {
    assertThatThrownBy(() -> ProviderNumber.parse(text)).isInstanceOf(InvalidTextException.class);
    assertThatThrownBy(() -> ContractNumber.parse(text)).isInstanceOf(InvalidTextException.class);
    assertThatThrownBy(() -> MemberNumber.parse(text)).isInstanceOf(InvalidTextException.class);
  }

  @Test
  void countsLeadingZeros() {
    assertThat(ProviderNumber.parse("08481")).isNotEqualTo(ProviderNumber.parse("8481"));
  }

  @Test
  void showsTheProviderAndMasksMemberAndContract() {
    assertThat(ProviderNumber.parse("22333444")).hasToString("22333444");
    assertThat(ContractNumber.parse("123456")).hasToString("****56");
    assertThat(MemberNumber.parse("123456/01")).hasToString("*******01");
    assertThat(MemberNumber.parse("1234")).hasToString("****");
  }
}
