package dev.portalsdk.testkit.internal.faces.iapser;

import dev.portalsdk.certificates.CertificatePortals;
import dev.portalsdk.core.Challenge;
import dev.portalsdk.core.PortalId;
import dev.portalsdk.core.client.Portal;
import dev.portalsdk.testkit.internal.faces.JsonSite;
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
    return JsonSite.answer(
        () ->
            switch (request.path()) {
              case EntryRoutes.LOGIN -> EntryRoutes.enter(request, visitor);
              case EntryRoutes.LOGIN_CHALLENGE -> EntryRoutes.loginChallenge(visitor);
              case EntryRoutes.PASSWORD -> EntryRoutes.changePassword(request, visitor.entrance());
              default ->
                  JsonSite.behindTheLogin(visitor, portal -> inside(request, visitor, portal));
            });
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
      default -> JsonSite.noSuchPage();
    };
  }

  @Override
  public FaceAnswer challenge(Challenge challenge) {
    return EntryRoutes.asked(challenge);
  }

  /** No form has a token. */
  @Override
  public FaceAnswer tokenRefused() {
    return JsonSite.loginWanted();
  }

  @Override
  public FaceAnswer maintenance() {
    return JsonSite.maintenance();
  }
}
