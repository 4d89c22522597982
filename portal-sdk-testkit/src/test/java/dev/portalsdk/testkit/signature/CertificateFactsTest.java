package dev.portalsdk.testkit.signature;

import static dev.portalsdk.certificates.CertificatePortals.IAPSER_ART;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.portalsdk.certificates.CoverageCertificates;
import dev.portalsdk.certificates.coverage.CertificateContent;
import dev.portalsdk.certificates.coverage.CertificateRequest;
import dev.portalsdk.certificates.coverage.Comitente;
import dev.portalsdk.certificates.coverage.Employee;
import dev.portalsdk.certificates.coverage.PayrollSelection;
import dev.portalsdk.certificates.reading.CertificateReader;
import dev.portalsdk.certificates.reading.ExpectedCertificate;
import dev.portalsdk.certificates.reading.FactMismatch;
import dev.portalsdk.certificates.signature.CertificateVerifier;
import dev.portalsdk.certificates.signature.Coverage;
import dev.portalsdk.certificates.signature.Finding;
import dev.portalsdk.certificates.signature.Policy;
import dev.portalsdk.certificates.signature.SignatureFault;
import dev.portalsdk.certificates.signature.Verification;
import dev.portalsdk.core.client.Portal;
import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.HumanChallengeException;
import dev.portalsdk.core.identity.ContractNumber;
import dev.portalsdk.core.identity.Cuil;
import dev.portalsdk.core.identity.Cuit;
import dev.portalsdk.testkit.CoverageSamples;
import dev.portalsdk.testkit.ReferencePortal;
import dev.portalsdk.testkit.internal.signing.TestAuthority;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the reference portal issues, held against what was asked for: one verdict on all of it. */
class CertificateFactsTest {

  private static final ContractNumber CONTRACT = CoverageSamples.CONTRACT.number();
  private static final Cuit EMPLOYER = CoverageSamples.EMPLOYER;
  private static final Cuit ANOTHER = Cuit.parse("30-70000000-8");
  private static final LocalDate TODAY = LocalDate.of(2025, 8, 20);
  private static final List<Cuil> STAFF =
      CoverageSamples.payroll().stream().map(Employee::cuil).toList();
  private static final CertificateRequest WHOLE =
      CertificateRequest.standard(CONTRACT, PayrollSelection.wholePayroll());
  private static final CertificateRequest SOME =
      CertificateRequest.standard(CONTRACT, PayrollSelection.of(STAFF.subList(0, 3)));
  private static final CertificateRequest CLAUSE =
      CertificateRequest.subrogation(
          CONTRACT, PayrollSelection.of(STAFF.subList(0, 3)), CoverageSamples.COMITENTE);

  private final ReferencePortal reference = ReferencePortal.create();
  private Portal portal;

  @BeforeEach
  void enter() {
    portal = reference.portal(IAPSER_ART, CoverageSamples.credentials());
    HumanChallengeException asked =
        catchThrowableOfType(HumanChallengeException.class, portal::login);
    portal.answer(
        asked.challenge().id(), reference.at(IAPSER_ART).challenges().answer(asked.challenge()));
  }

  @AfterEach
  void leave() {
    portal.close();
  }

  @Test
  @Tag("IA10")
  void acceptsTheCertificateOfAWholePayroll() {
    PortalDocument issued = issue(WHOLE);
    Verification verdict = verify(issued, expected(WHOLE).payroll(STAFF));

    assertAccepted(verdict);
    assertThat(verdict.intact()).isTrue();
    assertThat(verdict.content())
        .contains(CertificateReader.create().read(issued))
        .hasValueSatisfying(
            content -> assertThat(content.employees()).isEqualTo(CoverageSamples.payroll()));
  }

  @Test
  @Tag("IA10")
  void missesNobodyOfAWholePayrollUntilItIsToldWhoIsOnIt() {
    assertAccepted(verify(issue(WHOLE), expected(WHOLE)));
  }

  @Test
  @Tag("IA11")
  void acceptsTheCertificateOfSomeEmployees() {
    assertAccepted(verify(issue(SOME), expected(SOME)));
  }

  @Test
  @Tag("IA12")
  void acceptsTheClauseHoweverItsComitenteIsNamed() {
    Comitente both = CoverageSamples.COMITENTE;
    for (Comitente named :
        List.of(
            both,
            Comitente.of(both.name().orElseThrow()),
            Comitente.of(both.cuit().orElseThrow()))) {
      for (PayrollSelection selection :
          List.of(PayrollSelection.wholePayroll(), SOME.selection())) {
        CertificateRequest request = CertificateRequest.subrogation(CONTRACT, selection, named);

        assertAccepted(verify(issue(request), expected(request)));
      }
    }
  }

  @Test
  @Tag("IA10")
  void namesAnotherEmployer() {
    ExpectedCertificate another = ExpectedCertificate.of(WHOLE, ANOTHER, TODAY);

    assertOnly(verify(issue(WHOLE), another), FactMismatch.EMPLOYER_DIFFERS);
  }

