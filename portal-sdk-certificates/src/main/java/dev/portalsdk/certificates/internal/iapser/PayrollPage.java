package dev.portalsdk.certificates.internal.iapser;

import dev.portalsdk.certificates.coverage.Employee;
import dev.portalsdk.certificates.internal.iapser.wire.EmployeeList;
import dev.portalsdk.certificates.internal.iapser.wire.EmployeeRow;
import dev.portalsdk.core.identity.Cuil;
import dev.portalsdk.core.page.Page;
import dev.portalsdk.core.page.PageRequest;
import dev.portalsdk.core.spi.json.JsonPage;
import dev.portalsdk.core.table.Row;
import dev.portalsdk.core.table.Shown;
import java.util.List;

/** A page of "Disponibles", 100 rows as a rule (manual L58-67, L130-132). */
final class PayrollPage {

  private static final List<String> HEADERS = List.of("CUIL", "Apellido y Nombre");

  private final JsonPage page;

  PayrollPage(JsonPage page) {
    this.page = page;
  }

  Page<Employee> employees(PageRequest request) {
    EmployeeList list = page.read(EmployeeList.class);
    Page.Builder<Employee> rows =
        page.rows("filas", EmployeeRow.class, list.filas(), request, PayrollPage::employee);
    return page.ranged(rows, "rango", list.rango(), request);
  }

  private static Employee employee(EmployeeRow wire, Row row) {
    Cuil cuil = row.read("cuil", Cuil::parse);
    String name = wire.apellidoYNombre().strip();
    row.require(!name.isEmpty(), "apellidoYNombre", "an employee has a name");
    return Employee.of(cuil, name)
        .shown(Shown.of(HEADERS, List.of(wire.cuil(), wire.apellidoYNombre())));
  }
}
