package dev.portalsdk.certificates.internal.iapser;

import dev.portalsdk.certificates.internal.iapser.wire.RobotQuestion;
import dev.portalsdk.core.Challenge;
import dev.portalsdk.core.PortalCall;
import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.HumanChallengeException;
import dev.portalsdk.core.error.PortalChangedException;
import dev.portalsdk.core.error.UnsafeTargetException;
import dev.portalsdk.core.spi.http.Answer;
import dev.portalsdk.core.spi.json.JsonPages;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** «No soy un robot» (manual L24), which a person answers in a browser. */
final class RobotPage {

  private static final String KIND = "captcha";

  private RobotPage() {}

  /**
   * Returns what the portal asks, to be thrown.
   *
   * @param answer the question
   */
  static HumanChallengeException asked(PortalCall call, Answer answer, JsonPages pages) {
    RobotQuestion question = pages.read(answer).read(RobotQuestion.class);
    return new HumanChallengeException(
        call,
        Challenge.builder(question.desafio(), KIND)
            .words(question.texto())
            .page(address(call, answer.location(), question.pagina()))
            .expires(instant(call, question.vence()))
            .build());
  }

  /** A program may open it in a person's browser: it is at the portal itself, or https. */
  private static URI address(PortalCall call, URI portal, String text) {
    URI page = parsed(text).filter(RobotPage::namesHostAlone).orElseThrow(() -> unsafe(call));
    boolean own =
        page.getScheme().equalsIgnoreCase(portal.getScheme())
            && page.getAuthority().equalsIgnoreCase(portal.getAuthority());
    if (!own && !page.getScheme().equalsIgnoreCase("https")) {
      throw unsafe(call);
    }
    return page;
  }

  private static Optional<URI> parsed(String text) {
    try {
      return Optional.of(new URI(text));
    } catch (URISyntaxException noAddress) {
      return Optional.empty();
    }
  }

  private static boolean namesHostAlone(URI page) {
    return page.isAbsolute() && page.getHost() != null && page.getRawUserInfo() == null;
  }

  private static UnsafeTargetException unsafe(PortalCall call) {
    return new UnsafeTargetException(
        call, ErrorCode.UNSAFE_URL, "$.pagina: an https address was expected", null);
  }

  private static Instant instant(PortalCall call, String text) {
    try {
      return Instant.parse(text);
    } catch (DateTimeParseException noInstant) {
      throw new PortalChangedException(
          call, ErrorCode.PAGE_CHANGED, "$.vence: an instant was expected");
    }
  }
}
