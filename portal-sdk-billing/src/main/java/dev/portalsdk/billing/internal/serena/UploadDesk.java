package dev.portalsdk.billing.internal.serena;

import dev.portalsdk.billing.spi.DocumentUpload;
import dev.portalsdk.billing.spi.SubmissionDesk;
import dev.portalsdk.billing.submission.AttachmentKind;
import dev.portalsdk.billing.submission.AttachmentRequirements;
import dev.portalsdk.billing.submission.SubmissionKind;
import dev.portalsdk.billing.submission.SubmissionRequirements;
import dev.portalsdk.billing.submission.UploadQuery;
import dev.portalsdk.billing.submission.UploadedDocument;
import dev.portalsdk.core.document.MediaType;
import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.NotPermittedException;
import dev.portalsdk.core.error.RequestRefusedException;
import dev.portalsdk.core.page.Completeness;
import dev.portalsdk.core.page.Page;
import dev.portalsdk.core.spi.PortalContext;
import dev.portalsdk.core.spi.Probe;
import dev.portalsdk.core.spi.Receipt;
import dev.portalsdk.core.spi.html.BrowserApi;
import dev.portalsdk.core.spi.html.HtmlForm;
import dev.portalsdk.core.spi.html.HtmlPage;
import dev.portalsdk.core.spi.http.Exchange;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The desk for invoices and their papers, "Carga de documentos" (L36-46). */
final class UploadDesk implements SubmissionDesk {

  /** The one recipient that providers ever take (L36, L40). */
  private static final String RECIPIENT = "Liquidaciones Prest. En Especie";

  /** The manual names no type: these are what scanners and spreadsheets make, our reading. */
  private static final Set<MediaType> TYPES =
      Set.of(MediaType.PDF, MediaType.JPEG, MediaType.PNG, MediaType.XLSX, MediaType.XLS);

  private final UploadsEndpoint uploads;
  private final Map<SubmissionKind, SubmissionRequirements> requirements;

  UploadDesk(PortalContext context) {
    this.uploads = new UploadsEndpoint(context);
    this.requirements =
        Map.of(SubmissionKind.DOCUMENTS, requirements(context.limits().transferBytes()));
  }

  /** Any file will do: the others may be handed in later. */
  private static SubmissionRequirements requirements(long mostBytes) {
    SubmissionRequirements.Builder requirements = SubmissionRequirements.builder();
    for (AttachmentKind kind : KindLabels.kinds()) {
      requirements.takes(kind, new AttachmentRequirements(TYPES, mostBytes));
    }
    return requirements.build();
  }

  @Override
  public String recipient() {
    return RECIPIENT;
  }

  @Override
  public Map<SubmissionKind, SubmissionRequirements> requirements() {
    return requirements;
  }

  @Override
  public Receipt send(Exchange exchange, DocumentUpload upload) {
    requireOwn(exchange, upload);
    BrowserApi api = exchange.api(BrowserApi.class);
    String address = uploads.open(exchange).newUpload();
    HtmlPage empty = HtmlPage.of(exchange.send(api.page(address)));
    HtmlForm form = new NewUploadPage(empty).form(upload);
    HtmlPage answer = HtmlPage.of(exchange.send(api.upload(form.action(), form.parts())));
    return receipt(exchange, answer, upload);
  }

  /** An invoice is handed in by its issuer: another one's account would take it as its own. */
  private static void requireOwn(Exchange exchange, DocumentUpload upload) {
    if (!upload.invoice().key().owner().issuer().plain().equals(exchange.user())) {
      throw new NotPermittedException(
          exchange.call(), "the invoice is of another issuer than the user's", null);
    }
  }

  /**
   * Our reading: after an upload the portal shows the list with the new row, and the form again
   * with words of refusal if it does not take the file. What is neither says nothing, and the
   * portal is asked; it is asked after a refusal too, whose words may be about something else.
   */
  private Receipt receipt(Exchange exchange, HtmlPage answer, DocumentUpload upload) {
    Optional<String> refusal = new NewUploadPage(answer).refusal();
    if (refusal.isPresent()) {
      throw new RequestRefusedException(
          exchange.call(), "it shows the form again with words of refusal", refusal.get());
    }
    if (!isListed(uploads.page(answer).anyDocuments(), upload)) {
      throw answer
          .origin()
          .unreadable(ErrorCode.PAGE_CHANGED, "no row of the document after its upload");
    }
    return Receipt.silent();
  }

  @Override
  public Probe look(Exchange exchange, DocumentUpload upload) {
    requireOwn(exchange, upload);
    UploadQuery query = UploadQuery.all().recipient(upload.recipient()).kind(upload.kind());
    Page<UploadedDocument> page = uploads.search(exchange, query);
    if (isListed(page, upload)) {
      return Probe.found(Receipt.silent());
    }
    boolean open =
        !page.failures().isEmpty()
            || page.completeness().level() == Completeness.Level.SHORT
            || page.items().stream().anyMatch(row -> mayBe(row, upload));
    return open ? Probe.undecided() : Probe.absent();
  }

  /** A row of the invoice without a whole mark may be this file: portals cut remarks short. */
  private static boolean mayBe(UploadedDocument row, DocumentUpload upload) {
    return UploadMark.of(upload).mayStandIn(row.remarks());
  }

  private static boolean isListed(Page<UploadedDocument> page, DocumentUpload upload) {
    UploadMark mark = UploadMark.of(upload);
    return page.items().stream().anyMatch(row -> mark.standsIn(row.remarks()));
  }

  @Override
  public String whereToLook(DocumentUpload upload) {
    return "CARGA DE DOCUMENTOS, Tipo de documento «"
        + KindLabels.of(upload.kind())
        + "»: a row with "
        + upload.mark()
        + " in OBSERVACIONES";
  }
}
