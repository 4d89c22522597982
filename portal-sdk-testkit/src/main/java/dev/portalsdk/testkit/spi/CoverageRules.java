package dev.portalsdk.testkit.spi;

import dev.portalsdk.certificates.coverage.CertificateContent;
import dev.portalsdk.certificates.coverage.Employee;
import dev.portalsdk.certificates.coverage.InsuranceContract;
import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.table.Shown;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * How one insurer's portal shows contracts and payrolls, and what it issues about them: the part of
 * {@link PortalRules} that belongs to {@code InsuranceContracts}, {@code Payroll}, {@code
 * CoverageCertificates}, {@code Cards} and {@code AccountStatements}.
 *
 * <p>An implementation cites the line of the payer's manual for each value, or says that it is
 * invented. Documents have the same bytes for the same input. Implementations are immutable and
 * thread-safe.
 */
public interface CoverageRules {

  /** Returns how few characters the portal searches by, unless there are none. */
  int fewestSearched();

  /** Returns how many contracts a page shows; it declares its rows and their total. */
  int contractsPerPage();

  /** Returns how many employees a page shows; it declares its rows and their total. */
  int employeesPerPage();

  /** Returns the row of a contract as the portal shows it, header by header. */
  Shown shown(InsuranceContract contract);

  /** Returns the row of an employee as the portal shows it, header by header. */
  Shown shown(Employee employee);

  /** Returns the workbook of contracts. */
  PortalDocument contractWorkbook(List<InsuranceContract> contracts);

  /** Returns the workbook of employees. */
  PortalDocument payrollWorkbook(List<Employee> employees);

  /** Returns how the portal writes the number of a certificate, such as {@code 00000017}. */
  String number(int serial);

  /**
   * Returns the last day of a certificate.
   *
   * @param issued the day of its issue
   */
  LocalDate validUntil(LocalDate issued);

  /**
   * Returns the certificate.
   *
   * @param content what it says
   * @param contract by which the staff is covered
   * @param now when it is issued
   */
  PortalDocument certificate(CertificateContent content, InsuranceContract contract, Instant now);

  /**
   * Returns the cards.
   *
   * @param contract by which the staff is covered
   * @param employees one card each
   * @param today the day on which they are printed
   */
  PortalDocument cards(InsuranceContract contract, List<Employee> employees, LocalDate today);

  /**
   * Returns how the account of a contract stands.
   *
   * @param contract which
   * @param periods what was declared, in their order
   * @param account its lines, in their order
   * @param today the day of the statement
   */
  PortalDocument statement(
      InsuranceContract contract,
      List<DeclaredPeriod> periods,
      List<AccountMovement> account,
      LocalDate today);

  /** Returns what the portal says where it does not do what it is asked for. */
  String words(CoverageRefusal refusal);
}
