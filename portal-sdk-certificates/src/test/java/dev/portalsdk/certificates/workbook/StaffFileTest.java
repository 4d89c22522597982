package dev.portalsdk.certificates.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.portalsdk.certificates.coverage.Employee;
import dev.portalsdk.certificates.coverage.InsuranceContract;
import dev.portalsdk.certificates.coverage.PayrollSelection;
import dev.portalsdk.core.error.DocumentException;
import dev.portalsdk.core.error.Origin;
import dev.portalsdk.core.identity.ContractNumber;
import dev.portalsdk.core.identity.Cuil;
import dev.portalsdk.core.identity.Cuit;
import dev.portalsdk.core.money.Percentage;
import dev.portalsdk.core.page.Extent;
import dev.portalsdk.core.page.Listing;
import dev.portalsdk.core.page.Page;
import dev.portalsdk.core.page.PageRequest;
import dev.portalsdk.core.page.Paged;
import dev.portalsdk.core.workbook.CuilRoster;
import dev.portalsdk.core.workbook.Workbook;
import dev.portalsdk.core.workbook.WorkbookWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Contracts and payrolls in files, out and in again. */
class StaffFileTest {

  private static final Cuil ONE = Cuil.parse("20-11111111-2");
  private static final Cuil OTHER = Cuil.parse("27-00000002-2");
  private static final ZonedDateTime NOW =
      ZonedDateTime.of(2025, 8, 20, 12, 0, 0, 0, ZoneOffset.UTC);

  @TempDir Path folder;

  @Test
  @Tag("IA09")
  void reportsWhoIsUnknownByRow() {
    Path file = payroll(List.of(Employee.of(ONE, "Prueba Uno"), Employee.of(OTHER, "Prueba Dos")));
    try (Workbook workbook = Workbook.open(file)) {
      StaffFile staff =
          StaffFile.of(CuilRoster.of(workbook), listing(List.of(Employee.of(ONE, "Prueba Uno"))));

      assertThat(staff.selection()).contains(PayrollSelection.of(ONE));
      assertThat(staff.unknown()).containsOnlyKeys(OTHER);
      assertThat(staff.unknown().get(OTHER).toString()).contains("A");
      assertThat(staff.isCertain()).isTrue();
      assertThat(staff.failures()).isEmpty();
    }
  }

  @Test
  void selectsNobodyWhereNobodyIsKnown() {
    Path file = payroll(List.of(Employee.of(OTHER, "Prueba Dos")));
    try (Workbook workbook = Workbook.open(file)) {
      assertThat(StaffFile.of(CuilRoster.of(workbook), listing(List.of())).selection()).isEmpty();
    }
  }

  @Test
  void readsThePayrollThatItWrote() {
    List<Employee> staff =
        List.of(Employee.of(ONE, "Muñoz Peña, Íñigo"), Employee.of(OTHER, "=1+1"));
    try (Workbook workbook = Workbook.open(payroll(staff))) {
      assertThat(CoverageImport.payroll(workbook).items()).isEqualTo(staff);
    }
  }

  /** A rate is a fraction in the one and hundredths in the other: neither is read as the other. */
  @Test
  @Tag("IA05")
  void takesNoWorkbookOfItsOwnForAnExportOfThePortals() {
    InsuranceContract contract =
        InsuranceContract.builder(ContractNumber.parse("098765"), Cuit.parse("30-71234567-1"))
            .employerName("Sanatorio del Litoral S.A.")
            .from(LocalDate.of(2024, 9, 1))
            .rate(Percentage.parse("12.5"))
            .build();
    Path file = folder.resolve("contratos.xlsx");
    WorkbookWriter.at(NOW)
        .sheet(CoverageSheets.contracts(), listing(List.of(contract)))
        .saveTo(file);

    try (Workbook workbook = Workbook.open(file)) {
      assertThatExceptionOfType(DocumentException.class)
          .isThrownBy(() -> CoverageImport.contracts(workbook))
          .withMessageContaining("Aliquota");
    }
  }

  private Path payroll(List<Employee> staff) {
    Path file = folder.resolve("nomina.xlsx");
    WorkbookWriter.at(NOW).sheet(CoverageSheets.payroll(), listing(staff)).saveTo(file);
    return file;
  }

  private static <T> Listing<T> listing(List<T> items) {
    Page<T> page =
        Page.builder(Origin.file("list"), PageRequest.first(), items, List.of())
            .extent(new Extent(items.isEmpty() ? 0 : 1, items.size(), items.size()))
            .build();
    return Paged.over(request -> page).read();
  }
}
