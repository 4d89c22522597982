package dev.portalsdk.certificates.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portalsdk.certificates.coverage.CertificateContent;
import dev.portalsdk.certificates.coverage.CertificateKind;
import dev.portalsdk.certificates.coverage.CertificateRequest;
import dev.portalsdk.certificates.coverage.Comitente;
import dev.portalsdk.certificates.coverage.Employee;
import dev.portalsdk.certificates.coverage.PayrollSelection;
import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.identity.ContractNumber;
import dev.portalsdk.core.identity.Cuil;
import dev.portalsdk.core.identity.Cuit;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExpectedCertificateTest {

  private static final LocalDate ISSUED = LocalDate.of(2025, 8, 20);
  private static final Cuit EMPLOYER = Cuit.parse("30-71234567-1");
  private static final Cuit OTHER = Cuit.parse("30-70000000-8");
  private static final ContractNumber CONTRACT = ContractNumber.parse("123456");
  private static final Cuil ONE = Cuil.parse("20-11111111-2");
  private static final Cuil TWO = Cuil.parse("27-22222222-8");
  private static final CertificateRequest REQUEST =
      CertificateRequest.standard(CONTRACT, PayrollSelection.of(ONE));

  private static CertificateContent.Builder content() {
    return CertificateContent.builder()
        .number("00000017")
        .kind(CertificateKind.STANDARD)
        .employer(EMPLOYER, "Sanatorio del Litoral S.A.")
        .contract(CONTRACT)
        .issued(ISSUED)
        .validUntil(ISSUED.plusDays(30))
        .employees(List.of(Employee.of(ONE, "Prueba Uno")));
  }

  private static CertificateContent.Builder clause(Comitente comitente) {
    return content().kind(CertificateKind.SUBROGATION).comitente(comitente);
  }

  private static List<ErrorCode> codes(CertificateRequest request, CertificateContent content) {
    return ExpectedCertificate.of(request, EMPLOYER, ISSUED).compare(content).stream()
        .map(FactMismatch::code)
        .toList();
  }

  private static List<ErrorCode> codes(CertificateContent.Builder content) {
    return codes(REQUEST, content.build());
  }

  private static List<ErrorCode> codes(Comitente asked, Comitente found) {
    CertificateRequest request =
        CertificateRequest.subrogation(CONTRACT, PayrollSelection.of(ONE), asked);
    return codes(request, clause(found).build());
  }

  @Test
  void findsNothingInWhatWasAskedFor() {
    assertThat(codes(content())).isEmpty();
  }

  @Test
  void provesNothingOfADayBeforeItsIssue() {
    ExpectedCertificate expected = ExpectedCertificate.of(REQUEST, EMPLOYER, ISSUED);

    assertThat(expected.compare(content().build(), ISSUED)).isEmpty();
    assertThat(expected.compare(content().build(), ISSUED.minusDays(1)))
        .extracting(FactMismatch::code)
        .containsExactly(FactMismatch.CERTIFICATE_NOT_ISSUED_YET);
  }

  @Test
  void namesEachFactThatDiffers() {
    assertThat(codes(content().employer(OTHER, "Otra S.A.")))
        .containsExactly(FactMismatch.EMPLOYER_DIFFERS);
    assertThat(codes(content().contract(ContractNumber.parse("654321"))))
        .containsExactly(FactMismatch.CONTRACT_DIFFERS);
    assertThat(codes(clause(Comitente.of(OTHER)))).containsExactly(FactMismatch.KIND_DIFFERS);
    assertThat(codes(content().wholePayroll(true))).containsExactly(FactMismatch.SCOPE_DIFFERS);
    assertThat(codes(content().employees(List.of())))
        .containsExactly(FactMismatch.EMPLOYEE_MISSING);
    assertThat(codes(content().employees(List.of(Employee.of(TWO, "Prueba Dos")))))
        .containsExactly(FactMismatch.EMPLOYEE_MISSING, FactMismatch.EMPLOYEE_EXTRA);
    assertThat(codes(content().issued(ISSUED.minusDays(1)).validUntil(ISSUED.plusDays(29))))
        .containsExactly(FactMismatch.ISSUE_DAY_DIFFERS);
    assertThat(codes(content().validUntil(ISSUED.plusDays(31))))
        .containsExactly(FactMismatch.VALIDITY_DIFFERS);
    assertThat(codes(content().validUntil(ISSUED.plusDays(12))))
        .containsExactly(FactMismatch.VALIDITY_DIFFERS);
  }

  @Test
  void takesTheEndOfTheMonthOfATransfer() {
    assertThat(codes(content().validUntil(LocalDate.of(2025, 8, 31)))).isEmpty();
  }

  @Test
  void comparesComitentesByAllThatWasAskedFor() {
    Comitente both = Comitente.of("Obras del Litoral S.A.", OTHER);

    assertThat(codes(both, both)).isEmpty();
    assertThat(codes(Comitente.of("OBRAS  DEL LITORAL S.A."), both)).isEmpty();
    assertThat(codes(Comitente.of(OTHER), both)).isEmpty();
    assertThat(codes(both, Comitente.of("Obras del Litoral S.A.")))
        .containsExactly(FactMismatch.COMITENTE_DIFFERS);
    assertThat(codes(both, Comitente.of(OTHER))).containsExactly(FactMismatch.COMITENTE_DIFFERS);
    assertThat(codes(Comitente.of("Otra S.A."), both))
        .containsExactly(FactMismatch.COMITENTE_DIFFERS);
    assertThat(codes(Comitente.of(EMPLOYER), both)).containsExactly(FactMismatch.COMITENTE_DIFFERS);
    assertThat(
            codes(
                CertificateRequest.subrogation(CONTRACT, PayrollSelection.of(ONE), both),
                content().build()))
        .containsExactly(FactMismatch.KIND_DIFFERS);
  }

  @Test
  void missesNobodyOfAPayrollThatIsNotKnown() {
    CertificateRequest request =
        CertificateRequest.standard(CONTRACT, PayrollSelection.wholePayroll());
    CertificateContent content = content().wholePayroll(true).build();
    ExpectedCertificate expected = ExpectedCertificate.of(request, EMPLOYER, ISSUED);

    assertThat(expected.compare(content)).isEmpty();
    assertThat(expected.payroll(List.of(ONE, TWO)).compare(content))
        .extracting(FactMismatch::masked)
        .containsExactly(TWO.masked());
  }

  @Test
  void takesNoPayrollWhereSomeWereSelected() {
    assertThatThrownBy(() -> ExpectedCertificate.of(REQUEST, EMPLOYER, ISSUED).payroll(List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void seesThatItHasExpired() {
    ExpectedCertificate expected = ExpectedCertificate.of(REQUEST, EMPLOYER, ISSUED);

    assertThat(expected.compare(content().build(), ISSUED.plusDays(30))).isEmpty();
    assertThat(expected.compare(content().build(), ISSUED.plusDays(31)))
        .extracting(FactMismatch::code)
        .containsExactly(FactMismatch.CERTIFICATE_EXPIRED);
  }

  @Test
  void masksWhatIsPersonal() {
    CertificateContent content =
        content()
            .employer(Cuit.parse("27-22222222-8"), "Prueba Dos")
            .contract(ContractNumber.parse("654321"))
            .employees(List.of(Employee.of(TWO, "Prueba Dos")))
            .build();

    assertThat(ExpectedCertificate.of(REQUEST, EMPLOYER, ISSUED).compare(content))
        .hasSize(4)
        .allSatisfy(
            mismatch ->
                assertThat(mismatch.what() + mismatch.masked() + mismatch)
                    .doesNotContain("22222222", "11111111", "654321", "123456", "Prueba"));
  }
}