  @Test
  @Tag("IA10")
  void namesAnotherContract() {
    CertificateRequest lapsed =
        CertificateRequest.standard(
            CoverageSamples.LAPSED.number(), PayrollSelection.wholePayroll());

    assertOnly(verify(issue(WHOLE), expected(lapsed)), FactMismatch.CONTRACT_DIFFERS);
  }

  @Test
  @Tag("IA10")
  void namesWhoOfAWholePayrollIsMissingAndWhoIsOneTooMany() {
    PortalDocument issued = issue(WHOLE);
    List<Cuil> more = new ArrayList<>(STAFF);
    more.add(CoverageSamples.payroll(STAFF.size() + 1).get(STAFF.size()).cuil());

    assertOnly(verify(issued, expected(WHOLE).payroll(more)), FactMismatch.EMPLOYEE_MISSING);
    assertOnly(
        verify(issued, expected(WHOLE).payroll(STAFF.subList(1, STAFF.size()))),
        FactMismatch.EMPLOYEE_EXTRA);
  }

  @Test
  @Tag("IA11")
  void namesWhoOfAFewIsMissingAndWhoIsOneTooMany() {
    PortalDocument issued = issue(SOME);

    assertOnly(verify(issued, expected(some(0, 4))), FactMismatch.EMPLOYEE_MISSING);
    assertOnly(verify(issued, expected(some(0, 2))), FactMismatch.EMPLOYEE_EXTRA);
    assertOnly(
        verify(issued, expected(some(1, 4))),
        FactMismatch.EMPLOYEE_MISSING,
        FactMismatch.EMPLOYEE_EXTRA);
  }

  @Test
  @Tag("IA11")
  void namesAnotherScope() {
    assertOnly(verify(issue(SOME), expected(WHOLE)), FactMismatch.SCOPE_DIFFERS);
  }

  @Test
  @Tag("IA10")
  void namesAnotherDayOfIssue() {
    ExpectedCertificate yesterday = ExpectedCertificate.of(WHOLE, EMPLOYER, TODAY.minusDays(1));

    assertOnly(verify(issue(WHOLE), yesterday), FactMismatch.ISSUE_DAY_DIFFERS);
  }

  @Test
  @Tag("IA12")
  void namesAnotherComitente() {
    PortalDocument issued = issue(CLAUSE);

    for (Comitente other : List.of(Comitente.of("Otra Obra S.A."), Comitente.of(ANOTHER))) {
      CertificateRequest request =
          CertificateRequest.subrogation(CONTRACT, CLAUSE.selection(), other);
      assertOnly(verify(issued, expected(request)), FactMismatch.COMITENTE_DIFFERS);
    }
  }

  @Test
  @Tag("IA12")
  void namesAClauseThatIsMissingOrThatNobodyAskedFor() {
    assertOnly(verify(issue(SOME), expected(CLAUSE)), FactMismatch.KIND_DIFFERS);
    assertOnly(verify(issue(CLAUSE), expected(SOME)), FactMismatch.KIND_DIFFERS);
  }

  @Test
  @Tag("IA10")
  void findsItExpiredFromTheDayAfterItsLast() {
    extendTheContract();
    PortalDocument issued = issue(WHOLE);
    reference.clock().advance(Duration.ofDays(30));
    assertAccepted(verify(issued, expected(WHOLE)));
    reference.clock().advance(Duration.ofDays(1));

    assertOnly(verify(issued, expected(WHOLE)), FactMismatch.CERTIFICATE_EXPIRED);
  }

  /** The contract of the samples ends on 31 August, the certificate on 19 September. */
  @Test
  @Tag("IA10")
  void findsTheContractLapsedBeforeTheCertificateExpires() {
    PortalDocument issued = issue(WHOLE);
    reference.clock().advance(Duration.ofDays(11));
    assertAccepted(verify(issued, expected(WHOLE)));
    reference.clock().advance(Duration.ofDays(1));

    Verification verdict = verify(issued, expected(WHOLE));
    assertOnly(verdict, FactMismatch.CONTRACT_LAPSED);
    assertThat(verdict.content().orElseThrow().lastDay()).isEqualTo(LocalDate.of(2025, 8, 31));
  }

  private void extendTheContract() {
    reference
        .at(IAPSER_ART)
        .coverage()
        .amend(CoverageSamples.CONTRACT.toBuilder().to(LocalDate.of(2026, 8, 31)).build());
  }

  @Test
  @Tag("IA10")
  void endsTheLastDayWhereTheInsurerIs() {
    extendTheContract();
    PortalDocument issued = issue(WHOLE);
    reference.clock().advance(Duration.ofDays(30).plusHours(14).plusMinutes(59));
    assertAccepted(verify(issued, expected(WHOLE)));
    reference.clock().advance(Duration.ofMinutes(1));

    assertOnly(verify(issued, expected(WHOLE)), FactMismatch.CERTIFICATE_EXPIRED);
  }

