package dev.portalsdk.testkit.internal.memory;

import dev.portalsdk.certificates.Payroll;
import dev.portalsdk.certificates.coverage.Employee;
import dev.portalsdk.certificates.coverage.SearchText;
import dev.portalsdk.core.PortalCall;
import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.document.Progress;
import dev.portalsdk.core.identity.ContractNumber;
import dev.portalsdk.core.page.Page;
import dev.portalsdk.core.page.PageRequest;
import dev.portalsdk.core.spi.http.Session;
import dev.portalsdk.testkit.internal.state.PayerState;
import dev.portalsdk.testkit.internal.state.ProviderFile;
import java.util.List;
import java.util.OptionalInt;

/** Who is covered by the contracts of one employer. */
final class MemoryPayroll implements Payroll {

  private final Session session;
  private final Visit visit;
  private final CoverageDesk desk;

  MemoryPayroll(Session session, Visit visit, PayerState payer) {
    this.session = session;
    this.visit = visit;
    this.desk = new CoverageDesk(payer);
  }

  @Override
  public Page<Employee> list(ContractNumber contract, SearchText search, PageRequest request) {
    PageCut cut = PageCut.declared(request, OptionalInt.of(desk.rules().employeesPerPage()));
    SearchText text = desk.required(search);
    return session.read(
        "list payroll",
        x -> visit.list(x.call(), cut, file -> found(x.call(), file, contract, text)));
  }

  @Override
  public PortalDocument export(ContractNumber contract, SearchText search, Progress progress) {
    SearchText text = desk.required(search);
    return session.download("export payroll", x -> workbook(x.call(), contract, text, progress));
  }

  private PortalDocument workbook(
      PortalCall call, ContractNumber contract, SearchText search, Progress progress) {
    List<Employee> found = found(call, visit.document(call), contract, search);
    PortalDocument workbook = desk.rules().payrollWorkbook(found);
    progress.moved(workbook.size(), workbook.size());
    return workbook;
  }

  private List<Employee> found(
      PortalCall call, ProviderFile file, ContractNumber contract, SearchText search) {
    return desk.contract(call, file, contract).payroll().stream()
        .map(employee -> employee.shown(desk.rules().shown(employee)))
        .filter(employee -> CoverageDesk.finds(search, employee.shown()))
        .toList();
  }
}
