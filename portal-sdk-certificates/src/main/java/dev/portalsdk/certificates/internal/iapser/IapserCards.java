package dev.portalsdk.certificates.internal.iapser;

import dev.portalsdk.certificates.Cards;
import dev.portalsdk.certificates.coverage.PayrollSelection;
import dev.portalsdk.core.document.MediaType;
import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.document.Progress;
import dev.portalsdk.core.identity.ContractNumber;
import dev.portalsdk.core.spi.PortalContext;
import java.util.Map;

/** «Generar Tarjetas» (manual L105-109). */
final class IapserCards implements Cards {

  private final PortalContext context;
  private final Endpoints endpoints;

  IapserCards(PortalContext context) {
    this.context = context;
    this.endpoints = new Endpoints(context.settings());
  }

  @Override
  public PortalDocument print(
      ContractNumber contract, PayrollSelection selection, Progress progress) {
    Map<String, Object> fields = Dialog.selection(contract, selection);
    return context
        .session()
        .download(
            "print cards",
            x -> PostedFile.download(x, endpoints.cards(), fields, MediaType.PDF, progress));
  }
}
