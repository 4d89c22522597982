package dev.portalsdk.testkit.internal.memory;

import dev.portalsdk.billing.spi.DocumentUpload;
import dev.portalsdk.billing.spi.SubmissionDesk;
import dev.portalsdk.billing.submission.AttachmentRequirements;
import dev.portalsdk.billing.submission.SubmissionKind;
import dev.portalsdk.billing.submission.SubmissionRequirements;
import dev.portalsdk.core.document.MediaType;
import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.PortalChangedException;
import dev.portalsdk.core.page.Page;
import dev.portalsdk.core.page.PageRequest;
import dev.portalsdk.core.spi.PortalContext;
import dev.portalsdk.core.spi.Probe;
import dev.portalsdk.core.spi.Receipt;
import dev.portalsdk.core.spi.http.Exchange;
import dev.portalsdk.testkit.internal.state.PayerState;
import java.util.Map;
import java.util.Set;

/** How files are handed in at a payer in memory: by the same steps as over HTTP, without pages. */
final class MemorySubmissionDesk implements SubmissionDesk {

  private static final Set<MediaType> TYPES =
      Set.of(MediaType.PDF, MediaType.JPEG, MediaType.PNG, MediaType.XLSX, MediaType.XLS);

  private final PayerState payer;
  private final Visit visit;
  private final MemoryUploadIntake intake;
  private final SubmissionRequirements requirements;

  MemorySubmissionDesk(PortalContext context, PayerState payer, Visit visit) {
    this.payer = payer;
    this.visit = visit;
    this.intake = new MemoryUploadIntake(context.session(), visit, payer);
    AttachmentRequirements file =
        new AttachmentRequirements(TYPES, context.limits().transferBytes());
    SubmissionRequirements.Builder files = SubmissionRequirements.builder();
    payer.rules().attachmentLabels().keySet().forEach(kind -> files.takes(kind, file));
    this.requirements = files.build();
  }

  @Override
  public String recipient() {
    return payer.rules().recipients().get(0);
  }

  @Override
  public Map<SubmissionKind, SubmissionRequirements> requirements() {
    return Map.of(SubmissionKind.DOCUMENTS, requirements);
  }

  @Override
  public Receipt send(Exchange exchange, DocumentUpload upload) {
    visit.requireOwn(exchange, upload.invoice().key().owner());
    visit.page(exchange.call());
    visit.page(exchange.call());
    PortalDocument document = upload.document();
    upload.progress().moved(document.size(), document.size());
    intake.take(exchange, upload.recipient(), upload.kind(), remarks(upload), document);
    return listed(exchange, upload)
        .receipt()
        .orElseThrow(
            () ->
                new PortalChangedException(
                    exchange.call(), ErrorCode.PAGE_CHANGED, "no row of the document"));
  }

  /** Invented: what a portal without a manual's words would have in its free text. */
  private static String remarks(DocumentUpload upload) {
    String text = upload.invoice().key().number().shown() + " " + upload.mark();
    return upload.remarks().isEmpty() ? text : text + " " + upload.remarks();
  }

  @Override
  public Probe look(Exchange exchange, DocumentUpload upload) {
    visit.requireOwn(exchange, upload.invoice().key().owner());
    visit.page(exchange.call());
    return listed(exchange, upload);
  }

  private Probe listed(Exchange exchange, DocumentUpload upload) {
    PageCut whole = PageCut.whole(PageRequest.first());
    Page<String> remarks =
        visit.list(
            exchange.call(),
            whole,
            file ->
                file.uploads().stream()
                    .filter(listed -> listed.kind().filter(upload.kind()::equals).isPresent())
                    .map(listed -> listed.remarks())
                    .toList());
    return remarks.items().contains(remarks(upload))
        ? Probe.found(Receipt.silent())
        : Probe.absent();
  }

  @Override
  public String whereToLook(DocumentUpload upload) {
    return "the documents handed in: one with " + upload.mark();
  }
}
