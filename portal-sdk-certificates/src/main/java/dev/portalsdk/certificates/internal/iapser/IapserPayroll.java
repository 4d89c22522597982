package dev.portalsdk.certificates.internal.iapser;

import dev.portalsdk.certificates.Payroll;
import dev.portalsdk.certificates.coverage.Employee;
import dev.portalsdk.certificates.coverage.SearchText;
import dev.portalsdk.core.document.MediaType;
import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.document.Progress;
import dev.portalsdk.core.identity.ContractNumber;
import dev.portalsdk.core.page.Page;
import dev.portalsdk.core.page.PageRequest;
import dev.portalsdk.core.spi.PortalContext;
import dev.portalsdk.core.spi.json.JsonPages;
import java.util.Map;

/** The list "Disponibles" of «Cargar Nómina» (manual L58-67, L130-132). */
final class IapserPayroll implements Payroll {

  private final PortalContext context;
  private final JsonPages pages;
  private final Endpoints endpoints;

  IapserPayroll(PortalContext context) {
    this.context = context;
    this.pages = new JsonPages(context.settings());
    this.endpoints = new Endpoints(context.settings());
  }

  @Override
  public Page<Employee> list(ContractNumber contract, SearchText search, PageRequest request) {
    request.requireNumbered();
    Map<String, Object> fields = SearchBox.page(SearchBox.of(contract, search), request.number());
    return context
        .session()
        .read(
            "list payroll",
            x -> new PayrollPage(pages.post(x, endpoints.payroll(), fields)).employees(request));
  }

  @Override
  public PortalDocument export(ContractNumber contract, SearchText search, Progress progress) {
    Map<String, Object> fields = SearchBox.of(contract, search);
    return context
        .session()
        .download(
            "export payroll",
            x ->
                PostedFile.download(
                    x, endpoints.payrollWorkbook(), fields, MediaType.XLSX, progress));
  }
}
