package dev.portalsdk.testkit.tck;

import dev.portalsdk.certificates.coverage.Comitente;
import dev.portalsdk.certificates.coverage.Employee;
import dev.portalsdk.certificates.coverage.InsuranceContract;
import dev.portalsdk.core.Credentials;
import dev.portalsdk.core.identity.ContractNumber;
import dev.portalsdk.core.identity.Cuil;
import dev.portalsdk.core.identity.TaxId;
import dev.portalsdk.testkit.CoverageSamples;
import java.util.List;

/** The {@link CoverageSamples} as what the contracts expect of coverage at IAPSER ART. */
final class IapserCoverageSample implements CoverageSample {

  @Override
  public List<InsuranceContract> contracts() {
    return List.of(CoverageSamples.LAPSED, CoverageSamples.CONTRACT, CoverageSamples.WITHOUT_STAFF);
  }

  @Override
  public InsuranceContract inForce() {
    return CoverageSamples.CONTRACT;
  }

  @Override
  public InsuranceContract lapsed() {
    return CoverageSamples.LAPSED;
  }

  @Override
  public InsuranceContract withoutStaff() {
    return CoverageSamples.WITHOUT_STAFF;
  }

  @Override
  public ContractNumber anothers() {
    return CoverageSamples.FIRST_TIME_CONTRACT.number();
  }

  @Override
  public List<Employee> payroll() {
    return CoverageSamples.payroll();
  }

  @Override
  public int employeesPerPage() {
    return 100;
  }

  @Override
  public Cuil stranger() {
    return Cuil.parse("20-11111111-2");
  }

  @Override
  public int fewestSearched() {
    return 3;
  }

  @Override
  public Comitente comitente() {
    return CoverageSamples.COMITENTE;
  }

  @Override
  public int validDays() {
    return 30;
  }

  @Override
  public TaxId firstTimeEmployer() {
    return CoverageSamples.FIRST_TIME_EMPLOYER;
  }

  @Override
  public Credentials firstCredentials() {
    return CoverageSamples.firstCredentials();
  }

  @Override
  public Credentials credentials(TaxId employer, String password) {
    return Credentials.of("cuit", employer.plain()).and("password", password);
  }

  @Override
  public String goodPassword() {
    return "Otra-Clave-2025";
  }

  @Override
  public String badPassword() {
    return "corta";
  }
}
