package dev.portalsdk.testkit.tck.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portalsdk.certificates.Payroll;
import dev.portalsdk.certificates.coverage.CoverageGap;
import dev.portalsdk.certificates.coverage.Employee;
import dev.portalsdk.certificates.coverage.SearchText;
import dev.portalsdk.certificates.workbook.CoverageImport;
import dev.portalsdk.core.document.MediaType;
import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.error.RequestRefusedException;
import dev.portalsdk.core.identity.ContractNumber;
import dev.portalsdk.core.identity.Cuil;
import dev.portalsdk.core.page.Completeness;
import dev.portalsdk.core.page.Extent;
import dev.portalsdk.core.page.Listing;
import dev.portalsdk.core.page.Page;
import dev.portalsdk.core.page.PageRequest;
import dev.portalsdk.core.workbook.Workbook;
import dev.portalsdk.testkit.spi.Fault;
import dev.portalsdk.testkit.tck.CoverageSample;
import dev.portalsdk.testkit.tck.PortalContract;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** Who is covered: page by page, by a search, as a workbook. */
public abstract class PayrollContract extends PortalContract {

  @Test
  void listsThePayrollBeforeAnySearch() {
    Listing<Employee> listing = payroll().all(contract(), SearchText.nothing()).read();

    assertEquals(expected().payroll(), listing.items());
    assertEquals(List.of(), listing.failures());
    assertEquals(Completeness.Level.PROVEN, listing.completeness().level());
  }

  @Test
  void saysWhichRowsOfHowManyAPageHas() {
    int size = expected().employeesPerPage();
    int all = expected().payroll().size();
    Page<Employee> first = payroll().list(contract(), SearchText.nothing(), PageRequest.first());

    assertEquals(size, first.items().size());
    assertEquals(Optional.of(new Extent(1, size, all)), first.extent());
    Page<Employee> second =
        payroll().list(contract(), SearchText.nothing(), first.next().orElseThrow());
    assertEquals(Optional.of(new Extent(size + 1, all, all)), second.extent());
    assertEquals(Optional.empty(), second.next());
  }

  @Test
  void showsEachCellAsInMemory() {
    Payroll inMemory = portalInMemory().require(Payroll.class);
    List<Employee> shown =
        inMemory.list(contract(), SearchText.nothing(), PageRequest.first()).items();
    List<Employee> read =
        payroll().list(contract(), SearchText.nothing(), PageRequest.first()).items();
    for (int i = 0; i < shown.size(); i++) {
      assertEquals(shown.get(i).shown(), read.get(i).shown());
    }
  }

  @Test
  void findsAnEmployeeByCuilAndByPartOfTheName() {
    Employee last = expected().payroll().get(expected().payroll().size() - 1);
    for (String typed : List.of(last.cuil().formatted(), last.cuil().plain())) {
      assertEquals(
          List.of(last), payroll().all(contract(), SearchText.of(typed)).stream().toList());
    }
    String part = last.name().substring(0, expected().fewestSearched());
    List<Employee> found = payroll().all(contract(), SearchText.of(part)).stream().toList();
    assertTrue(found.contains(last));
    assertTrue(found.size() < expected().payroll().size());
  }

  @Test
  void refusesASearchThatIsTooShortBeforeItIsAsked() {
    Payroll payroll = payroll();
    payer().beginMaintenance();
    SearchText tooShort = SearchText.of("a".repeat(expected().fewestSearched() - 1));
    assertThrows(
        IllegalArgumentException.class,
        () -> payroll.list(contract(), tooShort, PageRequest.first()));
    assertThrows(IllegalArgumentException.class, () -> payroll.export(contract(), tooShort));
  }

  @Test
  void provesThatNobodyIsCovered() {
    ContractNumber nobodys = expected().withoutStaff().number();
    Listing<Employee> listing = payroll().all(nobodys, SearchText.nothing()).read();

    assertEquals(List.of(), listing.items());
    assertEquals(Completeness.Level.PROVEN, listing.completeness().level());
  }

  @Test
  void refusesAContractOfAnotherEmployer() {
    assertThrows(
        RequestRefusedException.class,
        () -> payroll().list(expected().anothers(), SearchText.nothing(), PageRequest.first()));
    assertThrows(
        RequestRefusedException.class,
        () -> payroll().export(expected().anothers(), SearchText.nothing()));
  }

  @Test
  void exportsAWorkbook() {
    try (PortalDocument workbook = payroll().export(contract(), SearchText.nothing());
        PortalDocument again = payroll().export(contract(), SearchText.nothing())) {
      assertEquals(MediaType.XLSX, workbook.mediaType());
      assertEquals(workbook.sha256(), again.sha256());
      try (Workbook opened = Workbook.open(workbook)) {
        assertEquals(expected().payroll(), CoverageImport.payroll(opened).orThrow());
      }
    }
  }

  @Test
  void exportsWhatASearchFinds() {
    Employee last = expected().payroll().get(expected().payroll().size() - 1);
    SearchText search = SearchText.of(last.cuil().formatted());

    try (PortalDocument export = payroll().export(contract(), search);
        Workbook workbook = Workbook.open(export)) {
      assertEquals(List.of(last), CoverageImport.payroll(workbook).orThrow());
    }
  }

  @Test
  void tellsHowFarAnExportIs() {
    AtomicLong moved = new AtomicLong();

    try (PortalDocument export =
        payroll().export(contract(), SearchText.nothing(), (done, all) -> moved.set(done))) {
      assertEquals(export.size(), moved.get());
    }
  }

  @Test
  void tellsWhoWorksWithoutCover() {
    List<Employee> covered = expected().payroll();
    Cuil uncovered = expected().stranger();
    Listing<Employee> payroll = payroll().all(contract(), SearchText.nothing()).read();

    CoverageGap gap = CoverageGap.between(List.of(covered.get(0).cuil(), uncovered), payroll);

    assertEquals(Set.of(uncovered), gap.uncovered());
    assertEquals(covered.size() - 1, gap.unknown().size());
    assertTrue(gap.isCertain());
  }

  @Test
  void isNotCertainOfAGapWhereARowIsMissing() {
    Payroll payroll = payroll();
    payer().next(Fault.DROPPED_ROW);
    ContractNumber lapsed = expected().lapsed().number();
    Listing<Employee> listing = payroll.all(lapsed, SearchText.nothing()).read();

    assertFalse(CoverageGap.between(List.of(), listing).isCertain());
  }

  private CoverageSample expected() {
    return sample().coverage();
  }

  private ContractNumber contract() {
    return expected().inForce().number();
  }

  private Payroll payroll() {
    return portal().require(Payroll.class);
  }
}
