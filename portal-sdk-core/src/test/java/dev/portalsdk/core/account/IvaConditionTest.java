package dev.portalsdk.core.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

@Tag("SC11")
class IvaConditionTest {

  @ParameterizedTest
  @CsvFileSource(resources = "/vectors/iva_conditions.csv", numLinesToSkip = 1)
  void knowsTheConditionsOfTheTaxOffice(
      int code, String name, String classes, String older, String active, String source) {
    String official = name == null ? older : name;

    IvaCondition condition = IvaCondition.of(official);

    assertThat(condition.category().code()).isEqualTo(code);
    assertThat(condition.words()).isEqualTo(official);
  }

  @Test
  void readsWhatTheManualPrints() {
    assertThat(IvaCondition.of("No Alcanzado").category()).isEqualTo(IvaCategory.NOT_SUBJECT);
    assertThat(IvaCondition.of(" RESPONSABLE  INSCRIPTO").category())
        .isEqualTo(IvaCategory.REGISTERED);
  }

  @Test
  void keepsTheWordsThatTheListLacks() {
    IvaCondition one = IvaCondition.of("Exento por convenio");

    assertThat(one.category()).isEqualTo(IvaCategory.UNRECOGNIZED);
    assertThat(one.words()).isEqualTo("Exento por convenio");
    assertThat(one).isNotEqualTo(IvaCondition.of("Cliente / Proveedor del Exterior"));
    assertThat(IvaCondition.of("")).isEqualTo(IvaCondition.of(" "));
  }

  @Test
  void isTheSameHoweverItIsWritten() {
    assertThat(IvaCondition.of("No Alcanzado")).isEqualTo(IvaCondition.of("IVA no alcanzado"));
  }
}
