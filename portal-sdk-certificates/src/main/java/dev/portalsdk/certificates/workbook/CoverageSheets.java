package dev.portalsdk.certificates.workbook;

import dev.portalsdk.certificates.coverage.Employee;
import dev.portalsdk.certificates.coverage.InsuranceContract;
import dev.portalsdk.core.identity.Cuil;
import dev.portalsdk.core.identity.Cuit;
import dev.portalsdk.core.workbook.CellKind;
import dev.portalsdk.core.workbook.SheetLayout;

/**
 * The layouts of contracts and payrolls: one serves a workbook, a CSV file and JSON lines.
 *
 * <pre>{@code
 * WorkbookWriter.at(ZonedDateTime.now(clock))
 *     .sheet(CoverageSheets.payroll(), payroll.all(contract, SearchText.nothing()))
 *     .saveTo(Path.of("nomina.xlsx"));
 * }</pre>
 *
 * <p>What they write is personal: CUIL and name. This class is thread-safe.
 */
public final class CoverageSheets {

  private static final SheetLayout<InsuranceContract> CONTRACTS =
      SheetLayout.<InsuranceContract>builder("Contratos")
          .column("CUIT", "employer", CellKind.TEXT, contract -> cuit(contract.employer()))
          .key()
          .column("Empresa", "employerName", CellKind.TEXT, InsuranceContract::employerName)
          .column("Contrato", "number", CellKind.TEXT, contract -> contract.number().formatted())
          .key()
          .optional("Productor", "producer", CellKind.TEXT, InsuranceContract::producer)
          .optional("Alícuota (%)", "rate", CellKind.PERCENTAGE, InsuranceContract::rate)
          .column("Vigencia desde", "from", CellKind.DATE, InsuranceContract::from)
          .optional("Vigencia hasta", "to", CellKind.DATE, InsuranceContract::to)
          .optional("Modalidad", "modality", CellKind.TEXT, InsuranceContract::modality)
          .build();

  private static final SheetLayout<Employee> PAYROLL =
      SheetLayout.<Employee>builder("Nómina")
          .column("CUIL", "cuil", CellKind.TEXT, employee -> cuil(employee.cuil()))
          .key()
          .column("Apellido y Nombre", "name", CellKind.TEXT, Employee::name)
          .build();

  private CoverageSheets() {}

  /**
   * Returns the layout of contracts, "Contratos", such as {@code 30-71234567-1}, {@code Sanatorio
   * del Litoral S.A.}, {@code 445566}, {@code 3.25%}, {@code 01/09/2024}, {@code 31/08/2025}.
   */
  public static SheetLayout<InsuranceContract> contracts() {
    return CONTRACTS;
  }

  /** Returns the layout of a payroll, "Nómina": CUIL with hyphens, and name. */
  public static SheetLayout<Employee> payroll() {
    return PAYROLL;
  }

  private static String cuit(Cuit cuit) {
    return cuit.formatted();
  }

  private static String cuil(Cuil cuil) {
    return cuil.formatted();
  }
}
