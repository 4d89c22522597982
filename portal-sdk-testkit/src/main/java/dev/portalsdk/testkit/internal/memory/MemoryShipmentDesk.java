package dev.portalsdk.testkit.internal.memory;

import dev.portalsdk.billing.invoice.InvoiceKey;
import dev.portalsdk.billing.spi.DocumentUpload;
import dev.portalsdk.billing.spi.ShipmentProbe;
import dev.portalsdk.billing.spi.SubmissionDesk;
import dev.portalsdk.billing.submission.Attachment;
import dev.portalsdk.billing.submission.AttachmentRequirements;
import dev.portalsdk.billing.submission.ShipmentQuery;
import dev.portalsdk.billing.submission.SubmissionKind;
import dev.portalsdk.billing.submission.SubmissionRequirements;
import dev.portalsdk.core.PortalCall;
import dev.portalsdk.core.document.MediaType;
import dev.portalsdk.core.error.RequestRefusedException;
import dev.portalsdk.core.spi.PortalContext;
import dev.portalsdk.core.spi.Probe;
import dev.portalsdk.core.spi.Receipt;
import dev.portalsdk.core.spi.http.Exchange;
import dev.portalsdk.core.time.DateRange;
import dev.portalsdk.testkit.internal.state.PayerState;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How shipments are sent to a payer in memory: by the same steps as over HTTP, without pages. */
final class MemoryShipmentDesk implements SubmissionDesk {

  private static final Set<MediaType> TYPES =
      Set.of(MediaType.PDF, MediaType.JPEG, MediaType.PNG, MediaType.XLSX, MediaType.XLS);

  private final PayerState payer;
  private final Visit visit;
  private final ShipmentList shipments;
  private final MemoryShipmentIntake intake;
  private final Map<SubmissionKind, SubmissionRequirements> requirements;

  MemoryShipmentDesk(PortalContext context, PayerState payer, Visit visit) {
    this.payer = payer;
    this.visit = visit;
    this.shipments = new ShipmentList(visit, payer);
    AttachmentRequirements file =
        new AttachmentRequirements(TYPES, context.limits().transferBytes());
    this.requirements = payer.rules().shipments().requirements(file);
    this.intake =
        new MemoryShipmentIntake(context.session(), visit, payer, new ShipmentChecks(requirements));
  }

  MemoryShipmentIntake intake() {
    return intake;
  }

  @Override
  public String recipient() {
    return payer.rules().info().name();
  }

  @Override
  public Map<SubmissionKind, SubmissionRequirements> requirements() {
    return requirements;
  }

  @Override
  public Receipt send(Exchange exchange, DocumentUpload upload) {
    visit.requireOwn(exchange, upload.invoice().key().owner());
    visit.page(exchange.call());
    requireNamed(exchange.call(), upload.invoice().key());
    List<Attachment> files = upload.attachments();
    long bytes = files.stream().mapToLong(file -> file.document().size()).sum();
    upload.progress().moved(bytes, bytes);
    return switch (upload.submission()) {
      case CORRECTION -> correct(exchange, upload, files.get(0));
      case MISSING_DOCUMENTS -> attach(exchange, upload, files.get(0));
      default -> new Receipt(intake.take(exchange, upload.submission(), upload.invoice(), files));
    };
  }

  private Receipt correct(Exchange exchange, DocumentUpload upload, Attachment file) {
    intake.correct(exchange, upload.invoice(), file);
    return new Receipt(payer.rules().shipments().attached());
  }

  private Receipt attach(Exchange exchange, DocumentUpload upload, Attachment file) {
    intake.attach(exchange, upload.shipment().orElseThrow().number(), file);
    return new Receipt(payer.rules().shipments().attached());
  }

  private void requireNamed(PortalCall call, InvoiceKey document) {
    if (!payer.rules().shipments().names(document)) {
      throw new RequestRefusedException(call, "the portal names no voucher so", null);
    }
  }

  /** The list says nothing of a shipment's files: whether one was attached, it leaves open. */
  @Override
  public Probe look(Exchange exchange, DocumentUpload upload) {
    visit.requireOwn(exchange, upload.invoice().key().owner());
    if (upload.prepared().isEmpty()) {
      return Probe.undecided();
    }
    ShipmentProbe probe = ShipmentProbe.of(upload, payer.rules().info().zone());
    DateRange days = new DateRange(probe.since(), payer.today());
    return probe.among(shipments.all(exchange.call(), ShipmentQuery.all().sent(days)));
  }

  @Override
  public String whereToLook(DocumentUpload upload) {
    return "the list of shipments: " + upload.submission() + " of " + upload.invoice();
  }
}
