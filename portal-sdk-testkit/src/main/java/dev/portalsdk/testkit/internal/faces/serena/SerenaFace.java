package dev.portalsdk.testkit.internal.faces.serena;

import dev.portalsdk.billing.BillingPortals;
import dev.portalsdk.core.PortalId;
import dev.portalsdk.core.client.Portal;
import dev.portalsdk.testkit.internal.faces.CommonPages;
import dev.portalsdk.testkit.internal.faces.Markup;
import dev.portalsdk.testkit.spi.FaceAnswer;
import dev.portalsdk.testkit.spi.FaceRequest;
import dev.portalsdk.testkit.spi.PortalFace;
import dev.portalsdk.testkit.spi.Visitor;

/**
 * Serena ART's provider portal: which address shows which page.
 *
 * <p>The addresses are invented, the manual shows none.
 */
public final class SerenaFace implements PortalFace {

  static final SerenaRules RULES = new SerenaRules();

  private static final String NAME = "Serena ART";

  @Override
  public PortalId id() {
    return BillingPortals.SERENA_ART;
  }

  @Override
  public FaceAnswer answer(FaceRequest request, Visitor visitor) {
    if (request.method().equals("POST") && request.path().equals(LoginPage.ACTION)) {
      return LoginPage.enter(request, visitor);
    }
    return visitor
        .portal()
        .map(portal -> inside(request, visitor, portal))
        .orElseGet(() -> LoginPage.show(request));
  }

  private static FaceAnswer inside(FaceRequest request, Visitor visitor, Portal portal) {
    return switch (request.path()) {
      case "/", MenuPage.PATH -> MenuPage.show();
      case OperationsPage.PATH -> OperationsPage.show(portal);
      case NewUploadPage.PATH -> newUpload(request, portal);
      case UploadsPage.PATH -> UploadsPage.show(request, portal);
      case AuthorizationsPage.PATH -> AuthorizationsPage.show(portal);
      case MenuPage.LEAVE -> leave(visitor);
      default -> InvoiceMenu.download(request.path(), portal).orElseGet(SerenaFace::unknown);
    };
  }

  private static FaceAnswer newUpload(FaceRequest request, Portal portal) {
    return request.method().equals("POST")
        ? NewUploadPage.take(request, portal)
        : NewUploadPage.show(request);
  }

  static Markup page(String title) {
    return Markup.page(title, NAME);
  }

  private static FaceAnswer leave(Visitor visitor) {
    visitor.leave();
    return FaceAnswer.redirect("/");
  }

  private static FaceAnswer unknown() {
    return CommonPages.unknown(NAME);
  }

  @Override
  public FaceAnswer tokenRefused() {
    return CommonPages.tokenRefused(NAME);
  }

  @Override
  public FaceAnswer maintenance() {
    return CommonPages.maintenance(NAME);
  }
}
