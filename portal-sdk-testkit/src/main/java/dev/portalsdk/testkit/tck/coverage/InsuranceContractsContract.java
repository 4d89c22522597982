package dev.portalsdk.testkit.tck.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portalsdk.certificates.InsuranceContracts;
import dev.portalsdk.certificates.coverage.InsuranceContract;
import dev.portalsdk.certificates.coverage.SearchText;
import dev.portalsdk.certificates.workbook.CoverageImport;
import dev.portalsdk.core.client.Portal;
import dev.portalsdk.core.document.MediaType;
import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.PortalUnavailableException;
import dev.portalsdk.core.error.RequestRefusedException;
import dev.portalsdk.core.page.Completeness;
import dev.portalsdk.core.page.Listing;
import dev.portalsdk.core.page.PageRequest;
import dev.portalsdk.core.workbook.Workbook;
import dev.portalsdk.testkit.spi.Fault;
import dev.portalsdk.testkit.tck.CoverageSample;
import dev.portalsdk.testkit.tck.PortalContract;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** The employer's contracts: all, by a search, as a workbook. */
public abstract class InsuranceContractsContract extends PortalContract {

  private static final int FOR_GOOD = 10;

  @Test
  void listsAllContractsInThePortalsOrder() {
    Listing<InsuranceContract> listing = contracts().all(SearchText.nothing()).read();

    assertEquals(expected().contracts(), listing.items());
    assertEquals(List.of(), listing.failures());
    assertEquals(Completeness.Level.PROVEN, listing.completeness().level());
  }

  @Test
  void showsEachCellAsInMemory() {
    List<InsuranceContract> inMemory =
        portalInMemory().require(InsuranceContracts.class).all(SearchText.nothing()).stream()
            .toList();
    List<InsuranceContract> read = contracts().all(SearchText.nothing()).stream().toList();

    for (int i = 0; i < inMemory.size(); i++) {
      assertEquals(inMemory.get(i).shown(), read.get(i).shown());
    }
  }

  @Test
  void findsAContractByEachOfItsTexts() {
    InsuranceContract one = expected().inForce();
    for (String typed :
        List.of(one.number().formatted(), one.employer().plain(), one.producer().orElseThrow())) {
      assertTrue(contracts().all(SearchText.of(typed)).stream().anyMatch(one::equals), "not found");
    }
    assertEquals(
        List.of(one), contracts().all(SearchText.of(one.number().formatted())).stream().toList());
  }

  @Test
  void provesThatNothingWasFound() {
    Listing<InsuranceContract> listing = contracts().all(SearchText.of("zzzzzz")).read();

    assertEquals(List.of(), listing.items());
    assertEquals(Completeness.Level.PROVEN, listing.completeness().level());
  }

  @Test
  void refusesASearchThatIsTooShortBeforeItIsAsked() {
    InsuranceContracts contracts = contracts();
    payer().beginMaintenance();
    for (int length = 1; length < expected().fewestSearched(); length++) {
      SearchText tooShort = SearchText.of("a".repeat(length));
      assertThrows(
          IllegalArgumentException.class, () -> contracts.list(tooShort, PageRequest.first()));
      assertThrows(IllegalArgumentException.class, () -> contracts.export(tooShort));
    }
  }

  @Test
  void showsAnEmployerItsOwnContractsAlone() {
    Portal others = portal(sample().newProvider());
    assertEquals(
        List.of(),
        others.require(InsuranceContracts.class).all(SearchText.nothing()).stream().toList());
  }

  @Test
  void showsWhatHasChangedAtTheNextRequest() {
    InsuranceContracts contracts = contracts();
    contracts.all(SearchText.nothing()).read();
    InsuranceContract extended =
        expected().inForce().toBuilder().to(LocalDate.of(2027, 12, 31)).build();

    payer().coverage().amend(extended);

    assertTrue(contracts.all(SearchText.nothing()).stream().anyMatch(extended::equals));
  }

  @Test
  void exportsAWorkbook() {
    try (PortalDocument workbook = contracts().export(SearchText.nothing());
        PortalDocument again = contracts().export(SearchText.nothing());
        PortalDocument one =
            contracts().export(SearchText.of(expected().inForce().number().formatted()))) {
      assertEquals(MediaType.XLSX, workbook.mediaType());
      assertEquals(workbook.sha256(), again.sha256());
      assertEquals(expected().contracts(), read(workbook));
      assertEquals(List.of(expected().inForce()), read(one));
    }
  }

  @Test
  void tellsHowFarAnExportIs() {
    AtomicLong moved = new AtomicLong();

    try (PortalDocument export =
        contracts().export(SearchText.nothing(), (done, all) -> moved.set(done))) {
      assertEquals(export.size(), moved.get());
    }
  }

  @Test
  void saysThatAnExportIsCutEachTime() {
    InsuranceContracts contracts = contracts();
    contracts.all(SearchText.nothing()).read();
    payer().next(Fault.CUT_DOWNLOAD, FOR_GOOD);

    PortalUnavailableException cut =
        assertThrows(
            PortalUnavailableException.class, () -> contracts.export(SearchText.nothing()));
    assertEquals(ErrorCode.TRUNCATED_DOWNLOAD, cut.code());
  }

  @Test
  void refusesAPageThatIsNotThere() {
    assertThrows(
        RequestRefusedException.class,
        () -> contracts().list(SearchText.nothing(), PageRequest.number(99)));
  }

  private static List<InsuranceContract> read(PortalDocument export) {
    try (Workbook workbook = Workbook.open(export)) {
      return CoverageImport.contracts(workbook).orThrow();
    }
  }

  private CoverageSample expected() {
    return sample().coverage();
  }

  private InsuranceContracts contracts() {
    return portal().require(InsuranceContracts.class);
  }
}
