package dev.portalsdk.billing.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.portalsdk.billing.Copies;
import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.identity.Cuit;
import dev.portalsdk.core.identity.License;
import dev.portalsdk.core.table.Columns;
import dev.portalsdk.core.workbook.Workbook;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The roster of joining and leaving professionals, by SanCor Salud's manual L207-226. */
@Tag("SC17")
class RosterTest {

  private static final ZonedDateTime NOON =
      ZonedDateTime.of(2021, 12, 20, 12, 0, 0, 0, ZoneOffset.UTC);

  @Test
  void hasTheTwelveItemsInTheManualsWords() {
    assertThat(RosterField.values())
        .extracting(RosterField::words)
        .containsExactly(
            "Nombre de la Razón Social",
            "N° de CUIT",
            "Tipo y N° de Matrícula",
            "Categoría",
            "Especialidad/es",
            "Domicilio de Atención",
            "Teléfono Fijo",
            "Teléfono Celular",
            "Localidad",
            "Código Postal",
            "Provincia",
            "Dirección/es de E-mail");
  }

  @Test
  void findsNothingWrongWithACompleteEntry() {
    assertThat(Roster.of(List.of(complete().build())).violations()).isEmpty();
  }

  @Test
  void namesAllThatIsMissingAtOnce() {
    assertThat(violated(RosterEntry.leaving().build()))
        .containsExactly(
            RosterField.NAME,
            RosterField.CUIT,
            RosterField.LICENSE,
            RosterField.CATEGORY,
            RosterField.SPECIALTIES,
            RosterField.ADDRESS,
            RosterField.LANDLINE,
            RosterField.TOWN,
            RosterField.POSTAL_CODE,
            RosterField.PROVINCE,
            RosterField.EMAILS);
  }

  @Test
  void namesEachEntryByItsPlaceAndNoValue() {
    Roster roster =
        Roster.of(
            List.of(
                complete().text(RosterField.CUIT, "27-35215358-0").build(),
                complete().build(),
                complete().text(RosterField.EMAILS, "nadie").build()));
    assertThat(roster.violations())
        .extracting(RosterViolation::toString)
        .containsExactly("row 1, CUIT", "row 3, EMAILS");
    RosterViolatedException violated =
        catchThrowableOfType(
            RosterViolatedException.class, () -> roster.workbook(RosterLayout.standard(), NOON));
    assertThat(violated.violations()).isEqualTo(roster.violations());
    assertThat(violated.toString() + violated.violations()).doesNotContain("35215358", "nadie");
    assertThat(violated.violations()).noneMatch(each -> each.reason().contains("35215358"));
  }

  @Test
  void stillNamesEachEntryInAnotherProcess() throws Exception {
    Roster roster = Roster.of(List.of(complete().text(RosterField.CUIT, "27-35215358-0").build()));
    RosterViolatedException violated = new RosterViolatedException(roster.violations());
    assertThat(Copies.of(RosterViolatedException.class, violated).violations())
        .isEqualTo(roster.violations())
        .isNotEmpty();
  }

  @Test
  void wantsALandlineOrAMobile() {
    RosterEntry mobileOnly =
        complete()
            .text(RosterField.LANDLINE, " ")
            .text(RosterField.MOBILE, "(3493) 15 423567")
            .build();
    assertThat(violated(mobileOnly)).isEmpty();
    assertThat(violated(complete().text(RosterField.LANDLINE, "").build()))
        .containsExactly(RosterField.LANDLINE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"(3493) 423567", "03493-423567", "011 4123-4567", "1141234567", "(0342) 412.3456"})
  void takesALandlineWithItsAreaCode(String text) {
    assertThat(violated(complete().text(RosterField.LANDLINE, text).build())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"423567", "4123-4567", "(3493) 15 423567", "+54 3493 423567", "(3493) 42356x"})
  void refusesALandlineWithoutAreaCode(String text) {
    assertThat(violated(complete().text(RosterField.LANDLINE, text).build()))
        .containsExactly(RosterField.LANDLINE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"(3493) 15 423567", "03493-15-423567", "15 3493 423567", "011 15 4123-4567"})
  void takesAMobileWithAreaCodeAnd15(String text) {
    assertThat(violated(complete().text(RosterField.MOBILE, text).build())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"(3493) 423567", "15 423567", "3493 423567 15", "+54 9 3493 423567"})
  void refusesAMobileWithoutAreaCodeOr15(String text) {
    assertThat(violated(complete().text(RosterField.MOBILE, text).build()))
        .containsExactly(RosterField.MOBILE);
  }

  @Test
  void wantsKindAndNumberOfTheLicence() {
    assertThat(violated(complete().license(License.of("12345")).build()))
        .containsExactly(RosterField.LICENSE);
  }

  @Test
  void takesBothFormsOfPostalCodesAndSeveralEMails() {
    assertThat(
            violated(
                complete()
                    .text(RosterField.POSTAL_CODE, "S2142ABC")
                    .text(RosterField.EMAILS, "a@hospital.example / b@hospital.example")
                    .build()))
        .isEmpty();
    assertThat(violated(complete().text(RosterField.POSTAL_CODE, "214").build()))
        .containsExactly(RosterField.POSTAL_CODE);
  }

  @Test
  void refusesATextThatACellWouldCut() {
    assertThat(violated(complete().text(RosterField.ADDRESS, "x".repeat(32_768)).build()))
        .containsExactly(RosterField.ADDRESS);
  }

  @Test
  void writesTheHeadersThatAUserSets() {
    RosterLayout layout =
        RosterLayout.standard()
            .withHeader(RosterField.CUIT, "CUIT del prestador")
            .withChangeHeader("Alta/Baja")
            .withWord(RosterChange.JOINING, "Alta");
    PortalDocument written = Roster.of(List.of(complete().build())).workbook(layout, NOON);
    try (Workbook workbook = Workbook.open(written)) {
      assertThat(workbook.sheets()).contains("Prestadores adheridos");
      Columns columns = Columns.builder().column("Alta/Baja").column("CUIT del prestador").build();
      assertThat(
              workbook
                  .tables(columns)
                  .read(row -> row.text("Alta/Baja") + " " + row.text("CUIT del prestador"))
                  .orThrow())
          .containsExactly("Alta 27-35215358-9");
    }
  }

  @Test
  void refusesARosterOfNobodyAndTwoHeadersThatAreTheSame() {
    assertThatIllegalArgumentException().isThrownBy(() -> Roster.of(List.of()));
    RosterLayout doubled = RosterLayout.standard().withHeader(RosterField.TOWN, "PROVINCIA");
    assertThatIllegalArgumentException().isThrownBy(doubled::sheet);
  }

  private static List<RosterField> violated(RosterEntry entry) {
    return Roster.of(List.of(entry)).violations().stream().map(RosterViolation::field).toList();
  }

  private static RosterEntry.Builder complete() {
    return RosterEntry.joining()
        .cuit(Cuit.parse("27-35215358-9"))
        .license(License.of("MP", "12345"))
        .text(RosterField.NAME, "Usar - Para Pruebas Conect.")
        .text(RosterField.CATEGORY, "A")
        .text(RosterField.SPECIALTIES, "Pediatría")
        .text(RosterField.ADDRESS, "J. D. Peron 281")
        .text(RosterField.LANDLINE, "(3493) 423567")
        .text(RosterField.TOWN, "Salto Grande")
        .text(RosterField.POSTAL_CODE, "2142")
        .text(RosterField.PROVINCE, "Santa Fe")
        .text(RosterField.EMAILS, "uno@hospital.example");
  }
}
