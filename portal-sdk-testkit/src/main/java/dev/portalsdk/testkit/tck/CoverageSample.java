package dev.portalsdk.testkit.tck;

import dev.portalsdk.certificates.coverage.Comitente;
import dev.portalsdk.certificates.coverage.Employee;
import dev.portalsdk.certificates.coverage.InsuranceContract;
import dev.portalsdk.core.Credentials;
import dev.portalsdk.core.identity.ContractNumber;
import dev.portalsdk.core.identity.Cuil;
import dev.portalsdk.core.identity.TaxId;
import java.util.List;

/**
 * What the contracts know of an insurer's portal: the part of {@link PortalSample} that belongs to
 * {@code InsuranceContracts}, {@code Payroll} and what is issued about them. Implementations are
 * immutable and thread-safe.
 */
public interface CoverageSample {

  /** Returns the contracts of the sample's provider in the portal's order, at least three. */
  List<InsuranceContract> contracts();

  /** Returns the one in force, whose payroll has more than a page. */
  InsuranceContract inForce();

  /** Returns one that has lapsed, with somebody on its payroll. */
  InsuranceContract lapsed();

  /** Returns one in force that covers nobody. */
  InsuranceContract withoutStaff();

  /** Returns the number of a contract of another employer. */
  ContractNumber anothers();

  /** Returns who is covered by {@link #inForce()}, in the portal's order. */
  List<Employee> payroll();

  /** Returns how many rows a page of a payroll has, such as 100. */
  int employeesPerPage();

  /** Returns somebody who is on no payroll. */
  Cuil stranger();

  /** Returns how few characters the portal searches by, such as 3. */
  int fewestSearched();

  /** Returns who asks for a clause, by name and CUIT. */
  Comitente comitente();

  /** Returns how many days a certificate is valid after the day of its issue. */
  int validDays();

  /** Returns an employer who has not changed the first password yet. */
  TaxId firstTimeEmployer();

  /** Returns what that employer's user logs in with at first. */
  Credentials firstCredentials();

  /**
   * Returns what a user logs in with.
   *
   * @param employer whose user
   * @param password the user's
   */
  Credentials credentials(TaxId employer, String password);

  /** Returns a new password that the portal takes. */
  String goodPassword();

  /** Returns a new password that the portal does not take. */
  String badPassword();
}
