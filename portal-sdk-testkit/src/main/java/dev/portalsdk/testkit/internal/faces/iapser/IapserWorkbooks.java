package dev.portalsdk.testkit.internal.faces.iapser;

import dev.portalsdk.certificates.coverage.Employee;
import dev.portalsdk.certificates.coverage.InsuranceContract;
import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.testkit.internal.faces.StableWorkbook;
import java.util.List;
import java.util.Optional;

/**
 * The files behind «Exportar» (L60, L148), with the columns of the screen. The manual does not show
 * them: that rates are numbers and days are dates is invented.
 */
final class IapserWorkbooks {

  private static final String DAY = "dd/mm/yyyy";
  private static final String RATE = "0.00####";

  private IapserWorkbooks() {}

  static PortalDocument contracts(List<InsuranceContract> contracts) {
    StableWorkbook workbook = new StableWorkbook("Contratos", IapserWords.CONTRACT_HEADERS);
    for (InsuranceContract contract : contracts) {
      workbook
          .row()
          .text(contract.employer().formatted())
          .text(contract.employerName())
          .text(contract.number().formatted())
          .text(contract.producer().orElse(""))
          .number(contract.rate().map(rate -> rate.value().doubleValue()), RATE)
          .day(contract.to(), DAY)
          .day(Optional.of(contract.from()), DAY)
          .text(contract.modality().orElse(""));
    }
    return workbook.document("contratos.xlsx");
  }

  static PortalDocument payroll(List<Employee> employees) {
    StableWorkbook workbook = new StableWorkbook("Nómina", IapserWords.EMPLOYEE_HEADERS);
    for (Employee employee : employees) {
      workbook.row().text(employee.cuil().formatted()).text(employee.name());
    }
    return workbook.document("nomina.xlsx");
  }
}
