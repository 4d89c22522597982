package dev.portalsdk.certificates.internal.iapser;

import dev.portalsdk.certificates.AccountStatements;
import dev.portalsdk.core.document.MediaType;
import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.document.Progress;
import dev.portalsdk.core.identity.ContractNumber;
import dev.portalsdk.core.spi.PortalContext;
import java.util.Map;

/** «Estado Cuenta», a PDF that the portal opens in another page (manual L137-142). */
final class IapserStatements implements AccountStatements {

  private final PortalContext context;
  private final Endpoints endpoints;

  IapserStatements(PortalContext context) {
    this.context = context;
    this.endpoints = new Endpoints(context.settings());
  }

  @Override
  public PortalDocument download(ContractNumber contract, Progress progress) {
    Map<String, Object> fields = Dialog.contract(contract);
    return context
        .session()
        .download(
            "download account statement",
            x -> PostedFile.download(x, endpoints.statement(), fields, MediaType.PDF, progress));
  }
}
