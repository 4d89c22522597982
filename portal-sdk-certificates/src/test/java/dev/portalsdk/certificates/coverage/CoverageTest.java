package dev.portalsdk.certificates.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.portalsdk.core.identity.ContractNumber;
import dev.portalsdk.core.identity.Cuil;
import dev.portalsdk.core.identity.Cuit;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What can be asked of an insurer, and what cannot. */
class CoverageTest {

  private static final ContractNumber CONTRACT = ContractNumber.parse("445566");
  private static final Cuit EMPLOYER = Cuit.parse("30-71234567-1");
  private static final Cuil ONE = Cuil.parse("20-11111111-2");
  private static final LocalDate DAY = LocalDate.of(2025, 8, 20);

  @Test
  @Tag("IA05")
  void searchesByNothingOrByEnough() {
    assertThat(SearchText.of("  ")).isEqualTo(SearchText.nothing());
    assertThat(SearchText.nothing().requireAtLeast(3).isNothing()).isTrue();
    assertThat(SearchText.of(" góm ").requireAtLeast(3).text()).isEqualTo("góm");
    for (String tooShort : List.of("a", "ab", " ab ", "\uD83D\uDE00a")) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> SearchText.of(tooShort).requireAtLeast(3))
          .withMessageContaining("3 or more");
    }
  }

  @Test
  @Tag("IA11")
  void selectsAtLeastOne() {
    assertThatIllegalArgumentException().isThrownBy(() -> PayrollSelection.of(List.of()));
    assertThatNullPointerException()
        .isThrownBy(() -> PayrollSelection.of(Collections.singletonList((Cuil) null)));
    assertThat(PayrollSelection.of(ONE, ONE).employees()).containsExactly(ONE);
    assertThat(PayrollSelection.of(ONE)).isEqualTo(PayrollSelection.of(List.of(ONE, ONE)));
    assertThat(PayrollSelection.wholePayroll().isWholePayroll()).isTrue();
  }

  @Test
  @Tag("IA12")
  void namesAComitenteByNameOrCuit() {
    assertThatIllegalArgumentException().isThrownBy(() -> Comitente.of(" "));
    assertThatIllegalArgumentException().isThrownBy(() -> Comitente.of(" ", EMPLOYER));
    assertThat(Comitente.of(" Obras ").name()).contains("Obras");
    assertThat(Comitente.of(EMPLOYER).name()).isEmpty();
    assertThat(Comitente.of("Obras", EMPLOYER)).isNotEqualTo(Comitente.of("Obras"));
    assertThat(Comitente.of("Obras").toString()).doesNotContain("Obras");
  }

  @Test
  @Tag("IA07")
  void combinesEachKindWithEachScope() {
    Comitente comitente = Comitente.of("Obras");
    for (PayrollSelection selection :
        List.of(PayrollSelection.wholePayroll(), PayrollSelection.of(ONE))) {
      CertificateRequest standard = CertificateRequest.standard(CONTRACT, selection);
      CertificateRequest clause = CertificateRequest.subrogation(CONTRACT, selection, comitente);
      assertThat(standard.kind()).isEqualTo(CertificateKind.STANDARD);
      assertThat(standard.comitente()).isEmpty();
      assertThat(clause.kind()).isEqualTo(CertificateKind.SUBROGATION);
      assertThat(clause.comitente()).contains(comitente);
      assertThat(clause).isNotEqualTo(standard);
    }
  }

  @Test
  void knowsWhenAContractIsInForce() {
    InsuranceContract contract = contract(DAY, Optional.of(DAY.plusDays(1)));
    assertThat(contract.isInForce(DAY.minusDays(1))).isFalse();
    assertThat(contract.isInForce(DAY)).isTrue();
    assertThat(contract.isInForce(DAY.plusDays(1))).isTrue();
    assertThat(contract.isInForce(DAY.plusDays(2))).isFalse();
    assertThat(contract(DAY, Optional.empty()).isInForce(DAY.plusYears(50))).isTrue();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> contract(DAY, Optional.of(DAY.minusDays(1))));
    assertThatNullPointerException()
        .isThrownBy(() -> InsuranceContract.builder(CONTRACT, EMPLOYER).build())
        .withMessage("employerName");
  }

  @Test
  void takesNoClauseWithoutAComitente() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> content(DAY, DAY).kind(CertificateKind.SUBROGATION).build());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> content(DAY, DAY).comitente(Comitente.of("Obras")).build());
    assertThatIllegalArgumentException().isThrownBy(() -> content(DAY, DAY.minusDays(1)).build());
  }

  @Test
  void seesWhatLapsesWithinDays() {
    ExpiryWatch watch = ExpiryWatch.of(DAY, 10);
    CertificateContent yesterday = content(DAY.minusDays(30), DAY.minusDays(1)).build();
    CertificateContent today = content(DAY.minusDays(30), DAY).build();
    CertificateContent last = content(DAY, DAY.plusDays(10)).build();
    CertificateContent later = content(DAY, DAY.plusDays(11)).build();

    assertThat(watch.certificates(List.of(later, last, today, yesterday)))
        .containsExactly(today, last);
    InsuranceContract ending = contract(DAY, Optional.of(DAY.plusDays(10)));
    assertThat(watch.contracts(List.of(contract(DAY, Optional.empty()), ending)))
        .containsExactly(ending);
    assertThat(ExpiryWatch.of(DAY, 0).certificates(List.of(today, last))).containsExactly(today);
    assertThatIllegalArgumentException().isThrownBy(() -> ExpiryWatch.of(DAY, -1));
  }

  private static InsuranceContract contract(LocalDate from, Optional<LocalDate> to) {
    InsuranceContract.Builder contract =
        InsuranceContract.builder(CONTRACT, EMPLOYER).employerName("Sanatorio").from(from);
    to.ifPresent(contract::to);
    return contract.build();
  }

  private static CertificateContent.Builder content(LocalDate issued, LocalDate until) {
    return CertificateContent.builder()
        .number("00000017")
        .kind(CertificateKind.STANDARD)
        .employer(EMPLOYER, "Sanatorio")
        .contract(CONTRACT)
        .issued(issued)
        .validUntil(until);
  }
}
