package dev.portalsdk.testkit.internal.faces.iapser;

import dev.portalsdk.certificates.InsuranceContracts;
import dev.portalsdk.certificates.Payroll;
import dev.portalsdk.certificates.coverage.Employee;
import dev.portalsdk.certificates.coverage.InsuranceContract;
import dev.portalsdk.certificates.coverage.SearchText;
import dev.portalsdk.core.client.Portal;
import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.InvalidTextException;
import dev.portalsdk.core.identity.ContractNumber;
import dev.portalsdk.core.page.Extent;
import dev.portalsdk.core.page.Page;
import dev.portalsdk.core.page.PageRequest;
import dev.portalsdk.core.table.Shown;
import dev.portalsdk.testkit.internal.faces.Json;
import dev.portalsdk.testkit.spi.FaceAnswer;
import dev.portalsdk.testkit.spi.FaceRequest;
import java.util.List;

/** The lists "Certificados" (L148) and "Disponibles" (L60-67), each with «Exportar». */
final class CoverageRoutes {

  private CoverageRoutes() {}

  static FaceAnswer contracts(FaceRequest request, Portal portal) {
    Page<InsuranceContract> page =
        portal.require(InsuranceContracts.class).list(search(request), asked(request));
    return list(
        page,
        page.items().stream().map(InsuranceContract::shown).map(CoverageRoutes::contract).toList());
  }

  static FaceAnswer contractFile(FaceRequest request, Portal portal) {
    return FaceAnswer.file(portal.require(InsuranceContracts.class).export(search(request)));
  }

  static FaceAnswer payroll(FaceRequest request, Portal portal) {
    Page<Employee> page =
        portal.require(Payroll.class).list(contract(request), search(request), asked(request));
    return list(
        page, page.items().stream().map(Employee::shown).map(CoverageRoutes::employee).toList());
  }

  static FaceAnswer payrollFile(FaceRequest request, Portal portal) {
    return FaceAnswer.file(
        portal.require(Payroll.class).export(contract(request), search(request)));
  }

  static ContractNumber contract(FaceRequest request) {
    return ContractNumber.parse(request.field("contrato").orElse(""));
  }

  private static SearchText search(FaceRequest request) {
    return SearchText.of(request.field("buscar").orElse(""));
  }

  private static PageRequest asked(FaceRequest request) {
    String number = request.field("pagina").orElse("1");
    if (!number.matches("[1-9][0-9]{0,8}")) {
      throw new InvalidTextException(ErrorCode.INVALID_TEXT, "A page has a number from 1 on");
    }
    return PageRequest.number(Integer.parseInt(number));
  }

  /** «1 - 100 de 130» below the rows (L130). */
  private static FaceAnswer list(Page<?> page, List<Json> rows) {
    Extent extent = page.extent().orElseThrow();
    String range =
        extent.total() == 0
            ? "0 de 0"
            : extent.first() + " - " + extent.last() + " de " + extent.total();
    return Json.object().list("filas", rows).text("rango", range).answer();
  }

  private static Json contract(Shown shown) {
    return Json.object()
        .cell("cuit", shown, "CUIT")
        .cell("empresa", shown, "Empresa")
        .cell("contrato", shown, "Contrato")
        .cell("productor", shown, "Productor")
        .cell("alicuota", shown, "Aliquota")
        .cell("vigenciaHasta", shown, "Vigencia hasta")
        .cell("vigenciaDesde", shown, "Vigencia desde")
        .cell("modalidad", shown, "Modalidad");
  }

  private static Json employee(Shown shown) {
    return Json.object()
        .cell("cuil", shown, "CUIL")
        .cell("apellidoYNombre", shown, "Apellido y Nombre");
  }
}