  @Test
  @Tag("IA10")
  @Tag("IA12")
  void findsOneByteThatWasChanged() {
    byte[] bytes = issue(CLAUSE).bytes();
    int digit = SignedSamples.text(bytes).indexOf("/CreationDate (D:2025") + 20;
    bytes[digit]++;
    Verification verdict = verify(document(bytes), expected(CLAUSE));

    assertOnly(verdict, SignatureFault.CONTENT_CHANGED);
    assertThat(verdict.intact()).isFalse();
    assertThat(verdict.content()).isPresent();
  }

  @Test
  @Tag("IA10")
  void findsThatNobodySignedIt() {
    byte[] signed = issue(WHOLE).bytes();
    int end = SignedSamples.text(signed).indexOf("%%EOF") + "%%EOF\n".length();
    PortalDocument unsigned = document(Arrays.copyOf(signed, end));
    Verification verdict = verify(unsigned, expected(WHOLE).payroll(STAFF));

    assertThat(verdict.coverage()).isEqualTo(Coverage.UNSIGNED);
    assertThat(verdict.findings()).isEmpty();
    assertThat(verdict.acceptable(Policy.signedByTrusted())).isFalse();
    assertThat(verdict.acceptable(Policy.unsignedAllowed())).isTrue();
    assertThat(
            verify(unsigned, ExpectedCertificate.of(WHOLE, ANOTHER, TODAY))
                .acceptable(Policy.unsignedAllowed()))
        .isFalse();
  }

  @Test
  @Tag("IA10")
  void acceptsNoSignedPdfThatIsNoCertificate() {
    Verification verdict = verify(document(SignedSamples.signed()), expected(WHOLE));

    assertThat(verdict.intact()).isTrue();
    assertThat(verdict.content()).isEmpty();
    assertOnly(verdict, SignatureFault.FACTS_UNREADABLE);
    assertThat(verdict.acceptable(Policy.unsignedAllowed())).isFalse();
  }

  @Test
  @Tag("IA10")
  void acceptsNoCertificateOfAnAuthorityThatIsNotTrusted() {
    CertificateVerifier trustless = CertificateVerifier.builder().clock(reference.clock()).build();
    Verification verdict = trustless.verify(issue(WHOLE), expected(WHOLE));

    assertOnly(verdict, SignatureFault.SIGNER_UNTRUSTED);
  }

  @Test
  @Tag("IA10")
  void readsByTheReaderThatItIsGiven() {
    CertificateReader reader =
        CertificateReader.create().withAliases(Map.of("Contrato", List.of("Teléfono")));
    CertificateVerifier verifier =
        CertificateVerifier.builder()
            .trust(TestAuthority.root())
            .clock(reference.clock())
            .reader(reader)
            .build();

    assertOnly(verifier.verify(issue(WHOLE), expected(WHOLE)), SignatureFault.FACTS_UNREADABLE);
  }

  @Test
  @Tag("IA11")
  @Tag("IA12")
  void tellsNoPersonsNumberOrNameInTheVerdict() {
    Verification verdict =
        verify(issue(CLAUSE), ExpectedCertificate.of(some(1, 5), ANOTHER, TODAY.minusDays(1)));
    String told = verdict + verdict.findings().toString();
    CertificateContent content = verdict.content().orElseThrow();

    assertThat(verdict.findings()).hasSizeGreaterThan(4);
    assertThat(told).doesNotContain(CONTRACT.formatted(), EMPLOYER.formatted(), EMPLOYER.plain());
    for (Employee employee : CoverageSamples.payroll().subList(0, 6)) {
      assertThat(told + content)
          .doesNotContain(employee.name(), employee.cuil().formatted(), employee.cuil().plain());
    }
  }

  private PortalDocument issue(CertificateRequest request) {
    return portal.require(CoverageCertificates.class).issue(request);
  }

  private Verification verify(PortalDocument document, ExpectedCertificate expected) {
    return CertificateVerifier.builder()
        .trust(TestAuthority.root())
        .clock(reference.clock())
        .build()
        .verify(document, expected);
  }

  private static ExpectedCertificate expected(CertificateRequest request) {
    return ExpectedCertificate.of(request, EMPLOYER, TODAY);
  }

  private static CertificateRequest some(int from, int to) {
    return CertificateRequest.standard(CONTRACT, PayrollSelection.of(STAFF.subList(from, to)));
  }

  private static PortalDocument document(byte[] bytes) {
    return PortalDocument.of("certificado.pdf", bytes);
  }

  private static void assertAccepted(Verification verdict) {
    assertThat(verdict.findings()).isEmpty();
    assertThat(verdict.acceptable(Policy.signedByTrusted())).isTrue();
  }

  /** That each of these is named and nothing else, once or more often. */
  private static void assertOnly(Verification verdict, ErrorCode... codes) {
    assertThat(verdict.findings()).extracting(Finding::code).containsOnly(codes);
    assertThat(verdict.findings()).extracting(Finding::message).noneMatch(String::isBlank);
    assertThat(verdict.acceptable(Policy.signedByTrusted())).isFalse();
  }
}
