package dev.portalsdk.testkit.internal.faces.sancor;

import dev.portalsdk.billing.BillingPortals;
import dev.portalsdk.core.PortalId;
import dev.portalsdk.core.client.Portal;
import dev.portalsdk.testkit.internal.faces.JsonSite;
import dev.portalsdk.testkit.spi.FaceAnswer;
import dev.portalsdk.testkit.spi.FaceRequest;
import dev.portalsdk.testkit.spi.PortalFace;
import dev.portalsdk.testkit.spi.Visitor;
import java.util.Set;

/**
 * SanCor Salud's portal for providers: which address answers what.
 *
 * <p>Addresses, names of fields and messages are invented, the manual shows screens alone.
 */
public final class SanCorFace implements PortalFace {

  static final SanCorRules RULES = new SanCorRules();

  /** What is asked for by POST, since it names a person. */
  private static final Set<String> QUESTIONS =
      Set.of(
          "/api/validacion/asociado",
          "/api/validacion/autorizacion-previa",
          "/api/validacion/capitado",
          "/api/convenios/prestaciones-convenidas",
          "/api/convenios/prestadores-adheridos");

  @Override
  public PortalId id() {
    return BillingPortals.SANCOR_SALUD;
  }

  @Override
  public boolean bearer() {
    return true;
  }

  @Override
  public boolean changes(FaceRequest request) {
    return !request.method().equals("GET") && !QUESTIONS.contains(request.path());
  }

  @Override
  public FaceAnswer answer(FaceRequest request, Visitor visitor) {
    return JsonSite.answer(
        () ->
            switch (request.path()) {
              case LoginRoute.PATH -> LoginRoute.enter(request, visitor);
              case RegistrationRoute.ADDRESSES ->
                  RegistrationRoute.addresses(request, visitor.entrance());
              case RegistrationRoute.PATH ->
                  RegistrationRoute.register(request, visitor.entrance());
              case RecoveryRoute.ADDRESSES -> RecoveryRoute.addresses(request, visitor.entrance());
              case RecoveryRoute.PATH -> RecoveryRoute.send(request, visitor.entrance());
              default ->
                  JsonSite.behindTheLogin(visitor, portal -> inside(request, visitor, portal));
            });
  }

  private static FaceAnswer inside(FaceRequest request, Visitor visitor, Portal portal) {
    return switch (request.path()) {
      case LoginRoute.LEAVE -> LoginRoute.leave(visitor);
      case ProfileRoute.PATH -> ProfileRoute.show(portal);
      case UsersRoute.MENU -> UsersRoute.menu(portal);
      case UsersRoute.PATH -> UsersRoute.answer(request, portal);
      case UsersRoute.FORM -> UsersRoute.form(portal);
      case InvoicesRoute.PATH -> InvoicesRoute.list(request, portal);
      case InvoicesRoute.UNDER_WAY -> InvoicesRoute.underWay(request, portal);
      case InvoicesRoute.PENDING -> InvoicesRoute.pending(request, portal);
      case InvoicesRoute.WORKBOOK -> InvoicesRoute.workbook(request, portal);
      case InvoicesRoute.DEBIT_SHEET -> InvoicesRoute.debitSheet(request, portal);
      case OrdersRoute.PATH -> OrdersRoute.list(request, portal);
      case OrdersRoute.FILE -> OrdersRoute.file(request, portal);
      case ShipmentsRoute.PATH -> ShipmentsRoute.list(request, portal);
      case IntakeRoute.SHIPMENT -> IntakeRoute.ship(request, portal);
      case IntakeRoute.CORRECTION -> IntakeRoute.correct(request, portal);
      case IntakeRoute.MISSING -> IntakeRoute.attach(request, portal);
      default ->
          CareRoutes.answer(request, portal)
              .or(() -> DeskPages.answer(request, portal))
              .or(() -> AgreementPages.answer(request, portal))
              .orElseGet(JsonSite::noSuchPage);
    };
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
