package dev.portalsdk.testkit.internal.faces.iapser;

import dev.portalsdk.certificates.CertificatePortals;
import dev.portalsdk.core.Challenge;
import dev.portalsdk.core.PortalId;
import dev.portalsdk.core.client.Portal;
import dev.portalsdk.core.error.NotPermittedException;
import dev.portalsdk.core.error.RequestRefusedException;
import dev.portalsdk.testkit.internal.faces.Json;
import dev.portalsdk.testkit.spi.FaceAnswer;
import dev.portalsdk.testkit.spi.FaceRequest;
import dev.portalsdk.testkit.spi.PortalFace;
import dev.portalsdk.testkit.spi.Visitor;

/**
 * IAPSER ART's portal for employers: which address answers what.
 *
 * <p>Addresses, names of fields and messages are invented, the manual shows screens alone.
 */
public final class IapserFace implements PortalFace {

  static final IapserRules RULES = new IapserRules();

  private static final String CERTIFICATE = "/api/certificados/generar";

  @Override
  public PortalId id() {
    return CertificatePortals.IAPSER_ART;
  }

  @Override
  public boolean bearer() {
    return true;
  }

  /** All else is asked with a body too, since an address stays in logs. */
  @Override
  public boolean changes(FaceRequest request) {
    return request.path().equals(CERTIFICATE);
  }

  @Override
  public FaceAnswer answer(FaceRequest request, Visitor visitor) {
    try {
      return switch (request.path()) {
        case EntryRoutes.LOGIN -> EntryRoutes.enter(request, visitor);
        case EntryRoutes.LOGIN_CHALLENGE -> EntryRoutes.loginChallenge(visitor);
        case EntryRoutes.PASSWORD -> EntryRoutes.changePassword(request, visitor.entrance());
        default -> behindTheLogin(request, visitor);
      };
    } catch (NotPermittedException denied) {
      return message(denied.portalWords().orElse("No tiene permisos para esta opción"), 403);
    } catch (RequestRefusedException refused) {
      return message(refused.portalWords().orElse("No es posible realizar la operación"), 422);
    } catch (IllegalArgumentException malformed) {
      return message("Los datos ingresados no son válidos", 400);
    }
  }

  private static FaceAnswer behindTheLogin(FaceRequest request, Visitor visitor) {
    return visitor
        .portal()
        .map(portal -> inside(request, visitor, portal))
        .orElseGet(() -> message("Debe iniciar sesión", 401));
  }

  private static FaceAnswer inside(FaceRequest request, Visitor visitor, Portal portal) {
    return switch (request.path()) {
      case EntryRoutes.LOGOUT -> EntryRoutes.leave(visitor);
      case EntryRoutes.CHALLENGE -> EntryRoutes.answer(request, visitor);
      case "/api/certificados/contratos" -> CoverageRoutes.contracts(request, portal);
      case "/api/certificados/contratos/exportar" -> CoverageRoutes.contractFile(request, portal);
      case "/api/certificados/nomina" -> CoverageRoutes.payroll(request, portal);
      case "/api/certificados/nomina/exportar" -> CoverageRoutes.payrollFile(request, portal);
      case CERTIFICATE -> DocumentRoutes.certificate(request, portal);
      case "/api/certificados/tarjetas" -> DocumentRoutes.cards(request, portal);
      case "/api/certificados/estado-de-cuenta" -> DocumentRoutes.statement(request, portal);
      default -> message("La página no existe", 404);
    };
  }

  static FaceAnswer message(String words, int status) {
    return Json.object().text("mensaje", words).answer().withStatus(status);
  }

  @Override
  public FaceAnswer challenge(Challenge challenge) {
    return EntryRoutes.asked(challenge);
  }

  /** No form has a token. */
  @Override
  public FaceAnswer tokenRefused() {
    return message("Debe iniciar sesión", 401);
  }

  @Override
  public FaceAnswer maintenance() {
    return message("El sitio se encuentra en mantenimiento.", 503);
  }
}
