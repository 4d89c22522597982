package dev.portalsdk.examples;

import static dev.portalsdk.certificates.CertificatePortals.IAPSER_ART;

import dev.portalsdk.certificates.AccountStatements;
import dev.portalsdk.certificates.BulkIssue;
import dev.portalsdk.certificates.BulkItem;
import dev.portalsdk.certificates.BulkReport;
import dev.portalsdk.certificates.Cards;
import dev.portalsdk.certificates.CoverageCertificates;
import dev.portalsdk.certificates.InsuranceContracts;
import dev.portalsdk.certificates.Payroll;
import dev.portalsdk.certificates.coverage.CertificateContent;
import dev.portalsdk.certificates.coverage.CertificateRequest;
import dev.portalsdk.certificates.coverage.Comitente;
import dev.portalsdk.certificates.coverage.CoverageGap;
import dev.portalsdk.certificates.coverage.Employee;
import dev.portalsdk.certificates.coverage.ExpiryWatch;
import dev.portalsdk.certificates.coverage.InsuranceContract;
import dev.portalsdk.certificates.coverage.PayrollSelection;
import dev.portalsdk.certificates.coverage.SearchText;
import dev.portalsdk.certificates.reading.ExpectedCertificate;
import dev.portalsdk.certificates.signature.CertificateVerifier;
import dev.portalsdk.certificates.signature.Policy;
import dev.portalsdk.certificates.signature.Verification;
import dev.portalsdk.core.PortalId;
import dev.portalsdk.core.client.Portal;
import dev.portalsdk.core.client.PortalRuntime;
import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.error.HumanChallengeException;
import dev.portalsdk.core.identity.Cuil;
import dev.portalsdk.core.page.Listing;
import dev.portalsdk.core.time.Zones;
import dev.portalsdk.testkit.CoverageSamples;
import dev.portalsdk.testkit.ReferencePayer;
import dev.portalsdk.testkit.ReferencePortal;
import dev.portalsdk.testkit.ReferencePortalServer;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * An employer proves at IAPSER ART that its staff is covered, and that each certificate says what
 * was asked for.
 */
final class CoverageDemo implements PortalDemo {

  private static final Policy POLICY = Policy.signedByTrusted();

  @Override
  public PortalId portal() {
    return IAPSER_ART;
  }

  @Override
  public void run(
      ReferencePortal reference, ReferencePortalServer server, Path output, PrintStream out) {
    ReferencePayer insurer = reference.at(IAPSER_ART);
    try (PortalRuntime runtime =
            PortalRuntime.builder()
                .clock(reference.clock())
                .settings(IAPSER_ART, server.settings(IAPSER_ART))
                .build();
        Portal portal = runtime.open(IAPSER_ART, CoverageSamples.credentials())) {
      out.println();
      out.println(portal.info() + " at " + server.baseUri(IAPSER_ART));
      enter(portal, insurer, out);
      InsuranceContract contract = contract(portal.require(InsuranceContracts.class), out);
      List<Employee> staff = staff(portal.require(Payroll.class), contract, out);
      LocalDate today = LocalDate.ofInstant(reference.clock().instant(), Zones.ARGENTINA);
      CertificateVerifier verifier =
          CertificateVerifier.builder()
              .trust(insurer.coverage().authority())
              .clock(reference.clock())
              .build();
      certificates(portal, new Check(verifier, contract, staff, today, output, out));
      papers(portal, contract, staff, output, out);
    }
  }

  /** A person answers; here the reference portal's person does. */
  private static void enter(Portal portal, ReferencePayer insurer, PrintStream out) {
    try {
      portal.login();
    } catch (HumanChallengeException asked) {
      out.println("ASKED  «" + asked.challenge().words().orElse("") + "», answered by a person");
      portal.answer(asked.challenge().id(), insurer.challenges().answer(asked.challenge()));
    }
  }

  private static InsuranceContract contract(InsuranceContracts contracts, PrintStream out) {
    Listing<InsuranceContract> listing = contracts.all(SearchText.nothing()).read();
    out.println("CONTRACTS  " + listing.completeness());
    listing.items().forEach(contract -> out.println("  " + contract));
    return contracts.all(SearchText.of(CoverageSamples.CONTRACT.number().formatted())).stream()
        .findFirst()
        .orElseThrow();
  }

