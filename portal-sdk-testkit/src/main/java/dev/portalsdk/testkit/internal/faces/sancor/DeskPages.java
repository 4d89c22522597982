package dev.portalsdk.testkit.internal.faces.sancor;

import dev.portalsdk.core.client.Portal;
import dev.portalsdk.core.desk.Case;
import dev.portalsdk.core.desk.CaseQuery;
import dev.portalsdk.core.desk.CaseStep;
import dev.portalsdk.core.desk.Cases;
import dev.portalsdk.core.desk.EntryId;
import dev.portalsdk.core.desk.Library;
import dev.portalsdk.core.desk.LibraryDocument;
import dev.portalsdk.core.desk.Notice;
import dev.portalsdk.core.desk.NoticeFolder;
import dev.portalsdk.core.desk.Notices;
import dev.portalsdk.core.desk.Tutorial;
import dev.portalsdk.core.desk.Tutorials;
import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.InvalidTextException;
import dev.portalsdk.core.identity.CaseNumber;
import dev.portalsdk.core.page.Page;
import dev.portalsdk.core.time.DateRange;
import dev.portalsdk.core.time.Dates;
import dev.portalsdk.testkit.internal.faces.Json;
import dev.portalsdk.testkit.spi.FaceAnswer;
import dev.portalsdk.testkit.spi.FaceRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The sections "Estado de Gestiones", "Novedades", "Documentación Útil" and "Tutoriales". Paths and
 * fields are invented: the manual shows screens.
 */
final class DeskPages {

  private static final RowFields CASE =
      RowFields.of(
          "Número de Gestión", "numeroDeGestion",
          "Fecha", "fecha",
          "Motivo de Contacto", "motivoDeContacto",
          "Estado", "estado");
  private static final RowFields STEP =
      RowFields.of("Unidad Organizacional", "unidadOrganizacional", "Estado", "estado");
  private static final RowFields NOTICE =
      RowFields.of(
          "Novedad", "novedad",
          "Fecha", "fecha",
          "Título", "titulo",
          "Texto", "texto",
          "Importancia", "importancia");
  private static final RowFields DOCUMENT =
      RowFields.of("Documento", "documento", "Título", "titulo");
  private static final RowFields TUTORIAL =
      RowFields.of("Título", "titulo", "Sección", "seccion", "Video", "video");

  private DeskPages() {}

  /** Answers what is asked of one of these sections or of the contact form, and nothing else. */
  static Optional<FaceAnswer> answer(FaceRequest request, Portal portal) {
    return Optional.ofNullable(section(request, portal))
        .or(() -> ContactPages.answer(request, portal));
  }

  private static @Nullable FaceAnswer section(FaceRequest request, Portal portal) {
    return switch (request.path()) {
      case "/api/gestion/estado-de-gestiones" -> cases(request, portal);
      case "/api/gestion/trazabilidad" -> trace(request, portal);
      case "/api/novedades" -> notices(request, portal);
      case "/api/novedades/lectura" -> markRead(request, portal);
      case "/api/novedades/documentacion-util" ->
          DOCUMENT.list(portal.require(Library.class).all().read().items(), LibraryDocument::shown);
      case "/api/novedades/documentacion-util/archivo" ->
          FaceAnswer.file(portal.require(Library.class).download(id(request)));
      case "/api/novedades/tutoriales" ->
          TUTORIAL.list(portal.require(Tutorials.class).all().read().items(), Tutorial::shown);
      default -> null;
    };
  }

  private static FaceAnswer cases(FaceRequest request, Portal portal) {
    CaseQuery query =
        request
            .parameter("numeroDeGestion")
            .map(number -> CaseQuery.of(CaseNumber.parse(number)))
            .orElseGet(() -> CaseQuery.opened(days(request)));
    Page<Case> page = portal.require(Cases.class).search(query, Paging.asked(request));
    return Paging.list(page, CASE.rows(page.items(), Case::shown), "10").answer();
  }

  private static DateRange days(FaceRequest request) {
    return new DateRange(
        Dates.slashed(request.parameter("fechaDesde").orElse("")),
        Dates.slashed(request.parameter("fechaHasta").orElse("")));
  }

  private static FaceAnswer trace(FaceRequest request, Portal portal) {
    CaseNumber number = CaseNumber.parse(request.parameter("numeroDeGestion").orElse(""));
    return STEP.list(portal.require(Cases.class).detail(number).read().items(), CaseStep::shown);
  }

  /** «leídas y no leídas» (L445). */
  private static FaceAnswer notices(FaceRequest request, Portal portal) {
    NoticeFolder folder =
        switch (request.parameter("estado").orElse("")) {
          case "leídas" -> NoticeFolder.READ;
          case "no leídas" -> NoticeFolder.UNREAD;
          default -> throw noSuch("half of the history");
        };
    return NOTICE.list(portal.require(Notices.class).all(folder).read().items(), Notice::shown);
  }

  private static FaceAnswer markRead(FaceRequest request, Portal portal) {
    portal.require(Notices.class).markRead(EntryId.parse(request.field("id").orElse("")));
    return Json.object().text("mensaje", "Novedad leída").answer();
  }

  static InvalidTextException noSuch(String what) {
    return new InvalidTextException(ErrorCode.INVALID_TEXT, "There is no such " + what);
  }

  static EntryId id(FaceRequest request) {
    return EntryId.parse(request.parameter("id").orElse(""));
  }
}
