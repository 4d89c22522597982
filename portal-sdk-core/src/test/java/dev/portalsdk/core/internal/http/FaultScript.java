package dev.portalsdk.core.internal.http;

import dev.portalsdk.core.Challenge;
import dev.portalsdk.core.PortalCall;
import dev.portalsdk.core.Secret;
import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.HumanChallengeException;
import dev.portalsdk.core.error.PasswordChangeRequiredException;
import dev.portalsdk.core.error.PortalUnavailableException;
import dev.portalsdk.core.spi.http.Answer;
import dev.portalsdk.core.spi.http.Exchange;
import dev.portalsdk.core.spi.http.FormExpiredException;
import dev.portalsdk.core.spi.http.LoginScript;
import dev.portalsdk.core.spi.http.SessionExpiredException;

/** Logs in at a {@link FaultPortal} and knows its pages by their titles. */
final class FaultScript implements LoginScript {

  @Override
  public String signIn(Exchange exchange, Values values) {
    try (Secret user = values.ask("user");
        Secret password = values.ask("password")) {
      exchange.send(exchange.api(Pages.class).login(user.reveal(), password.reveal()));
      return user.reveal();
    }
  }

  @Override
  public void inspect(PortalCall call, Answer answer, boolean signedIn) {
    String text = FormLogin.text(answer);
    if (shows(text, FaultPages.LOGIN)) {
      throw new SessionExpiredException();
    }
    if (shows(text, FaultPages.OLD_FORM)) {
      throw new FormExpiredException();
    }
    if (shows(text, FaultPages.MAINTENANCE)) {
      throw new PortalUnavailableException(
          call, ErrorCode.PORTAL_MAINTENANCE, "it is under maintenance", null);
    }
    if (shows(text, FaultPages.PASSWORD)) {
      throw new PasswordChangeRequiredException(call, "it wants a new password", null);
    }
    if (shows(text, FaultPages.ROBOT)) {
      throw challenge(call);
    }
  }

  private static boolean shows(String page, String title) {
    return page.contains("<title>" + title);
  }

  private static HumanChallengeException challenge(PortalCall call) {
    return new HumanChallengeException(call, Challenge.builder("1", "captcha").build());
  }
}
