package dev.portalsdk.certificates.internal.iapser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.portalsdk.certificates.coverage.InsuranceContract;
import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.PortalChangedException;
import dev.portalsdk.core.identity.ContractNumber;
import dev.portalsdk.core.identity.Cuit;
import dev.portalsdk.core.money.AmountStyle;
import dev.portalsdk.core.money.Percentage;
import dev.portalsdk.core.page.Completeness.Level;
import dev.portalsdk.core.page.Page;
import dev.portalsdk.core.page.PageRequest;
import dev.portalsdk.core.page.RowFailure;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The list "Certificados" under the headers of L148; the manual prints no row. */
@Tag("IA05")
class ContractsPageTest {

  private static final String WHOLE =
      row(
          "30-71234567-1|Sanatorio del Litoral S.A.|098765|Productores|3,25|31/08/2025|01/09/2024|Anual");

  private final JsonAnswers answers = new JsonAnswers();

  private static String row(String cells) {
    String[] texts = cells.split("\\|", -1);
    return """
        {"cuit":"%s","empresa":"%s","contrato":"%s","productor":"%s","alicuota":"%s",\
        "vigenciaHasta":"%s","vigenciaDesde":"%s","modalidad":"%s"}"""
        .formatted((Object[]) texts);
  }

  private Page<InsuranceContract> read(String json) {
    return new ContractsPage(answers.of(json), AmountStyle.ES_GROUPED)
        .contracts(PageRequest.first());
  }

  @Test
  void readsTheLastDayBeforeTheFirst() {
    Page<InsuranceContract> page = read(JsonAnswers.list("1 - 1 de 1", WHOLE));

    assertThat(page.failures()).isEmpty();
    assertThat(page.completeness().level()).isEqualTo(Level.PROVEN);
    InsuranceContract contract = page.items().get(0);
    assertThat(contract)
        .isEqualTo(
            InsuranceContract.builder(ContractNumber.parse("098765"), Cuit.parse("30-71234567-1"))
                .employerName("Sanatorio del Litoral S.A.")
                .producer("Productores")
                .rate(Percentage.parse("3.25"))
                .from(LocalDate.of(2024, 9, 1))
                .to(LocalDate.of(2025, 8, 31))
                .modality("Anual")
                .build());
    assertThat(contract.shown().asMap().keySet())
        .containsExactly(
            "CUIT",
            "Empresa",
            "Contrato",
            "Productor",
            "Aliquota",
            "Vigencia hasta",
            "Vigencia desde",
            "Modalidad");
    assertThat(contract.shown().text("Contrato")).contains("098765");
  }

  @Test
  void takesAnEmptyCellForNothing() {
    InsuranceContract contract =
        read(JsonAnswers.list("1 - 1 de 1", row("30712345671| Sanatorio |445566||||01/09/2024| ")))
            .items()
            .get(0);
    assertThat(contract.employerName()).isEqualTo("Sanatorio");

    assertThat(contract.to()).isEmpty();
    assertThat(contract.producer()).isEmpty();
    assertThat(contract.rate()).isEmpty();
    assertThat(contract.modality()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "30-71234567-0|cuit|INVALID_IDENTIFIER",
        "0|cuit|INVALID_IDENTIFIER",
      })
  void losesNoRowForAnotherThatItCannotRead(String cuit, String field, String code) {
    Page<InsuranceContract> page =
        read(
            JsonAnswers.list(
                "1 - 2 de 2", WHOLE, row(cuit + "|Otro|1||3,25|31/08/2025|01/09/2024|")));

    assertThat(page.items()).hasSize(1);
    RowFailure failure = page.failures().get(0);
    assertThat(failure.field()).isEqualTo(field);
    assertThat(failure.location().toString()).contains("$.filas[1].cuit");
    assertThat(failure.toString()).doesNotContain("Otro");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "30-71234567-1|A|1||3.25|31/08/2025|01/09/2024|",
        "30-71234567-1| |1||3,25|31/08/2025|01/09/2024|",
        "30-71234567-1|A|1||-3,25|31/08/2025|01/09/2024|",
        "30-71234567-1|A|1||3,25|31-08-2025|01/09/2024|",
        "30-71234567-1|A|1||3,25|31/02/2025|01/09/2024|",
        "30-71234567-1|A|1||3,25|31/08/2023|01/09/2024|",
        "30-71234567-1|A|1||3,25|31/08/2025||",
        "30-71234567-1|A|||3,25|31/08/2025|01/09/2024|",
      })
  void guessesNothing(String cells) {
    Page<InsuranceContract> page = read(JsonAnswers.list("1 - 1 de 1", row(cells)));

    assertThat(page.items()).isEmpty();
    assertThat(page.failures()).hasSize(1);
  }

  @Test
  void provesThatThereIsNothing() {
    Page<InsuranceContract> page = read(JsonAnswers.list("0 de 0"));

    assertThat(page.items()).isEmpty();
    assertThat(page.completeness().level()).isEqualTo(Level.PROVEN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "[]",
        "{\"filas\":null,\"rango\":\"0 de 0\"}",
        "{\"filas\":[],\"rango\":\"todo\"}",
        "{\"filas\":[{\"cuit\":\"30-71234567-1\"}],\"rango\":\"1 - 1 de 1\"}",
        "<html>Iniciar sesión</html>",
      })
  void saysThatThePortalHasChanged(String body) {
    assertThatExceptionOfType(PortalChangedException.class)
        .isThrownBy(() -> read(body))
        .satisfies(
            changed ->
                assertThat(changed.code())
                    .isIn(ErrorCode.PAGE_CHANGED, ErrorCode.UNEXPECTED_CONTENT));
  }
}
