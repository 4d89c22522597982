package dev.portalsdk.billing.withholding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WithholdingTaxTest {

  @ParameterizedTest
  @CsvSource({
    "Ganancias, GANANCIAS",
    "Retención Ganancias, GANANCIAS",
    "Retención de Ganancias RG 830, GANANCIAS",
    "RET. IMPUESTO A LAS GANANCIAS, GANANCIAS",
    "Imp. Ganancias, GANANCIAS",
    "IVA, IVA",
    "Ret. I.V.A., IVA",
    "Retención IVA RG 2854, IVA",
    "Impuesto al Valor Agregado, IVA",
    "SUSS RG 1784, SUSS",
    "Retención Seguridad Social, SUSS",
    "IIBB, IIBB",
    "Ret. II.BB., IIBB",
    "Ingresos Brutos, IIBB",
    "Retefuente, RETEFUENTE",
    "Rete-Fuente, RETEFUENTE",
    "Retención en la fuente, RETEFUENTE",
    "ReteICA, RETEICA",
    "RetelCA, RETEICA",
    "Retención de Industria y Comercio, RETEICA",
    "ReteIVA, RETEIVA",
    "RetelVA, RETEIVA",
    "Rete IVA, RETEIVA",
    "Impuesto de Timbre, STAMP",
    "Impuesto Timbre, STAMP",
    "Embargo, OTHER",
    "'', OTHER",
    "Ganancias e IVA, OTHER",
    "Privado, OTHER",
    "Retención en la fuente de ICA, OTHER",
  })
  void namesTheTaxThatTheWordsName(String words, TaxKind kind) {
    WithholdingTax tax = WithholdingTax.of(words);

    assertThat(tax.kind()).isEqualTo(kind);
    assertThat(tax.words()).isEqualTo(words);
    assertThat(tax.jurisdiction()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "IIBB Entre Ríos, Entre Ríos",
    "Ingresos Brutos de la Provincia de Entre Ríos, Entre Ríos",
    "INGRESOS BRUTOS ENTRE RIOS, Entre Ríos",
    "Ret. IIBB Bs. As., Buenos Aires",
    "IIBB - Provincia de Buenos Aires, Buenos Aires",
    "ARBA Ingresos Brutos, Buenos Aires",
    "IIBB Ciudad Autónoma de Buenos Aires, Ciudad Autónoma de Buenos Aires",
    "II.BB. Capital Federal, Ciudad Autónoma de Buenos Aires",
    "IIBB C.A.B.A., Ciudad Autónoma de Buenos Aires",
    "IIBB Córdoba, Córdoba",
    "IIBB Neuquen, Neuquén",
    "IIBB (Santiago del Estero), Santiago del Estero",
    "Tucumán IIBB, Tucumán",
  })
  void tellsTheProvinceByItsUsualNames(String words, String province) {
    WithholdingTax tax = WithholdingTax.of(words);

    assertThat(tax.kind()).isEqualTo(TaxKind.IIBB);
    assertThat(tax.jurisdiction()).hasValue(province);
    assertThat(tax).isEqualTo(WithholdingTax.iibb(province)).hasToString("IIBB " + province);
    assertThat(tax).hasSameHashCodeAs(WithholdingTax.iibb(province));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"IIBB Convenio Multilateral", "IIBB Régimen General", "IIBB Salta y Jujuy"})
  void guessesNoProvince(String words) {
    assertThat(WithholdingTax.of(words).kind()).isEqualTo(TaxKind.IIBB);
    assertThat(WithholdingTax.of(words).jurisdiction()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "ReteICA Cartagena, Cartagena",
    "RETEICA DE CARTAGENA DE INDIAS, CARTAGENA DE INDIAS",
    "ReteICA municipio de Turbaco 9.66 x mil, Turbaco",
  })
  void namesTheMunicipalityAsWritten(String words, String municipality) {
    WithholdingTax tax = WithholdingTax.of(words);

    assertThat(tax.kind()).isEqualTo(TaxKind.RETEICA);
    assertThat(tax.jurisdiction()).hasValue(municipality);
    assertThat(tax).isEqualTo(WithholdingTax.reteIca(municipality));
  }

  @Test
  void isTheSameHoweverCaseAndAccentsAreWritten() {
    assertThat(WithholdingTax.iibb("entre rios")).isEqualTo(WithholdingTax.of("IIBB Entre Ríos"));
    assertThat(WithholdingTax.of("RETENCION GANANCIAS")).isEqualTo(WithholdingTax.GANANCIAS);
    assertThat(WithholdingTax.of("IIBB")).isNotEqualTo(WithholdingTax.iibb("Salta"));
    assertThat(WithholdingTax.of("Embargo")).isEqualTo(WithholdingTax.of("EMBARGO"));
    assertThat(WithholdingTax.of("Embargo")).isNotEqualTo(WithholdingTax.of("Multa"));
  }

  @Test
  void writesNoWordsOfAPayerThatMayNameAPerson() {
    assertThat(WithholdingTax.of("Cuota alimentaria Zapallo")).hasToString("OTHER");
    assertThat(WithholdingTax.of("ReteICA Zapallo")).hasToString("RETEICA");
    assertThat(WithholdingTax.iibb("Zapallo")).hasToString("IIBB");
  }
}
