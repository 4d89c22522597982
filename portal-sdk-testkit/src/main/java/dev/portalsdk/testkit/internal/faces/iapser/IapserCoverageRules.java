package dev.portalsdk.testkit.internal.faces.iapser;

import dev.portalsdk.certificates.coverage.CertificateContent;
import dev.portalsdk.certificates.coverage.Employee;
import dev.portalsdk.certificates.coverage.InsuranceContract;
import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.table.Shown;
import dev.portalsdk.testkit.spi.AccountMovement;
import dev.portalsdk.testkit.spi.CoverageRefusal;
import dev.portalsdk.testkit.spi.CoverageRules;
import dev.portalsdk.testkit.spi.DeclaredPeriod;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Contracts, payrolls and what is issued about them (L36-142). */
final class IapserCoverageRules implements CoverageRules {

  /** «ingrese 3 o más caracteres» (L65). */
  @Override
  public int fewestSearched() {
    return 3;
  }

  /** Invented: the manual shows no range below the contracts. */
  @Override
  public int contractsPerPage() {
    return 100;
  }

  /** «1 - 100 de 130» (L130). */
  @Override
  public int employeesPerPage() {
    return 100;
  }

  @Override
  public Shown shown(InsuranceContract contract) {
    return IapserWords.row(contract);
  }

  @Override
  public Shown shown(Employee employee) {
    return IapserWords.row(employee);
  }

  @Override
  public PortalDocument contractWorkbook(List<InsuranceContract> contracts) {
    return IapserWorkbooks.contracts(contracts);
  }

  @Override
  public PortalDocument payrollWorkbook(List<Employee> employees) {
    return IapserWorkbooks.payroll(employees);
  }

  /** Invented: the manual shows no certificate. */
  @Override
  public String number(int serial) {
    return String.format(Locale.ROOT, "%08d", serial);
  }

  /** 30 days, those of another insurer (Res. SRT 41/1997): the manual shows no certificate. */
  @Override
  public LocalDate validUntil(LocalDate issued) {
    return issued.plusDays(30);
  }

  @Override
  public PortalDocument certificate(
      CertificateContent content, InsuranceContract contract, Instant now) {
    return IapserDocuments.certificate(content, contract, now);
  }

  @Override
  public PortalDocument cards(
      InsuranceContract contract, List<Employee> employees, LocalDate today) {
    return IapserDocuments.cards(contract, employees, today);
  }

  @Override
  public PortalDocument statement(
      InsuranceContract contract,
      List<DeclaredPeriod> periods,
      List<AccountMovement> account,
      LocalDate today) {
    return IapserDocuments.statement(contract, periods, account, today);
  }

  /** Invented: the manual shows no refusal. */
  @Override
  public String words(CoverageRefusal refusal) {
    return switch (refusal) {
      case UNKNOWN_CONTRACT -> "El contrato no existe";
      case UNKNOWN_EMPLOYEE -> "Hay empleados seleccionados que no están en la nómina";
      case EMPTY_PAYROLL -> "El contrato no tiene nómina activa";
      case NOT_IN_FORCE -> "El contrato no está vigente";
    };
  }
}
