package dev.portalsdk.testkit;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.certificates.InsuranceContracts;
import dev.portalsdk.certificates.coverage.CertificateContent;
import dev.portalsdk.certificates.coverage.Employee;
import dev.portalsdk.certificates.coverage.InsuranceContract;
import dev.portalsdk.core.identity.ContractNumber;
import dev.portalsdk.core.identity.Cuil;
import dev.portalsdk.core.identity.TaxId;
import dev.portalsdk.testkit.internal.signing.TestAuthority;
import dev.portalsdk.testkit.internal.state.CoverageFile;
import dev.portalsdk.testkit.internal.state.PayerState;
import dev.portalsdk.testkit.spi.AccountMovement;
import dev.portalsdk.testkit.spi.DeclaredPeriod;
import java.security.cert.X509Certificate;
import java.util.List;

/**
 * What a reference insurer does with the employers that it covers, with its verbs: what it does
 * here, its portal shows at the next request.
 *
 * <p>Obtain it with {@link ReferencePayer#coverage()}. A verb about an employer without an account,
 * or a contract that it has not, is an {@link IllegalArgumentException}. It is thread-safe.
 */
public final class ReferenceCoverage {

  private final PayerState state;

  ReferenceCoverage(PayerState state) {
    this.state = state;
  }

  /**
   * Gives an employer's user the number of a contract as first password, to be changed before the
   * user is let in.
   *
   * @param employer who logs in by its CUIT
   * @param contract the password
   */
  public void admit(TaxId employer, ContractNumber contract) {
    new ReferencePayer(state).enrol(employer, employer.plain(), contract.formatted());
    state.accounts().provider(employer).users().wantNewPassword(employer.plain());
  }

  /**
   * Insures an employer; nobody is on the payroll yet.
   *
   * @param contract its text as shown does not count
   * @throws IllegalArgumentException if there is a contract of its number
   */
  public void insure(InsuranceContract contract) {
    state.requireOffer(InsuranceContracts.class);
    file(contract.employer()).insure(requireNonNull(contract, "contract"));
  }

  /**
   * Ends or changes a contract; the payroll stays.
   *
   * @param contract with its new terms
   */
  public void amend(InsuranceContract contract) {
    file(contract.employer()).change(contract.number(), file -> file.with(contract));
  }

  /**
   * Takes employees onto a payroll.
   *
   * @param employer whose
   * @param contract by which they are covered
   * @param employees their text as shown does not count
   * @throws IllegalArgumentException if somebody with the same CUIL is there already
   */
  public void hire(TaxId employer, ContractNumber contract, List<Employee> employees) {
    file(employer).change(contract, file -> file.with(List.copyOf(employees)));
  }

  /**
   * Takes somebody off a payroll.
   *
   * @param employer whose
   * @param contract by which the person was covered
   * @param cuil who
   */
  public void dismiss(TaxId employer, ContractNumber contract, Cuil cuil) {
    file(employer).change(contract, file -> file.without(requireNonNull(cuil, "cuil")));
  }

  /**
   * Adds a line to the account of a contract.
   *
   * @param employer whose
   * @param contract which
   * @param movement the line
   */
  public void post(TaxId employer, ContractNumber contract, AccountMovement movement) {
    file(employer).change(contract, file -> file.with(requireNonNull(movement, "movement")));
  }

  /**
   * Takes note of what an employer declared for a month.
   *
   * @param employer whose
   * @param contract which
   * @param period what was declared
   */
  public void declare(TaxId employer, ContractNumber contract, DeclaredPeriod period) {
    file(employer).change(contract, file -> file.with(requireNonNull(period, "period")));
  }

  /** Returns what was issued to an employer, in the order of issue. */
  public List<CertificateContent> issued(TaxId employer) {
    return file(employer).issued();
  }

  /**
   * Returns who vouches for the key by which certificates are signed here: a test authority that
   * nobody else trusts. The anchor of a {@code CertificateVerifier} in tests.
   */
  public X509Certificate authority() {
    return TestAuthority.root();
  }

  private CoverageFile file(TaxId employer) {
    return state.accounts().provider(requireNonNull(employer, "employer")).coverage();
  }
}
