package dev.portalsdk.certificates.internal.iapser;

import dev.portalsdk.certificates.internal.iapser.wire.RobotQuestion;
import dev.portalsdk.core.Challenge;
import dev.portalsdk.core.PortalCall;
import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.HumanChallengeException;
import dev.portalsdk.core.error.PortalChangedException;
import dev.portalsdk.core.spi.json.JsonPage;
import java.net.URI;
import java.time.Instant;
import java.time.format.DateTimeParseException;

/** «No soy un robot» (manual L24), which a person answers in a browser. */
final class RobotPage {

  private static final String KIND = "captcha";

  private RobotPage() {}

  /** Returns what the portal asks, to be thrown. */
  static HumanChallengeException asked(PortalCall call, JsonPage page) {
    RobotQuestion question = page.read(RobotQuestion.class);
    return new HumanChallengeException(
        call,
        Challenge.builder(question.desafio(), KIND)
            .words(question.texto())
            .page(address(call, question.pagina()))
            .expires(instant(call, question.vence()))
            .build());
  }

  private static URI address(PortalCall call, String text) {
    try {
      return URI.create(text);
    } catch (IllegalArgumentException noAddress) {
      throw changed(call, "$.pagina: an address was expected");
    }
  }

  private static Instant instant(PortalCall call, String text) {
    try {
      return Instant.parse(text);
    } catch (DateTimeParseException noInstant) {
      throw changed(call, "$.vence: an instant was expected");
    }
  }

  private static PortalChangedException changed(PortalCall call, String what) {
    return new PortalChangedException(call, ErrorCode.PAGE_CHANGED, what);
  }
}
