package dev.portalsdk.testkit.internal.memory;

import dev.portalsdk.billing.submission.AttachmentKind;
import dev.portalsdk.billing.submission.UploadedDocument;
import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.error.RequestRefusedException;
import dev.portalsdk.core.spi.http.Exchange;
import dev.portalsdk.core.spi.http.Session;
import dev.portalsdk.testkit.internal.state.PayerState;
import dev.portalsdk.testkit.spi.UploadIntake;

/** The payer's side of an upload. */
final class MemoryUploadIntake implements UploadIntake {

  private final Session session;
  private final Visit visit;
  private final PayerState payer;

  MemoryUploadIntake(Session session, Visit visit, PayerState payer) {
    this.session = session;
    this.visit = visit;
    this.payer = payer;
  }

  @Override
  public void take(String recipient, AttachmentKind kind, String remarks, PortalDocument document) {
    session.write(
        "upload document",
        exchange -> {
          take(exchange, recipient, kind, remarks, document);
          return true;
        });
  }

  /** Takes a document in during an exchange. */
  void take(
      Exchange exchange,
      String recipient,
      AttachmentKind kind,
      String remarks,
      PortalDocument document) {
    if (document.size() == 0) {
      throw new RequestRefusedException(
          exchange.call(), "the portal wants a file", payer.rules().missingFile());
    }
    if (!payer.rules().recipients().contains(recipient)
        || !payer.rules().attachmentLabels().containsKey(kind)) {
      throw new RequestRefusedException(exchange.call(), "its form does not offer that", null);
    }
    UploadedDocument listed =
        UploadedDocument.builder(document.name())
            .recipient(recipient)
            .uploaded(payer.today())
            .remarks(remarks)
            .kind(kind)
            .build();
    visit.change(exchange, file -> file.add(listed, document));
  }
}
