package dev.portalsdk.testkit;

import static dev.portalsdk.billing.BillingPortals.SERENA_ART;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portalsdk.core.PortalId;
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
      assertThat(came.text()).isEqualTo("GET /a/b [uno & niño] [] false");
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
  void isOneForEachPortal() {
    assertThatThrownBy(
            () -> ReferencePortalServer.start(reference, List.of(new OtherFace(), new OtherFace())))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Two faces are of 'serena-art'");
  }

  private static final class OtherFace implements PortalFace {

    @Override
    public PortalId id() {
      return SERENA_ART;
    }

    @Override
    public FaceAnswer answer(FaceRequest request, Visitor visitor) {
      return switch (request.path()) {
        case "/exception" -> throw new IllegalStateException("out of order");
        case "/error" -> throw new AssertionError("out of order");
        default ->
            FaceAnswer.page(
                request
                    + (" [" + request.parameter("q").orElse("none") + "]")
                    + (" [" + request.parameter("r").orElse("none") + "] ")
                    + visitor.portal().isPresent());
      };
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
