package dev.portalsdk.certificates.workbook;

import dev.portalsdk.certificates.coverage.Employee;
import dev.portalsdk.certificates.coverage.InsuranceContract;
import dev.portalsdk.core.identity.ContractNumber;
import dev.portalsdk.core.identity.Cuil;
import dev.portalsdk.core.identity.Cuit;
import dev.portalsdk.core.money.AmountStyle;
import dev.portalsdk.core.money.Percentage;
import dev.portalsdk.core.page.Listing;
import dev.portalsdk.core.table.Columns;
import dev.portalsdk.core.table.Row;
import dev.portalsdk.core.time.Dates;
import dev.portalsdk.core.workbook.Workbook;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Reads what an insurer's portal exports, by the headers of IAPSER ART's lists (manual L67, L148);
 * that its files have the columns of the screen is this project's reading.
 *
 * <pre>{@code
 * try (Workbook workbook = Workbook.open(payroll.export(contract, SearchText.nothing()))) {
 *   Listing<Employee> staff = CoverageImport.payroll(workbook);
 * }
 * }</pre>
 *
 * <p>This class is thread-safe.
 */
public final class CoverageImport {

  private static final Columns CONTRACTS =
      Columns.builder()
          .column("CUIT")
          .column("Empresa")
          .key("Contrato")
          .column("Productor")
          .column("Aliquota", "Alícuota")
          .column("Vigencia hasta")
          .column("Vigencia desde")
          .column("Modalidad")
          .build();

  private static final Columns PAYROLL =
      Columns.builder()
          .key("CUIL")
          .column("Apellido y Nombre", "Nombre y Apellido", "Nombre")
          .build();

  private CoverageImport() {}

  /**
   * Reads all contracts of a workbook.
   *
   * @param workbook an open workbook
   * @throws dev.portalsdk.core.error.DocumentException if it has no table with these columns, or is
   *     damaged
   */
  public static Listing<InsuranceContract> contracts(Workbook workbook) {
    return workbook.tables(CONTRACTS).read(CoverageImport::contract);
  }

  /**
   * Reads all employees of a workbook.
   *
   * @param workbook an open workbook
   * @throws dev.portalsdk.core.error.DocumentException if it has no table with these columns, or is
   *     damaged
   */
  public static Listing<Employee> payroll(Workbook workbook) {
    return workbook.tables(PAYROLL).read(CoverageImport::employee);
  }

  private static InsuranceContract contract(Row row) {
    String employer = row.text("Empresa").strip();
    row.require(!employer.isEmpty(), "Empresa", "an employer has a name");
    LocalDate from = row.date("Vigencia desde", Dates::slashed);
    InsuranceContract.Builder contract =
        InsuranceContract.builder(
                row.read("Contrato", ContractNumber::parse), row.read("CUIT", Cuit::parse))
            .employerName(employer)
            .from(from);
    if (!row.text("Vigencia hasta").isBlank()) {
      LocalDate to = row.date("Vigencia hasta", Dates::slashed);
      row.require(!to.isBefore(from), "Vigencia hasta, desde", "it ends before it begins");
      contract.to(to);
    }
    filled(row, "Productor").ifPresent(contract::producer);
    filled(row, "Modalidad").ifPresent(contract::modality);
    if (filled(row, "Aliquota").isPresent()) {
      contract.rate(rate(row));
    }
    return contract.shown(row.shown()).build();
  }

  /** A number of the sheet, or a text as the screen writes it. */
  private static Percentage rate(Row row) {
    boolean number = row.cell("Aliquota").number().isPresent();
    AmountStyle style = number ? AmountStyle.PLAIN_DOT : AmountStyle.ES_GROUPED;
    return row.read("Aliquota", text -> Percentage.parse(text, style));
  }

  private static Optional<String> filled(Row row, String header) {
    return Optional.of(row.text(header).strip()).filter(text -> !text.isEmpty());
  }

  private static Employee employee(Row row) {
    Cuil cuil = row.read("CUIL", Cuil::parse);
    String name = row.text("Apellido y Nombre").strip();
    row.require(!name.isEmpty(), "Apellido y Nombre", "an employee has a name");
    return Employee.of(cuil, name).shown(row.shown());
  }
}
