package dev.portalsdk.testkit.internal.faces.sancor;

import dev.portalsdk.billing.AgreedServices;
import dev.portalsdk.billing.AttachedProfessionals;
import dev.portalsdk.billing.FeeSchedules;
import dev.portalsdk.billing.Norms;
import dev.portalsdk.billing.agreement.AgreedService;
import dev.portalsdk.billing.agreement.AgreedServiceQuery;
import dev.portalsdk.billing.agreement.AgreementParties;
import dev.portalsdk.billing.agreement.AttachedProfessional;
import dev.portalsdk.billing.agreement.AttachedProfessionalQuery;
import dev.portalsdk.billing.agreement.FeeSchedule;
import dev.portalsdk.billing.agreement.Norm;
import dev.portalsdk.billing.agreement.NormFolder;
import dev.portalsdk.core.client.Portal;
import dev.portalsdk.core.identity.Cuit;
import dev.portalsdk.core.identity.ProviderNumber;
import dev.portalsdk.core.page.Page;
import dev.portalsdk.testkit.internal.faces.Json;
import dev.portalsdk.testkit.spi.FaceAnswer;
import dev.portalsdk.testkit.spi.FaceRequest;
import java.util.Optional;

/** The menu "Convenios". Paths and fields are invented: the manual shows screens. */
final class AgreementPages {

  private static final RowFields SCHEDULE =
      RowFields.of("Actualización", "actualizacion", "Título", "titulo");
  private static final RowFields SERVICE =
      RowFields.of("Código", "codigo", "Descripción", "descripcion");
  private static final RowFields PROFESSIONAL =
      RowFields.of(
          "Número Prestador", "numeroPrestador", "CUIT", "cuit", "Razón Social", "razonSocial");
  private static final RowFields NORM =
      RowFields.of(
          "Norma", "norma", "Sección", "seccion", "Documento", "documento", "Acción", "accion");

  private AgreementPages() {}

  static Optional<FaceAnswer> answer(FaceRequest request, Portal portal) {
    return switch (request.path()) {
      case "/api/convenios/aranceles" ->
          Optional.of(
              SCHEDULE.list(
                  portal.require(FeeSchedules.class).all().read().items(), FeeSchedule::shown));
      case "/api/convenios/aranceles/archivo" ->
          Optional.of(
              FaceAnswer.file(portal.require(FeeSchedules.class).download(DeskPages.id(request))));
      case "/api/convenios/prestaciones-convenidas/opciones" -> Optional.of(parties(portal));
      case "/api/convenios/prestaciones-convenidas" -> Optional.of(services(request, portal));
      case "/api/convenios/prestadores-adheridos" -> Optional.of(professionals(request, portal));
      case "/api/convenios/normas" -> Optional.of(norms(request, portal));
      case "/api/convenios/normas/documento" ->
          Optional.of(FaceAnswer.file(portal.require(Norms.class).download(DeskPages.id(request))));
      default -> Optional.empty();
    };
  }

  private static FaceAnswer parties(Portal portal) {
    AgreementParties parties = portal.require(AgreedServices.class).available();
    return Json.object()
        .texts("empresas", parties.companies())
        .texts("prestadores", parties.providers())
        .answer();
  }

  private static FaceAnswer services(FaceRequest request, Portal portal) {
    AgreedServiceQuery query = AgreedServiceQuery.of(request.field("empresa").orElse(""));
    query = request.field("prestador").map(query::provider).orElse(query);
    query = request.field("codigo").map(query::code).orElse(query);
    query = request.field("descripcion").map(query::description).orElse(query);
    Page<AgreedService> page =
        portal.require(AgreedServices.class).search(query, Paging.asked(request));
    return Paging.list(page, SERVICE.rows(page.items(), AgreedService::shown), "10").answer();
  }

  /** The three fields of L240; a CUIT is written without hyphens (L244). */
  private static FaceAnswer professionals(FaceRequest request, Portal portal) {
    AttachedProfessionalQuery query = AttachedProfessionalQuery.all();
    query =
        request
            .field("numeroPrestador")
            .map(ProviderNumber::parse)
            .map(query::number)
            .orElse(query);
    query = request.field("cuit").map(Cuit::parse).map(query::cuit).orElse(query);
    query = request.field("razonSocial").map(query::name).orElse(query);
    return PROFESSIONAL.list(
        portal.require(AttachedProfessionals.class).all(query).read().items(),
        AttachedProfessional::shown);
  }

  /** The two folders of L269. */
  private static FaceAnswer norms(FaceRequest request, Portal portal) {
    NormFolder folder =
        switch (request.parameter("carpeta").orElse("")) {
          case "No Leídas" -> NormFolder.UNREAD;
          case "Repositorio" -> NormFolder.REPOSITORY;
          default -> throw DeskPages.noSuch("folder");
        };
    return NORM.list(portal.require(Norms.class).all(folder).read().items(), Norm::shown);
  }
}
