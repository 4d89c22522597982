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

/** "Validación de Asociados", "Elegibilidad Asociado Capitado" and "Traslados" (L112-141, L234). */
final class CareRoutes {

  private CareRoutes() {}

  static Optional<FaceAnswer> answer(FaceRequest request, Portal portal) {
    return switch (request.path()) {
      case "/api/validacion/asociado" -> Optional.of(member(request, portal));
      case "/api/validacion/prestaciones" -> Optional.of(practices(request, portal));
      case "/api/validacion/autorizacion-previa" -> Optional.of(authorizations(request, portal));
      case "/api/validacion/capitado" -> Optional.of(capitated(request, portal));
      case "/api/traslados" -> Optional.of(transfers(request, portal));
      default -> Optional.empty();
    };
  }

  private static FaceAnswer member(FaceRequest request, Portal portal) {
    Shown shown = portal.require(Eligibility.class).check(asked(request)).shown();
    Json report = Json.object();
    shown.text("N° de Asociado").ifPresent(text -> report.text("numeroDeAsociado", text));
    shown.text("N° de DNI").ifPresent(text -> report.text("numeroDeDni", text));
    return report.cell("estado", shown, "Estado").answer();
  }

  private static FaceAnswer practices(FaceRequest request, Portal portal) {
    List<Practice> found =
        portal.require(Eligibility.class).search(request.parameter("texto").orElse("")).items();
    return Json.object().list("filas", found.stream().map(CareRoutes::row).toList()).answer();
  }

  private static Json row(Practice practice) {
    return Json.object()
        .text("codigo", practice.code())
        .text("descripcion", practice.description());
  }

  private static FaceAnswer authorizations(FaceRequest request, Portal portal) {
    Set<Practice> practices = new LinkedHashSet<>();
    request.fields("codigos").forEach(code -> practices.add(Practice.of(code, code)));
    List<ValidatedPractice> answers =
        portal.require(Eligibility.class).check(asked(request), practices).answers().items();
    return Json.object().list("filas", answers.stream().map(CareRoutes::row).toList()).answer();
  }

  private static Json row(ValidatedPractice answer) {
    return row(answer.practice()).text("autorizacionPrevia", answer.words());
  }

  private static FaceAnswer capitated(FaceRequest request, Portal portal) {
    Shown shown = portal.require(CapitatedEligibility.class).check(asked(request)).shown();
    return Json.object().texts("columnas", headers(shown)).texts("celdas", cells(shown)).answer();
  }

  private static FaceAnswer transfers(FaceRequest request, Portal portal) {
    Page<Transfer> page =
        portal.require(Transfers.class).list(kind(request), step(request), Paging.asked(request));
    List<Json> rows =
        page.items().stream()
            .map(transfer -> Json.object().texts("celdas", cells(transfer.shown())))
            .toList();
    return Paging.list(page, rows, "10")
        .texts("columnas", SanCorFace.RULES.care().transferHeaders())
        .answer();
  }

  private static TransferKind kind(FaceRequest request) {
    return switch (request.parameter("tipo").orElse("")) {
      case "complejidad" -> TransferKind.LACK_OF_COMPLEXITY;
      case "estudios" -> TransferKind.STUDIES_ELSEWHERE;
      default -> throw malformed();
    };
  }

  private static TransferStep step(FaceRequest request) {
    return switch (request.parameter("estado").orElse("")) {
      case "solicitudes" -> TransferStep.REQUEST;
      case "derivaciones" -> TransferStep.REFERRAL;
      default -> throw malformed();
    };
  }

  private static MemberId asked(FaceRequest request) {
    return request
        .field("numeroDeAsociado")
        .map(MemberNumber::parse)
        .map(MemberId::of)
        .or(() -> request.field("numeroDeDni").map(Dni::parse).map(MemberId::of))
        .orElseThrow(CareRoutes::malformed);
  }

  private static InvalidTextException malformed() {
    return new InvalidTextException(ErrorCode.INVALID_TEXT, "The form is not filled in");
  }

  static List<String> headers(Shown shown) {
    return List.copyOf(shown.asMap().keySet());
  }

  static List<String> cells(Shown shown) {
    return List.copyOf(shown.asMap().values());
  }
}
