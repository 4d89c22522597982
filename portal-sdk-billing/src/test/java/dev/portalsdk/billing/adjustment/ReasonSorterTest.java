package dev.portalsdk.billing.adjustment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReasonSorterTest {

  private static final ReasonSorter STANDARD = ReasonSorter.standard();

  @ParameterizedTest
  @CsvSource({
    "Módulo no autorizado, PAYER",
    "FALTA AUTORIZACIÓN PREVIA, PAYER",
    "Falta de documentación respaldatoria, PAYER",
    "Falta historia clínica, PAYER",
    "Práctica duplicada, PAYER",
    "Diferencia de arancel, CONTRACTUAL",
    "Aranceles vigentes, CONTRACTUAL",
    "Práctica incluida en el módulo, CONTRACTUAL",
    "Coseguro a cargo del afiliado, PATIENT",
    "Copago, PATIENT",
    "Prestación no cubierta, PATIENT",
    "No cubierta según convenio, OTHER",
    "Ajuste, OTHER",
    "'', OTHER",
    "Microcopagos, OTHER",
  })
  void sortsByTheWordsOfOneGroup(String words, AdjustmentGroup group) {
    AdjustmentReason reason = STANDARD.sort(words);

    assertThat(reason.group()).isEqualTo(group);
    assertThat(reason.words()).isEqualTo(words);
    assertThat(reason.code()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "FA0102, PAYER",
    "223, CONTRACTUAL",
    "SO3408, PAYER",
    "401, PAYER",
    "CO4601, PATIENT",
    "653, PAYER",
    "CL5301, PAYER",
    "SA5603, CONTRACTUAL",
    "DE16, PAYER",
    "999, OTHER",
  })
  void sortsAGlosaByItsConcept(String code, AdjustmentGroup group) {
    AdjustmentReason reason = STANDARD.sort("Copago", GlosaCode.parse(code));

    assertThat(reason.group()).isEqualTo(group);
    assertThat(reason.glosa()).hasValue(GlosaCode.parse(code));
    assertThat(reason.code()).hasValue(code);
    assertThat(reason.words()).isEqualTo("Copago");
  }

  @Test
  void takesACodeOfThreeDigitsForAGlosaOnlyIfToldSo() {
    AdjustmentReason reason = STANDARD.sort("Ajuste", "223");

    assertThat(reason.glosa()).isEmpty();
    assertThat(reason.code()).hasValue("223");
    assertThat(reason.group()).isEqualTo(AdjustmentGroup.OTHER);
    assertThat(reason)
        .isNotEqualTo(AdjustmentReason.of("Ajuste", GlosaCode.parse("223"), AdjustmentGroup.OTHER));
  }

  @Test
  void followsTheCallersRulesFirstAndInTheirOrder() {
    ReasonSorter sorter =
        ReasonSorter.builder()
            .code("D-12", AdjustmentGroup.CONTRACTUAL)
            .words("Tope Ánual", AdjustmentGroup.PATIENT)
            .words("tope", AdjustmentGroup.OTHER)
            .concept(GlosaConcept.COVERAGE, AdjustmentGroup.PAYER)
            .build();

    assertThat(sorter.sort("tope anual", "D-12").group()).isEqualTo(AdjustmentGroup.CONTRACTUAL);
    assertThat(sorter.sort("Supera tope-anual").group()).isEqualTo(AdjustmentGroup.PATIENT);
    assertThat(sorter.sort("Tope de autorización").group()).isEqualTo(AdjustmentGroup.OTHER);
    assertThat(sorter.sort("", GlosaCode.parse("501")).group()).isEqualTo(AdjustmentGroup.PAYER);
    assertThat(sorter.sort("Sin autorización").group()).isEqualTo(AdjustmentGroup.PAYER);
    assertThat(sorter.sort("x", "d-12").group()).isEqualTo(AdjustmentGroup.OTHER);
  }

  @Test
  void refusesAPhraseWithoutWords() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ReasonSorter.builder().words(" - ", AdjustmentGroup.PAYER));
  }

  @Test
  void keepsThePayersWordsOutOfToString() {
    assertThat(STANDARD.sort("Falta firma de Zapallo")).hasToString("PAYER");
    assertThat(STANDARD.sort("Zapallo", GlosaCode.parse("DE16"))).hasToString("PAYER DE16");
  }

  @Test
  void takesAPayersCodeForAGlosaOnlyIfTheCallerSaysSo() {
    ReasonSorter colombian = ReasonSorter.builder().glosas().build();

    assertThat(STANDARD.sort("Ajuste", "223"))
        .isEqualTo(AdjustmentReason.of("Ajuste", "223", AdjustmentGroup.OTHER));
    assertThat(STANDARD.sort("Ajuste", "FA0102").glosa()).isEmpty();
    assertThat(colombian.sort("Ajuste", "223"))
        .isEqualTo(
            AdjustmentReason.of("Ajuste", GlosaCode.parse("223"), AdjustmentGroup.CONTRACTUAL));
    assertThat(colombian.sort("Ajuste", "D-12").glosa()).isEmpty();
  }
}
