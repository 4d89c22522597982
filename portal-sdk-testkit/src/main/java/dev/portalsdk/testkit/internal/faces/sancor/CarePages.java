package dev.portalsdk.testkit.internal.faces.sancor;

import dev.portalsdk.core.care.CapitatedEligibility;
import dev.portalsdk.core.care.Eligibility;
import dev.portalsdk.core.care.MemberId;
import dev.portalsdk.core.care.Practice;
import dev.portalsdk.core.care.Transfer;
import dev.portalsdk.core.care.TransferKind;
import dev.portalsdk.core.care.TransferStep;
import dev.portalsdk.core.care.Transfers;
import dev.portalsdk.core.care.ValidatedPractice;
import dev.portalsdk.core.client.Portal;
import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.InvalidTextException;
import dev.portalsdk.core.identity.Dni;
import dev.portalsdk.core.identity.MemberNumber;
import dev.portalsdk.core.page.Page;
import dev.portalsdk.core.table.Shown;
import dev.portalsdk.testkit.internal.faces.Json;
import dev.portalsdk.testkit.spi.FaceAnswer;
import dev.portalsdk.testkit.spi.FaceRequest;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** «Validación Online», «Elegibilidad Asociado Capitado» and «Traslados» (L112-141, L234, L431). */
final class CarePages {

  private CarePages() {}

  static Optional<FaceAnswer> answer(FaceRequest request, Portal portal) {
    return switch (request.path()) {
      case "/api/validacion-online/asociado" -> Optional.of(member(request, portal));
      case "/api/validacion-online/practicas" -> Optional.of(practices(request, portal));
      case "/api/validacion-online/prestaciones" -> Optional.of(validated(request, portal));
      case "/api/elegibilidad-asociado-capitado" -> Optional.of(capitated(request, portal));
      case "/api/traslados" -> Optional.of(transfers(request, portal));
      default -> Optional.empty();
    };
  }

  private static FaceAnswer member(FaceRequest request, Portal portal) {
    Shown shown = portal.require(Eligibility.class).check(asked(request)).shown();
    return Json.object()
        .cell("numeroDeAsociado", shown, "N° de Asociado")
        .cell("numeroDeDni", shown, "N° de DNI")
        .cell("estado", shown, "Estado")
        .answer();
  }

  /** One of the two boxes is filled in (L118). */
  private static MemberId asked(FaceRequest request) {
    Optional<MemberId> number =
        request.parameter("numeroDeAsociado").map(MemberNumber::parse).map(MemberId::of);
    Optional<MemberId> dni = request.parameter("numeroDeDni").map(Dni::parse).map(MemberId::of);
    if (number.isPresent() == dni.isPresent()) {
      throw new InvalidTextException(
          ErrorCode.INVALID_TEXT, "A member is asked about by number or by DNI");
    }
    return number.or(() -> dni).orElseThrow();
  }

  private static FaceAnswer practices(FaceRequest request, Portal portal) {
    List<Practice> found =
        portal.require(Eligibility.class).search(request.parameter("texto").orElse("")).items();
    return Json.object().list("filas", found.stream().map(CarePages::option).toList()).answer();
  }

  private static Json option(Practice practice) {
    return Json.object()
        .text("codigo", practice.code())
        .text("descripcion", practice.description());
  }

  private static FaceAnswer validated(FaceRequest request, Portal portal) {
    Set<Practice> asked = new LinkedHashSet<>();
    request.parameters("codigo").forEach(code -> asked.add(Practice.of(code, "")));
    List<Json> rows =
        portal.require(Eligibility.class).check(asked(request), asked).answers().items().stream()
            .map(ValidatedPractice::shown)
            .map(
                shown ->
                    Json.object()
                        .cell("codigo", shown, "Código")
                        .cell("descripcion", shown, "Descripción")
                        .cell("autorizacionPrevia", shown, "Autorización Previa"))
            .toList();
    return Json.object().list("filas", rows).answer();
  }

  private static FaceAnswer capitated(FaceRequest request, Portal portal) {
    List<Json> labels =
        portal
            .require(CapitatedEligibility.class)
            .check(asked(request))
            .shown()
            .asMap()
            .entrySet()
            .stream()
            .map(e -> Json.object().text("etiqueta", e.getKey()).text("valor", e.getValue()))
            .toList();
    return Json.object().list("datos", labels).answer();
  }

  private static FaceAnswer transfers(FaceRequest request, Portal portal) {
    Page<Transfer> page =
        portal.require(Transfers.class).list(kind(request), step(request), Paging.asked(request));
    List<Json> rows =
        page.items().stream()
            .map(row -> Json.object().texts("celdas", List.copyOf(row.shown().asMap().values())))
            .toList();
    return Paging.list(page, rows, "10")
        .texts("columnas", SanCorFace.RULES.care().transferHeaders())
        .answer();
  }

  private static TransferKind kind(FaceRequest request) {
    return switch (request.parameter("motivo").orElse("")) {
      case "Falta de complejidad en internación" -> TransferKind.LACK_OF_COMPLEXITY;
      case "Estudios/prácticas en otras instituciones" -> TransferKind.STUDIES_ELSEWHERE;
      default -> throw new InvalidTextException(ErrorCode.INVALID_TEXT, "No such kind");
    };
  }

  private static TransferStep step(FaceRequest request) {
    return switch (request.parameter("tipo").orElse("")) {
      case "Solicitudes" -> TransferStep.REQUEST;
      case "Derivaciones" -> TransferStep.REFERRAL;
      default -> throw new InvalidTextException(ErrorCode.INVALID_TEXT, "No such list");
    };
  }
}
