package dev.portalsdk.billing.internal.serena;

import dev.portalsdk.billing.submission.ReadState;
import dev.portalsdk.billing.submission.UploadQuery;
import dev.portalsdk.billing.submission.UploadedDocument;
import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.page.Page;
import dev.portalsdk.core.page.PageRequest;
import dev.portalsdk.core.spi.html.HtmlForm;
import dev.portalsdk.core.spi.html.HtmlPage;
import dev.portalsdk.core.table.Columns;
import dev.portalsdk.core.table.HeaderText;
import dev.portalsdk.core.table.Row;
import dev.portalsdk.core.time.DatePattern;
import dev.portalsdk.core.time.Dates;
import java.time.LocalDate;
import java.util.Optional;

/** The page "Carga de documentos": its search form and its list (manual L40-46). */
final class UploadsPage {

  private static final String RECIPIENT_FIELD = "Destinatario";
  private static final String KIND_FIELD = "Tipo de documento";
  private static final String DAY_FIELD = "Fecha de carga";

  private static final String NEW_UPLOAD = "+ NUEVA CARGA DE DOCUMENTO";

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
    form.choose(KIND_FIELD, kindLabel(query));
    query.recipient().ifPresent(recipient -> form.choose(RECIPIENT_FIELD, recipient));
    // Also for no day: a day that the portal has filled in would hide all others.
    return form.enter(DAY_FIELD, query.uploaded().map(DatePattern.SLASHED::format).orElse(""));
  }

  /** Where a new document is handed in (L40). */
  String newUpload() {
    return page.link(NEW_UPLOAD);
  }

  boolean hasRecipient(String recipient) {
    return form().offersOption(RECIPIENT_FIELD, recipient);
  }

  /**
   * The list that was asked for. It has no column for the kind, so the form above it must show that
   * the portal did look for that kind; recipient and day are compared in each row.
   */
  Page<UploadedDocument> documents(PageRequest request, UploadQuery query) {
    String chosen = form().chosen(KIND_FIELD).orElse("");
    if (!HeaderText.fold(chosen).equals(HeaderText.fold(kindLabel(query)))) {
      throw page.origin()
          .unreadable(
              ErrorCode.PAGE_CHANGED, "the list is not of the kind asked for: " + kindLabel(query));
    }
    return page.table(columns).read(request, row -> document(row, query));
  }

  /** The documents that the page lists, whichever they are. */
  Page<UploadedDocument> anyDocuments() {
    return page.table(columns).read(PageRequest.first(), row -> document(row, UploadQuery.all()));
  }

  private HtmlForm form() {
    return page.form(RECIPIENT_FIELD, KIND_FIELD, DAY_FIELD);
  }

  private static UploadedDocument document(Row row, UploadQuery query) {
    String recipient = row.text(RECIPIENT);
    LocalDate uploaded = row.read(UPLOADED, Dates::slashed);
    row.require(
        isAsked(query.recipient().map(HeaderText::fold), HeaderText.fold(recipient)),
        RECIPIENT,
        "it was not asked for");
    row.require(isAsked(query.uploaded(), uploaded), UPLOADED, "it was not asked for");
    UploadedDocument.Builder document =
        UploadedDocument.builder(row.text(NAME))
            .recipient(recipient)
            .uploaded(uploaded)
            .remarks(row.text(REMARKS))
            .readState(readState(row.text(READ)))
            .shown(row.shown());
    query.kind().ifPresent(document::kind);
    return document.build();
  }

  private static boolean isAsked(Optional<?> asked, Object shown) {
    return asked.isEmpty() || asked.get().equals(shown);
  }

  private static String kindLabel(UploadQuery query) {
    return query.kind().map(KindLabels::of).orElse(EVERY_KIND);
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
