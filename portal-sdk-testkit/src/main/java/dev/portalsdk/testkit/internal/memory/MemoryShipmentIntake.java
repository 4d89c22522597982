package dev.portalsdk.testkit.internal.memory;

import dev.portalsdk.billing.invoice.InvoiceRef;
import dev.portalsdk.billing.invoice.Owner;
import dev.portalsdk.billing.submission.Attachment;
import dev.portalsdk.billing.submission.Shipment;
import dev.portalsdk.billing.submission.ShipmentRef;
import dev.portalsdk.billing.submission.ShipmentState;
import dev.portalsdk.billing.submission.SubmissionKind;
import dev.portalsdk.core.PortalCall;
import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.error.RequestRefusedException;
import dev.portalsdk.core.spi.http.Exchange;
import dev.portalsdk.core.spi.http.Session;
import dev.portalsdk.testkit.internal.state.PayerState;
import dev.portalsdk.testkit.internal.state.ProviderFile;
import dev.portalsdk.testkit.internal.state.ShipmentBook;
import dev.portalsdk.testkit.spi.ShipmentIntake;
import dev.portalsdk.testkit.spi.ShipmentRefusal;
import java.util.ArrayList;
import java.util.List;

/** The payer's side of shipments. */
final class MemoryShipmentIntake implements ShipmentIntake {

  private final Session session;
  private final Visit visit;
  private final PayerState payer;
  private final ShipmentChecks checks;

  MemoryShipmentIntake(Session session, Visit visit, PayerState payer, ShipmentChecks checks) {
    this.session = session;
    this.visit = visit;
    this.payer = payer;
    this.checks = checks;
  }

  @Override
  public String take(SubmissionKind kind, InvoiceRef document, List<Attachment> files) {
    return session.write("send shipment", exchange -> take(exchange, kind, document, files));
  }

  @Override
  public void attach(String number, Attachment file) {
    session.write(
        "attach to shipment",
        exchange -> {
          attach(exchange, number, file);
          return true;
        });
  }

  @Override
  public void correct(InvoiceRef invoice, Attachment file) {
    session.write(
        "attach to invoice",
        exchange -> {
          correct(exchange, invoice, file);
          return true;
        });
  }

  /** Takes a shipment in during an exchange. */
  String take(Exchange exchange, SubmissionKind kind, InvoiceRef document, List<Attachment> files) {
    List<String> taken = new ArrayList<>();
    visit.change(
        exchange,
        provider -> {
          ShipmentBook book = provider.shipments();
          checks.refusal(book, kind, document, files).ifPresent(no -> refuse(exchange, no));
          String number = book.nextNumber();
          book.add(shipment(number, kind, document), documents(files));
          taken.add(number);
        });
    return taken.get(0);
  }

  /** Attaches a file to a shipment during an exchange. */
  void attach(Exchange exchange, String number, Attachment file) {
    visit.change(
        exchange,
        provider -> {
          boolean missing =
              provider
                  .shipments()
                  .find(number)
                  .filter(sent -> !sent.missing().isEmpty())
                  .isPresent();
          requireThat(missing, exchange, ShipmentRefusal.NOTHING_MISSING);
          provider.shipments().attach(number, file.document());
        });
  }

  /** Attaches a file to an invoice that waits for it, during an exchange. */
  void correct(Exchange exchange, InvoiceRef invoice, Attachment file) {
    visit.change(
        exchange,
        (ProviderFile provider) -> {
          boolean pending = provider.shipments().pending().contains(invoice.key());
          requireThat(pending, exchange, ShipmentRefusal.NOT_PENDING);
          provider.shipments().correct(file.document());
        });
  }

  /** The list does not say of which company it is. */
  private Shipment shipment(String number, SubmissionKind kind, InvoiceRef document) {
    Owner owner = Owner.of(payer.id(), document.key().owner().issuer());
    return Shipment.builder(new ShipmentRef(owner, number))
        .kind(kind)
        .sent(payer.today())
        .state(ShipmentState.UNRECOGNIZED, payer.rules().shipments().arrived())
        .document(ShipmentChecks.listed(owner, document.key()))
        .build();
  }

  private static List<PortalDocument> documents(List<Attachment> files) {
    return files.stream().map(Attachment::document).toList();
  }

  private void requireThat(boolean fine, Exchange exchange, ShipmentRefusal refusal) {
    if (!fine) {
      refuse(exchange, refusal);
    }
  }

  private void refuse(Exchange exchange, ShipmentRefusal refusal) {
    PortalCall call = exchange.call();
    throw new RequestRefusedException(
        call, "the portal does not take it", payer.rules().shipments().words(refusal));
  }
}
