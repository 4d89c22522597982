package dev.portalsdk.testkit.internal.faces.iapser;

import dev.portalsdk.certificates.coverage.Employee;
import dev.portalsdk.certificates.coverage.InsuranceContract;
import dev.portalsdk.core.money.AmountStyle;
import dev.portalsdk.core.table.Shown;
import dev.portalsdk.core.time.DatePattern;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The cells of the portal's lists; the manual prints their headers and no row. */
final class IapserWords {

  /** L148, «hasta» before «desde»; «Acción» is a menu. */
  static final List<String> CONTRACT_HEADERS =
      List.of(
          "CUIT",
          "Empresa",
          "Contrato",
          "Productor",
          "Aliquota",
          "Vigencia hasta",
          "Vigencia desde",
          "Modalidad");

  /** L67; «Acción» is a button. */
  static final List<String> EMPLOYEE_HEADERS = List.of("CUIL", "Apellido y Nombre");

  private IapserWords() {}

  static Shown row(InsuranceContract contract) {
    Map<String, String> cells = new LinkedHashMap<>();
    cells.put("CUIT", contract.employer().formatted());
    cells.put("Empresa", contract.employerName());
    cells.put("Contrato", contract.number().formatted());
    cells.put("Productor", contract.producer().orElse(""));
    cells.put(
        "Aliquota", contract.rate().map(rate -> rate.format(AmountStyle.ES_GROUPED)).orElse(""));
    cells.put("Vigencia hasta", contract.to().map(DatePattern.SLASHED::format).orElse(""));
    cells.put("Vigencia desde", DatePattern.SLASHED.format(contract.from()));
    cells.put("Modalidad", contract.modality().orElse(""));
    return Shown.of(cells);
  }

  static Shown row(Employee employee) {
    return Shown.of(EMPLOYEE_HEADERS, List.of(employee.cuil().formatted(), employee.name()));
  }
}
