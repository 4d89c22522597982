package dev.portalsdk.testkit.internal.faces.iapser;

import static dev.portalsdk.core.money.Currencies.ARS;

import dev.portalsdk.certificates.coverage.CertificateContent;
import dev.portalsdk.certificates.coverage.Employee;
import dev.portalsdk.certificates.coverage.InsuranceContract;
import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.money.Money;
import dev.portalsdk.core.time.Zones;
import dev.portalsdk.testkit.internal.documents.AccountStatement;
import dev.portalsdk.testkit.internal.documents.AccountStatementPdf;
import dev.portalsdk.testkit.internal.documents.Activity;
import dev.portalsdk.testkit.internal.documents.CardsPdf;
import dev.portalsdk.testkit.internal.documents.CoverageCertificatePdf;
import dev.portalsdk.testkit.internal.documents.EmployerPrint;
import dev.portalsdk.testkit.internal.signing.PdfSigner;
import dev.portalsdk.testkit.internal.signing.TestAuthority;
import dev.portalsdk.testkit.spi.AccountMovement;
import dev.portalsdk.testkit.spi.DeclaredPeriod;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What the portal issues. The manual shows no document: fields are those of another insurer's, all
 * that is not in the contract is invented, and that certificates are signed is too.
 */
final class IapserDocuments {

  /** L150. */
  private static final String PHONE = "0343-4420194/104";

  private static final Money NOTHING = Money.of("0.00", ARS);

  private IapserDocuments() {}

  static PortalDocument certificate(
      CertificateContent content, InsuranceContract contract, Instant now) {
    byte[] unsigned = CoverageCertificatePdf.render(content, contract, employer(contract), now);
    return PortalDocument.of(
        "certificado-" + content.number() + ".pdf",
        PdfSigner.of(TestAuthority.rsa()).sign(unsigned, now));
  }

  static PortalDocument cards(
      InsuranceContract contract, List<Employee> employees, LocalDate today) {
    return PortalDocument.of(
        "tarjetas.pdf", CardsPdf.render(contract, employees, "IAPSER ART", PHONE, start(today)));
  }

  static PortalDocument statement(
      InsuranceContract contract,
      List<DeclaredPeriod> periods,
      List<AccountMovement> account,
      LocalDate today) {
    AccountStatement statement =
        new AccountStatement(
            contract,
            today,
            periods.stream().map(IapserDocuments::period).toList(),
            contract.from(),
            NOTHING,
            account.stream().map(IapserDocuments::movement).toList(),
            NOTHING,
            NOTHING,
            NOTHING);
    return PortalDocument.of(
        "estado-de-cuenta.pdf",
        AccountStatementPdf.render(statement, employer(contract), start(today)));
  }

  private static AccountStatement.Period period(DeclaredPeriod period) {
    return new AccountStatement.Period(
        period.month(),
        period.due(),
        period.workers(),
        period.payroll(),
        period.fixedRate(),
        period.variableRate());
  }

  private static AccountStatement.Movement movement(AccountMovement line) {
    return line.amount().isNegative()
        ? new AccountStatement.Movement(line.concept(), NOTHING, line.amount().abs())
        : new AccountStatement.Movement(line.concept(), line.amount(), NOTHING);
  }

  private static EmployerPrint employer(InsuranceContract contract) {
    return new EmployerPrint(
        "Paraná",
        "Calle de Ejemplo 123, Paraná, Entre Ríos",
        "0343-4000000",
        contract.from(),
        List.of(new Activity("861010", "Servicios de internación")),
        3);
  }

  private static Instant start(LocalDate day) {
    return day.atStartOfDay(Zones.ARGENTINA).toInstant();
  }
}
