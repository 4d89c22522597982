package dev.portalsdk.testkit.tck.coverage;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portalsdk.certificates.CoverageCertificates;
import dev.portalsdk.certificates.coverage.CertificateContent;
import dev.portalsdk.certificates.coverage.CertificateKind;
import dev.portalsdk.certificates.coverage.CertificateRequest;
import dev.portalsdk.certificates.coverage.Comitente;
import dev.portalsdk.certificates.coverage.Employee;
import dev.portalsdk.certificates.coverage.InsuranceContract;
import dev.portalsdk.certificates.coverage.PayrollSelection;
import dev.portalsdk.core.client.Portal;
import dev.portalsdk.core.document.MediaType;
import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.OutcomeUnknownException;
import dev.portalsdk.core.error.RequestRefusedException;
import dev.portalsdk.core.identity.ContractNumber;
import dev.portalsdk.core.identity.Cuil;
import dev.portalsdk.testkit.spi.Fault;
import dev.portalsdk.testkit.tck.CoverageSample;
import dev.portalsdk.testkit.tck.PortalContract;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** Certificates of both kinds, for all and for some, each with a number of its own. */
public abstract class CoverageCertificatesContract extends PortalContract {

  @Test
  void issuesAStandardCertificateOfTheWholePayroll() {
    CertificateContent issued =
        issued(CertificateRequest.standard(contract(), PayrollSelection.wholePayroll()));

    assertEquals(CertificateKind.STANDARD, issued.kind());
    assertTrue(issued.wholePayroll());
    assertEquals(expected().payroll(), issued.employees());
    assertEquals(Optional.empty(), issued.comitente());
    assertEquals(contract(), issued.contract());
    assertEquals(sample().provider(), issued.employer());
    assertEquals(today(), issued.issued());
    assertEquals(today().plusDays(expected().validDays()), issued.validUntil());
    assertEquals(expected().inForce().to(), issued.contractEnds());
  }

  @Test
  void issuesAStandardCertificateOfSomeEmployees() {
    List<Employee> some = List.of(expected().payroll().get(3), expected().payroll().get(1));
    CertificateContent issued = issued(CertificateRequest.standard(contract(), selection(some)));

    assertEquals(some, issued.employees());
    assertEquals(CertificateKind.STANDARD, issued.kind());
  }

  @Test
  void issuesACertificateOfSubrogationOfTheWholePayroll() {
    Comitente comitente = expected().comitente();
    CertificateContent issued =
        issued(
            CertificateRequest.subrogation(contract(), PayrollSelection.wholePayroll(), comitente));

    assertEquals(CertificateKind.SUBROGATION, issued.kind());
    assertEquals(Optional.of(comitente), issued.comitente());
    assertEquals(expected().payroll(), issued.employees());
  }

  @Test
  void namesAComitenteByNameByCuitOrByBoth() {
    Comitente both = expected().comitente();
    List<Employee> one = expected().payroll().subList(0, 1);
    for (Comitente named :
        List.of(
            both,
            Comitente.of(both.name().orElseThrow()),
            Comitente.of(both.cuit().orElseThrow()))) {
      CertificateContent issued =
          issued(CertificateRequest.subrogation(contract(), selection(one), named));
      assertEquals(Optional.of(named), issued.comitente());
      assertEquals(one, issued.employees());
    }
  }

  @Test
  void tellsHowFarItIs() {
    AtomicLong moved = new AtomicLong();

    try (PortalDocument issued =
        certificates().issue(whole(expected().inForce()), (done, all) -> moved.set(done))) {
      assertEquals(issued.size(), moved.get());
    }
  }

  @Test
  void givesEachCertificateItsOwnNumber() {
    CertificateRequest request =
        CertificateRequest.standard(contract(), PayrollSelection.wholePayroll());
    assertNotEquals(issued(request).number(), issued(request).number());
  }

  @Test
  void refusesWhoIsNotOnThePayroll() {
    assertRefused(
        CertificateRequest.standard(contract(), PayrollSelection.of(expected().stranger())));
  }

  @Test
  void refusesAContractThatCoversNobody() {
    assertRefused(whole(expected().withoutStaff()));
  }

  @Test
  void refusesAContractThatHasLapsed() {
    assertRefused(whole(expected().lapsed()));
  }

  @Test
  void refusesAContractOfAnotherEmployer() {
    assertRefused(
        CertificateRequest.standard(expected().anothers(), PayrollSelection.wholePayroll()));
  }

  @Test
  void saysThatNobodyKnowsWhetherItWasIssuedAndDoesNotAskAgain() {
    CoverageCertificates certificates = certificates();
    certificates.issue(whole(expected().inForce()));
    payer().next(Fault.ANSWER_LOST);

    OutcomeUnknownException unknown =
        assertThrows(
            OutcomeUnknownException.class, () -> certificates.issue(whole(expected().inForce())));

    assertEquals(ErrorCode.OUTCOME_UNKNOWN, unknown.code());
    assertEquals(2, all().size());
    assertDoesNotThrow(() -> certificates.issue(whole(expected().inForce())).close());
    assertEquals(3, all().size());
  }

  @Test
  void saysTheSameWhereTheRequestIsLost() {
    CoverageCertificates certificates = certificates();
    payer().next(Fault.REQUEST_LOST);

    assertThrows(
        OutcomeUnknownException.class, () -> certificates.issue(whole(expected().inForce())));

    assertEquals(List.of(), all());
  }

  @Test
  void issuesOnceWhereTheSessionHasExpiredBefore() {
    Portal portal = portal();
    CoverageCertificates certificates = portal.require(CoverageCertificates.class);
    certificates.issue(whole(expected().inForce())).close();
    clock().advance(Duration.ofHours(12));

    throughLogin(portal, () -> certificates.issue(whole(expected().inForce()))).close();

    assertEquals(2, all().size());
  }

  private CertificateContent issued(CertificateRequest request) {
    try (PortalDocument document = certificates().issue(request)) {
      assertEquals(MediaType.PDF, document.mediaType());
      assertTrue(document.complete());
    }
    List<CertificateContent> issued = all();
    return issued.get(issued.size() - 1);
  }

  private void assertRefused(CertificateRequest request) {
    int before = all().size();
    assertThrows(RequestRefusedException.class, () -> certificates().issue(request));
    assertEquals(before, all().size());
  }

  private List<CertificateContent> all() {
    return payer().coverage().issued(sample().provider());
  }

  private static CertificateRequest whole(InsuranceContract contract) {
    return CertificateRequest.standard(contract.number(), PayrollSelection.wholePayroll());
  }

  private static PayrollSelection selection(List<Employee> employees) {
    List<Cuil> cuils = employees.stream().map(Employee::cuil).toList();
    return PayrollSelection.of(cuils);
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock().instant(), portal().info().zone());
  }

  private ContractNumber contract() {
    return expected().inForce().number();
  }

  private CoverageSample expected() {
    return sample().coverage();
  }

  private CoverageCertificates certificates() {
    return portal().require(CoverageCertificates.class);
  }
}
