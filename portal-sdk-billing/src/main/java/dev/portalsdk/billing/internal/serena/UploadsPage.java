package dev.portalsdk.billing.internal.serena;

import dev.portalsdk.billing.submission.AttachmentKind;
import dev.portalsdk.billing.submission.ReadState;
import dev.portalsdk.billing.submission.UploadQuery;
import dev.portalsdk.billing.submission.UploadedDocument;
import dev.portalsdk.core.page.Page;
import dev.portalsdk.core.page.PageRequest;
import dev.portalsdk.core.spi.html.HtmlForm;
import dev.portalsdk.core.spi.html.HtmlPage;
import dev.portalsdk.core.table.Columns;
import dev.portalsdk.core.table.HeaderText;
import dev.portalsdk.core.table.Row;
import dev.portalsdk.core.time.DatePattern;
import dev.portalsdk.core.time.Dates;
import java.util.Map;

/** The page "Carga de documentos": its search form and its list (manual L40-46). */
final class UploadsPage {

  private static final String RECIPIENT = "DESTINATARIO";
  private static final String NAME = "NOMBRE";
  private static final String UPLOADED = "FECHA DE CARGA";
  private static final String REMARKS = "OBSERVACIONES";
  private static final String READ = "LEÍDO POR SERENA";

  static final Columns COLUMNS =
      Columns.builder()
          .column(RECIPIENT)
          .key(NAME)
          .column(UPLOADED)
          .column(REMARKS)
          .column(READ)
          .build();

  private static final Map<AttachmentKind, String> KINDS =
      Map.of(
          AttachmentKind.INVOICE, "Factura",
          AttachmentKind.INVOICE_DETAIL, "Detalle de Factura",
          AttachmentKind.CLINICAL_HISTORY, "Historia Clínica",
          AttachmentKind.STUDY_REPORT, "Informes de Estudios",
          AttachmentKind.MISCELLANEOUS, "Varios");
  private static final String EVERY_KIND = "Todos";

  private final HtmlPage page;
  private final Columns columns;

  UploadsPage(HtmlPage page, Columns columns) {
    this.page = page;
    this.columns = columns;
  }

  /** The search form, filled in. */
  HtmlForm search(UploadQuery query) {
    HtmlForm form = form();
    form.choose(query.kind().map(UploadsPage::label).orElse(EVERY_KIND));
    query.recipient().ifPresent(form::choose);
    query
        .uploaded()
        .ifPresent(day -> form.enter("Fecha de carga", DatePattern.SLASHED.format(day)));
    return form;
  }

  boolean hasRecipient(String recipient) {
    return form().offersOption(recipient);
  }

  /** The list; it has no column for the kind, which is known only if it was asked for. */
  Page<UploadedDocument> documents(PageRequest request, UploadQuery query) {
    return page.table(columns).read(request, row -> document(row, query));
  }

  private HtmlForm form() {
    return page.form("Destinatario", "Tipo de documento", "Fecha de carga");
  }

  private static UploadedDocument document(Row row, UploadQuery query) {
    UploadedDocument.Builder document =
        UploadedDocument.builder(row.text(NAME))
            .recipient(row.text(RECIPIENT))
            .uploaded(row.read(UPLOADED, Dates::slashed))
            .remarks(row.text(REMARKS))
            .readState(readState(row.text(READ)))
            .shown(row.shown());
    query.kind().ifPresent(document::kind);
    return document.build();
  }

  private static String label(AttachmentKind kind) {
    String label = KINDS.get(kind);
    if (label == null) {
      throw new IllegalArgumentException("The portal has no documents of kind " + kind);
    }
    return label;
  }

  /** The manual's picture of this cell is lost: what it may hold is this project's reading. */
  private static ReadState readState(String shown) {
    return switch (HeaderText.fold(shown)) {
      case "", "no" -> ReadState.UNREAD;
      case "si" -> ReadState.READ;
      default -> ReadState.UNRECOGNIZED;
    };
  }
}
