package dev.portalsdk.testkit.internal.faces.mutualser;

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
 * Mutual SER's payments portal: which address shows which page.
 *
 * <p>The addresses are invented, the manual shows none.
 */
public final class MutualSerFace implements PortalFace {

  static final MutualSerRules RULES = new MutualSerRules();

  private static final String NAME = "Mutual SER";

  @Override
  public PortalId id() {
    return BillingPortals.MUTUAL_SER;
  }

  @Override
  public FaceAnswer answer(FaceRequest request, Visitor visitor) {
    return switch (request.path()) {
      case RegistrationPage.PATH -> RegistrationPage.answer(request, visitor.entrance());
      case RecoveryPage.PATH -> RecoveryPage.answer(request, visitor.entrance());
      case LoginPage.ACTION -> LoginPage.enter(request, visitor);
      default -> behindTheLogin(request, visitor);
    };
  }

  private static FaceAnswer behindTheLogin(FaceRequest request, Visitor visitor) {
    return visitor
        .portal()
        .map(portal -> inside(request, visitor, portal))
        .orElseGet(() -> LoginPage.show(request));
  }

  private static FaceAnswer inside(FaceRequest request, Visitor visitor, Portal portal) {
    return switch (request.path()) {
      case "/", MenuPage.PATH -> MenuPage.show();
      case PaymentsPage.PATH -> PaymentsPage.show(request, portal);
      case DetailPage.PATH -> DetailPage.show(request, portal);
      case DetailPage.DOWNLOAD -> DetailPage.download(request, portal);
      case MenuPage.LEAVE -> leave(visitor);
      default -> unknown();
    };
  }

  static Markup page(String title) {
    return Markup.page(title, NAME);
  }

  static FaceAnswer unknown() {
    return CommonPages.unknown(NAME);
  }

  private static FaceAnswer leave(Visitor visitor) {
    visitor.leave();
    return FaceAnswer.redirect("/");
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
