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
import dev.portalsdk.core.error.RequestRefusedException;
import dev.portalsdk.core.identity.CaseNumber;
import dev.portalsdk.core.time.DateRange;
import dev.portalsdk.core.time.Dates;
import dev.portalsdk.testkit.spi.FaceAnswer;
import dev.portalsdk.testkit.spi.FaceRequest;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The sections "Estado de Gestiones", "Novedades", "Documentación Útil" and "Tutoriales". Paths and
 * fields are invented: the manual shows screens.
 */
final class DeskPages {

  private static final Map<String, String> CASE =
      DeskJson.fields(
          "Número de Gestión", "numeroDeGestion",
          "Fecha", "fecha",
          "Motivo de Contacto", "motivoDeContacto",
          "Estado", "estado");
  private static final Map<String, String> STEP =
      DeskJson.fields("Unidad Organizacional", "unidadOrganizacional", "Estado", "estado");
  private static final Map<String, String> NOTICE =
      DeskJson.fields(
          "Novedad", "novedad",
          "Fecha", "fecha",
          "Título", "titulo",
          "Texto", "texto",
          "Importancia", "importancia");
  private static final Map<String, String> DOCUMENT =
      DeskJson.fields("Documento", "documento", "Título", "titulo");
  private static final Map<String, String> TUTORIAL =
      DeskJson.fields("Título", "titulo", "Sección", "seccion", "Video", "video");

  private DeskPages() {}

  /**
   * Answers what is asked of one of these sections and of those of agreements, and nothing else.
   */
  static Optional<FaceAnswer> answer(FaceRequest request, Portal portal) {
    try {
      return Optional.ofNullable(section(request, portal))
          .or(() -> ContactPages.answer(request, portal))
          .or(() -> AgreementPages.answer(request, portal));
    } catch (RequestRefusedException refused) {
      return Optional.of(
          DeskJson.refusal(refused.portalWords().orElse("No se encontró lo solicitado")));
    }
  }

  private static @Nullable FaceAnswer section(FaceRequest request, Portal portal) {
    return switch (request.path()) {
      case "/api/gestion/estado-de-gestiones" -> cases(request, portal);
      case "/api/gestion/trazabilidad" -> trace(request, portal);
      case "/api/novedades" -> notices(request, portal);
      case "/api/novedades/lectura" -> markRead(request, portal);
      case "/api/novedades/documentacion-util" ->
          DeskJson.list(
              portal.require(Library.class).all().read().items(), LibraryDocument::shown, DOCUMENT);
      case "/api/novedades/documentacion-util/archivo" ->
          FaceAnswer.file(portal.require(Library.class).download(id(request)));
      case "/api/novedades/tutoriales" ->
          DeskJson.list(
              portal.require(Tutorials.class).all().read().items(), Tutorial::shown, TUTORIAL);
      default -> null;
    };
  }

  private static FaceAnswer cases(FaceRequest request, Portal portal) {
    CaseQuery query =
        request
            .parameter("numeroDeGestion")
            .map(number -> CaseQuery.of(CaseNumber.parse(number)))
            .orElseGet(() -> CaseQuery.opened(days(request)));
    return DeskJson.page(
        portal.require(Cases.class).search(query, DeskJson.pageOf(request)), Case::shown, CASE);
  }

  private static DateRange days(FaceRequest request) {
    return new DateRange(
        Dates.slashed(request.parameter("fechaDesde").orElseThrow()),
        Dates.slashed(request.parameter("fechaHasta").orElseThrow()));
  }

  private static FaceAnswer trace(FaceRequest request, Portal portal) {
    CaseNumber number = CaseNumber.parse(request.parameter("numeroDeGestion").orElseThrow());
    return DeskJson.list(
        portal.require(Cases.class).detail(number).read().items(), CaseStep::shown, STEP);
  }

  /** «leídas y no leídas» (L445). */
  private static FaceAnswer notices(FaceRequest request, Portal portal) {
    NoticeFolder folder =
        switch (request.parameter("estado").orElse("")) {
          case "leídas" -> NoticeFolder.READ;
          case "no leídas" -> NoticeFolder.UNREAD;
          default -> throw new IllegalArgumentException("There is no such half of the history");
        };
    return DeskJson.list(
        portal.require(Notices.class).all(folder).read().items(), Notice::shown, NOTICE);
  }

  private static FaceAnswer markRead(FaceRequest request, Portal portal) {
    portal.require(Notices.class).markRead(EntryId.parse(request.field("id").orElseThrow()));
    return DeskJson.of(Map.of("mensaje", "Novedad leída"));
  }

  static EntryId id(FaceRequest request) {
    return EntryId.parse(request.parameter("id").orElseThrow());
  }
}
