package dev.portalsdk.core.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portalsdk.core.error.InvalidTextException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LicenseTest {

  @Test
  void hasANumberAloneAtTheLeast() {
    License license = License.parse("12345678");

    assertThat(license).isEqualTo(License.of("12345678")).hasToString("12345678");
    assertThat(license.number()).isEqualTo("12345678");
    assertThat(license.kind()).isEmpty();
    assertThat(license.jurisdiction()).isEmpty();
  }

  @Test
  void hasAKindAndAJurisdictionIfTheyAreKnown() {
    License license = License.parse("MP 12345 (Santa Fe)");

    assertThat(license).isEqualTo(License.of("MP", "12345").withJurisdiction("Santa Fe"));
    assertThat(license.kind()).contains("MP");
    assertThat(license.number()).isEqualTo("12345");
    assertThat(license.jurisdiction()).contains("Santa Fe");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "M.P. 1234/5",
        "Matrícula Nacional N° 12345",
        "MN-12345",
        "12345 (Ciudad Autónoma de Buenos Aires)",
        "MP 12345 (Tierra del Fuego)",
        "Mat. Prov. 3-4321"
      })
  void readsBackWhatItWrites(String text) {
    assertThat(License.parse(text).formatted()).isEqualTo(text);
  }

  @Test
  void isEqualIfAllPartsAre() {
    assertThat(License.of("MP", "12345"))
        .isEqualTo(License.parse("MP 12345"))
        .hasSameHashCodeAs(License.parse("MP 12345"))
        .isNotEqualTo(License.of("MN", "12345"))
        .isNotEqualTo(License.of("12345"))
        .isNotEqualTo(License.of("MP", "12345").withJurisdiction("Salta"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "MP",
        "MP ",
        "MP  12345",
        " 12345",
        "12345 ",
        "12345 ()",
        "12345 (",
        "12345)",
        "12345 (Santa Fe",
        "(Santa Fe)",
        "MP 12345 (Santa Fe) x",
        "12345\r\nINFO forged",
        "MP \u0661\u0662",
        "MP\u200b 12345",
        "MP 12345 (<script>)"
      })
  void refusesEverythingElse(String text) {
    assertThatThrownBy(() -> License.parse(text)).isInstanceOf(InvalidTextException.class);
  }

  @Test
  void refusesPartsThatItCouldNotReadBack() {
    assertThatThrownBy(() -> License.of("MP 3", "12345")).isInstanceOf(InvalidTextException.class);
    assertThatThrownBy(() -> License.of("", "12345")).isInstanceOf(InvalidTextException.class);
    assertThatThrownBy(() -> License.of("ABC")).isInstanceOf(InvalidTextException.class);
    assertThatThrownBy(() -> License.of("12345").withJurisdiction("(Salta)"))
        .isInstanceOf(InvalidTextException.class);
    assertThatThrownBy(() -> License.of("12345").withJurisdiction("a".repeat(61)))
        .isInstanceOf(InvalidTextException.class);
  }
}
