package dev.portalsdk.testkit.internal.memory;

import dev.portalsdk.certificates.CoverageCertificates;
import dev.portalsdk.certificates.Payroll;
import dev.portalsdk.certificates.coverage.CertificateContent;
import dev.portalsdk.certificates.coverage.CertificateRequest;
import dev.portalsdk.certificates.coverage.Employee;
import dev.portalsdk.certificates.coverage.InsuranceContract;
import dev.portalsdk.certificates.coverage.SearchText;
import dev.portalsdk.core.PortalCall;
import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.document.Progress;
import dev.portalsdk.core.page.PageRequest;
import dev.portalsdk.core.spi.PortalContext;
import dev.portalsdk.core.spi.http.Exchange;
import dev.portalsdk.testkit.internal.state.ContractFile;
import dev.portalsdk.testkit.internal.state.PayerState;
import dev.portalsdk.testkit.internal.state.ProviderFile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Issues certificates to one employer; the payroll is loaded before, as by a person. */
final class MemoryCoverageCertificates implements CoverageCertificates {

  private final PortalContext context;
  private final Visit visit;
  private final PayerState payer;
  private final CoverageDesk desk;
  private final Payroll payroll;

  MemoryCoverageCertificates(PortalContext context, Visit visit, PayerState payer) {
    this.context = context;
    this.visit = visit;
    this.payer = payer;
    this.desk = new CoverageDesk(payer);
    this.payroll = new MemoryPayroll(context.session(), visit, payer);
  }

  @Override
  public PortalDocument issue(CertificateRequest request, Progress progress) {
    payroll.list(request.contract(), SearchText.nothing(), PageRequest.first());
    PortalDocument issued =
        context.session().write("issue certificate", exchange -> issue(exchange, request));
    progress.moved(issued.size(), issued.size());
    return issued;
  }

  private PortalDocument issue(Exchange exchange, CertificateRequest request) {
    List<PortalDocument> issued = new ArrayList<>();
    visit.change(exchange, file -> issued.add(issue(exchange.call(), file, request)));
    return issued.get(0);
  }

  private PortalDocument issue(PortalCall call, ProviderFile file, CertificateRequest request) {
    ContractFile insured = desk.contract(call, file, request.contract());
    List<Employee> selected = desk.selected(call, insured, request.selection());
    CertificateContent content = content(insured.contract(), request, selected);
    file.coverage().add(content);
    return desk.rules().certificate(content, insured.contract(), context.clock().instant());
  }

  private CertificateContent content(
      InsuranceContract contract, CertificateRequest request, List<Employee> selected) {
    LocalDate today = payer.today();
    CertificateContent.Builder content =
        CertificateContent.builder()
            .number(desk.rules().number(payer.nextCertificate()))
            .kind(request.kind())
            .employer(contract.employer(), contract.employerName())
            .contract(contract.number())
            .issued(today)
            .validUntil(desk.rules().validUntil(today))
            .wholePayroll(request.selection().isWholePayroll())
            .employees(selected);
    contract.to().ifPresent(content::contractEnds);
    request.comitente().ifPresent(content::comitente);
    return content.build();
  }
}
