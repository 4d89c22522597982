package dev.portalsdk.testkit;

import static dev.portalsdk.billing.BillingPortals.SERENA_ART;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portalsdk.core.PortalId;
import dev.portalsdk.core.care.Authorizations;
import dev.portalsdk.core.page.PageRequest;
import dev.portalsdk.testkit.Browser.Came;
import dev.portalsdk.testkit.spi.FaceAnswer;
import dev.portalsdk.testkit.spi.FaceRequest;
import dev.portalsdk.testkit.spi.PortalFace;
import dev.portalsdk.testkit.spi.Visitor;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A face that somebody else wrote, as it is served. */
class FaceOfAnotherTest {

  private final ReferencePortal reference = ReferencePortal.create();

  @Test
  void isAskedWhatTheBrowserSent() {
    try (ReferencePortalServer server =
        ReferencePortalServer.start(reference, List.of(new OtherFace()))) {
      Came came = new Browser(server.baseUri(SERENA_ART)).get("/a/b?q=uno+%26+ni%C3%B1o&q=dos&r");

      assertThat(came.status()).isEqualTo(200);
      assertThat(came.text()).isEqualTo("GET /a/b [uno & niño] []");
    }
  }

  @Test
  void saysWhatFailed() {
    try (ReferencePortalServer server =
        ReferencePortalServer.start(reference, List.of(new OtherFace()))) {
      Browser browser = new Browser(server.baseUri(SERENA_ART));

      assertThat(browser.get("/exception").status()).isEqualTo(500);
      assertThat(browser.get("/exception").text()).contains("IllegalStateException: out of order");
      assertThat(browser.get("/error").status()).isEqualTo(500);
    }
  }

  @Test
  void isAskedAgainForNobodyWhereTheSessionEndsInTheMiddle() {
    try (ReferencePortalServer server =
        ReferencePortalServer.start(reference, List.of(new OtherFace()))) {
      Browser browser = new Browser(server.baseUri(SERENA_ART));
      assertThat(browser.get("/enter").text()).isEqualTo("GET /enter true");
      String cookie = browser.cookie("sesion");

      assertThat(browser.get("/expire").text()).isEqualTo("GET /expire false");
      assertThat(browser.cookie("sesion")).isNotEqualTo(cookie);
      assertThat(reference.at(SERENA_ART).logins()).isEqualTo(1);
    }
  }

  @Test
  void isOneForEachPortal() {
    assertThatThrownBy(
            () -> ReferencePortalServer.start(reference, List.of(new OtherFace(), new OtherFace())))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Two faces are of 'serena-art'");
  }

  private final class OtherFace implements PortalFace {

    @Override
    public PortalId id() {
      return SERENA_ART;
    }

    @Override
    public FaceAnswer answer(FaceRequest request, Visitor visitor) {
      return switch (request.path()) {
        case "/enter" -> {
          visitor.enter(Samples.credentials());
          yield known(request, visitor);
        }
        case "/expire" -> {
          reference.at(SERENA_ART).expireSessions();
          visitor
              .portal()
              .ifPresent(portal -> portal.require(Authorizations.class).list(PageRequest.first()));
          yield known(request, visitor);
        }
        case "/exception" -> throw new IllegalStateException("out of order");
        case "/error" -> throw new AssertionError("out of order");
        default -> FaceAnswer.page(request + parameter(request, "q") + parameter(request, "r"));
      };
    }

    private FaceAnswer known(FaceRequest request, Visitor visitor) {
      return FaceAnswer.page(request + " " + visitor.portal().isPresent());
    }

    private String parameter(FaceRequest request, String name) {
      return " [" + request.parameter(name).orElse("none") + "]";
    }

    @Override
    public FaceAnswer tokenRefused() {
      return FaceAnswer.page("token").withStatus(403);
    }

    @Override
    public FaceAnswer maintenance() {
      return FaceAnswer.page("maintenance");
    }
  }
}