  private static List<Employee> staff(
      Payroll payroll, InsuranceContract contract, PrintStream out) {
    Listing<Employee> listing = payroll.all(contract.number(), SearchText.nothing()).read();
    out.println("PAYROLL  " + listing.completeness());
    List<Cuil> ours = new ArrayList<>(cuils(listing.items()));
    ours.add(Cuil.parse("20-11111111-2"));
    out.println("  " + CoverageGap.between(ours, listing));
    return listing.items();
  }

  private static List<Cuil> cuils(List<Employee> staff) {
    return staff.stream().map(Employee::cuil).toList();
  }

  private static void certificates(Portal portal, Check check) {
    CoverageCertificates certificates = portal.require(CoverageCertificates.class);
    PayrollSelection two = PayrollSelection.of(cuils(check.staff.subList(0, 2)));
    check.issue(certificates, "estandar", check.standard(PayrollSelection.wholePayroll()));
    check.issue(certificates, "por-empleado", check.standard(two));
    check.issue(
        certificates,
        "subrogacion",
        CertificateRequest.subrogation(
            check.contract.number(), PayrollSelection.wholePayroll(), CoverageSamples.COMITENTE));
    check.alterOneByte(certificates);
    check.inBulk(certificates, two);
  }

  private static void papers(
      Portal portal,
      InsuranceContract contract,
      List<Employee> staff,
      Path output,
      PrintStream out) {
    PayrollSelection some = PayrollSelection.of(cuils(staff.subList(0, 12)));
    try (PortalDocument cards = portal.require(Cards.class).print(contract.number(), some);
        PortalDocument statement =
            portal.require(AccountStatements.class).download(contract.number())) {
      cards.saveTo(output.resolve("tarjetas.pdf"));
      statement.saveTo(output.resolve("estado-de-cuenta.pdf"));
      out.println("SAVED  " + cards + " and " + statement);
    }
  }

  /** Issues, saves, and holds what came against what was asked for. */
  private record Check(
      CertificateVerifier verifier,
      InsuranceContract contract,
      List<Employee> staff,
      LocalDate today,
      Path output,
      PrintStream out) {

    CertificateRequest standard(PayrollSelection selection) {
      return CertificateRequest.standard(contract.number(), selection);
    }

    void issue(CoverageCertificates certificates, String name, CertificateRequest request) {
      try (PortalDocument document = certificates.issue(request)) {
        document.saveTo(output.resolve(name + ".pdf"));
        Verification verdict = verifier.verify(document, expected(request));
        show(name, verdict);
        if (!verdict.acceptable(POLICY)) {
          throw new IllegalStateException("The certificate is not what was asked for");
        }
      }
    }

    private ExpectedCertificate expected(CertificateRequest request) {
      ExpectedCertificate expected = ExpectedCertificate.of(request, contract.employer(), today);
      return request.selection().isWholePayroll() ? expected.payroll(cuils(staff)) : expected;
    }

    private void show(String name, Verification verdict) {
      String what = verdict.content().map(CertificateContent::toString).orElse("unread");
      out.println(
          "CERTIFICATE "
              + name
              + ": "
              + (verdict.acceptable(POLICY) ? "accepted" : "refused")
              + ", "
              + verdict
              + ", "
              + what);
    }

    void alterOneByte(CoverageCertificates certificates) {
      CertificateRequest request = standard(PayrollSelection.wholePayroll());
      try (PortalDocument document = certificates.issue(request)) {
        byte[] bytes = document.bytes();
        bytes[bytes.length / 3] ^= 1;
        show(
            "with one byte altered",
            verifier.verify(PortalDocument.of("alterado.pdf", bytes), expected(request)));
      }
    }

    void inBulk(CoverageCertificates certificates, PayrollSelection some) {
      List<Comitente> comitentes =
          Stream.of("Obra Norte S.A.", "Obra Sur S.A.").map(Comitente::of).toList();
      BulkReport report =
          BulkIssue.by(certificates)
              .issue(BulkIssue.perComitente(contract.number(), some, comitentes));
      List<CertificateContent> issued = new ArrayList<>();
      for (BulkItem item : report.items(BulkItem.State.ISSUED)) {
        try (PortalDocument document = item.document().orElseThrow()) {
          verifier.verify(document, expected(item.request())).content().ifPresent(issued::add);
        }
      }
      out.println(
          "IN BULK  "
              + report
              + ", to be renewed within 30 days: "
              + ExpiryWatch.of(today, 30).certificates(issued));
    }
  }
}
