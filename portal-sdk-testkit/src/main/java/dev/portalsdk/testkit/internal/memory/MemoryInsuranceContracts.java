package dev.portalsdk.testkit.internal.memory;

import dev.portalsdk.certificates.InsuranceContracts;
import dev.portalsdk.certificates.coverage.InsuranceContract;
import dev.portalsdk.certificates.coverage.SearchText;
import dev.portalsdk.core.PortalCall;
import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.document.Progress;
import dev.portalsdk.core.page.Page;
import dev.portalsdk.core.page.PageRequest;
import dev.portalsdk.core.spi.http.Session;
import dev.portalsdk.testkit.internal.state.ContractFile;
import dev.portalsdk.testkit.internal.state.PayerState;
import dev.portalsdk.testkit.internal.state.ProviderFile;
import java.util.List;
import java.util.OptionalInt;

/** The contracts of one employer. */
final class MemoryInsuranceContracts implements InsuranceContracts {

  private final Session session;
  private final Visit visit;
  private final CoverageDesk desk;

  MemoryInsuranceContracts(Session session, Visit visit, PayerState payer) {
    this.session = session;
    this.visit = visit;
    this.desk = new CoverageDesk(payer);
  }

  @Override
  public Page<InsuranceContract> list(SearchText search, PageRequest request) {
    PageCut cut = PageCut.declared(request, OptionalInt.of(desk.rules().contractsPerPage()));
    SearchText text = desk.required(search);
    return session.read(
        "list insurance contracts", x -> visit.list(x.call(), cut, file -> found(file, text)));
  }

  @Override
  public PortalDocument export(SearchText search, Progress progress) {
    SearchText text = desk.required(search);
    return session.download("export insurance contracts", x -> workbook(x.call(), text, progress));
  }

  private PortalDocument workbook(PortalCall call, SearchText search, Progress progress) {
    PortalDocument workbook = desk.rules().contractWorkbook(found(visit.document(call), search));
    progress.moved(workbook.size(), workbook.size());
    return workbook;
  }

  private List<InsuranceContract> found(ProviderFile file, SearchText search) {
    return file.coverage().contracts().stream()
        .map(ContractFile::contract)
        .map(contract -> contract.toBuilder().shown(desk.rules().shown(contract)).build())
        .filter(contract -> CoverageDesk.finds(search, contract.shown()))
        .toList();
  }
}
