package dev.portalsdk.testkit.internal.faces.serena;

import dev.portalsdk.billing.UploadedDocuments;
import dev.portalsdk.billing.submission.AttachmentKind;
import dev.portalsdk.billing.submission.UploadQuery;
import dev.portalsdk.billing.submission.UploadedDocument;
import dev.portalsdk.core.client.Portal;
import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.InvalidTextException;
import dev.portalsdk.core.error.RequestRefusedException;
import dev.portalsdk.core.page.PageRequest;
import dev.portalsdk.core.time.Dates;
import dev.portalsdk.testkit.internal.faces.Markup;
import dev.portalsdk.testkit.spi.FaceAnswer;
import dev.portalsdk.testkit.spi.FaceRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The page "Carga de documentos": a search form, and the list once it is sent (L36-46). */
final class UploadsPage {

  static final String PATH = "/documentos";
  static final String TITLE = "CARGA DE DOCUMENTOS";

  private static final String EVERY_KIND = "Todos";
  private static final Map<AttachmentKind, String> LABELS = SerenaFace.RULES.attachmentLabels();
  private static final List<String> KINDS =
      Stream.concat(Stream.of(EVERY_KIND), LABELS.values().stream()).toList();
  private static final List<String> HEADERS =
      List.of("DESTINATARIO", "NOMBRE", "FECHA DE CARGA", "OBSERVACIONES", "LEÍDO POR SERENA");
  // Invented: the manual shows no refused search.
  private static final String REFUSED = "La búsqueda no es válida.";

  private UploadsPage() {}

  static FaceAnswer show(FaceRequest request, Portal portal) {
    Markup page = form(SerenaFace.page(TITLE), request);
    return request.parameter("destinatario").isEmpty()
        ? page.end()
        : results(page, request, portal).end();
  }

  /** The three ways that lead on from the page and from the one for a new document (L40). */
  static Markup navigation(Markup page) {
    return page.raw("<p>")
        .link(PATH, "BUSCAR")
        .raw(" ")
        .link(NewUploadPage.PATH, "+ NUEVA CARGA DE DOCUMENTO")
        .raw(" ")
        .link(MenuPage.PATH, "MENÚ PRINCIPAL")
        .raw("</p>\n");
  }

  /** Where the list of a kind is. */
  static String search(String recipient, String kind) {
    return PATH + "?destinatario=" + encoded(recipient) + "&tipo=" + encoded(kind);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** Invented: that the form still shows what was searched for, as forms do. */
  private static Markup form(Markup page, FaceRequest request) {
    String recipient = request.parameter("destinatario").orElse("");
    String kind = request.parameter("tipo").orElse(EVERY_KIND);
    navigation(page).raw("<form method=\"get\" action=\"" + PATH + "\">\n");
    return page.combo("Destinatario", "destinatario", SerenaFace.RULES.recipients(), recipient)
        .combo("Tipo de documento", "tipo", KINDS, kind)
        .raw(
            "<label for=\"fecha\">Fecha de carga</label>\n<input id=\"fecha\" name=\"fecha\" value=\"")
        .text(request.parameter("fecha").orElse(""))
        .raw("\">\n<button type=\"submit\">Buscar</button>\n</form>\n");
  }

  private static Markup results(Markup page, FaceRequest request, Portal portal) {
    try {
      return list(page, search(query(request), portal));
    } catch (InvalidTextException | RequestRefusedException refused) {
      return page.alert(REFUSED);
    }
  }

  private static UploadQuery query(FaceRequest request) {
    UploadQuery query = UploadQuery.all().recipient(request.parameter("destinatario").orElse(""));
    String label = request.parameter("tipo").orElse("");
    UploadQuery ofKind = label.equals(EVERY_KIND) ? query : query.kind(kind(label));
    String day = request.parameter("fecha").orElse("");
    return day.isEmpty() ? ofKind : ofKind.uploaded(Dates.slashed(day));
  }

  static AttachmentKind kind(String label) {
    return LABELS.entrySet().stream()
        .filter(entry -> entry.getValue().equals(label))
        .findFirst()
        .map(Map.Entry::getKey)
        .orElseThrow(
            () -> new InvalidTextException(ErrorCode.INVALID_TEXT, "The combo has no such kind"));
  }

  private static List<UploadedDocument> search(UploadQuery query, Portal portal) {
    return portal.require(UploadedDocuments.class).search(query, PageRequest.first()).items();
  }

  private static Markup list(Markup page, List<UploadedDocument> documents) {
    page.table(HEADERS);
    for (UploadedDocument document : documents) {
      page.raw("<tr>").cells(HEADERS, document.shown().asMap()).raw("</tr>\n");
    }
    return page.endTable();
  }
}
