package dev.portalsdk.certificates.internal.iapser;

import dev.portalsdk.certificates.CoverageCertificates;
import dev.portalsdk.certificates.Payroll;
import dev.portalsdk.certificates.coverage.CertificateRequest;
import dev.portalsdk.certificates.coverage.SearchText;
import dev.portalsdk.core.document.MediaType;
import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.document.Progress;
import dev.portalsdk.core.page.PageRequest;
import dev.portalsdk.core.spi.PortalContext;
import java.util.Map;

/**
 * «Generar Certificado» (manual L46-103). «Cargar Nómina» comes before it, as it does for a person:
 * a session that the portal has forgotten is met there, where nothing is issued yet.
 */
final class IapserCertificates implements CoverageCertificates {

  private final PortalContext context;
  private final Endpoints endpoints;
  private final Payroll payroll;

  IapserCertificates(PortalContext context) {
    this.context = context;
    this.endpoints = new Endpoints(context.settings());
    this.payroll = new IapserPayroll(context);
  }

  @Override
  public PortalDocument issue(CertificateRequest request, Progress progress) {
    Map<String, Object> fields = Dialog.certificate(request);
    payroll.list(request.contract(), SearchText.nothing(), PageRequest.first());
    return context
        .session()
        .write(
            "issue certificate",
            x -> PostedFile.download(x, endpoints.certificate(), fields, MediaType.PDF, progress));
  }
}
