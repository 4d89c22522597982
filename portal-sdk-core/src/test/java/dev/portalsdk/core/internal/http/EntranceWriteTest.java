package dev.portalsdk.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.NotPermittedException;
import dev.portalsdk.core.error.OutcomeUnknownException;
import dev.portalsdk.core.spi.http.SessionExpiredException;
import okhttp3.RequestBody;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A form sent by somebody who is not logged in, such as a registration. */
class EntranceWriteTest {

  private PortalServer portal;
  private Transport transport;
  private HttpSession anybody;

  @BeforeEach
  void start() {
    portal = PortalServer.started();
    transport = PortalServer.transport();
    anybody = portal.anybody(transport);
  }

  @AfterEach
  void stop() {
    transport.close();
    portal.close();
  }

  @Test
  void isUnknownWhereTheLoginAnswersIt() {
    assertThatThrownBy(
            () ->
                anybody.write(
                    "register",
                    x -> {
                      x.send(x.api(Pages.class).post("open/form", RequestBody.create("a=1", null)));
                      throw new SessionExpiredException();
                    }))
        .isInstanceOfSatisfying(
            OutcomeUnknownException.class,
            e -> assertThat(e.reason()).isEqualTo(ErrorCode.SESSION_EXPIRED));
  }

  @Test
  void isNotPermittedWhereTheLoginComesForItsForm() {
    assertThatThrownBy(
            () ->
                anybody.write(
                    "register",
                    x -> {
                      x.send(x.api(Pages.class).get("open/form"));
                      throw new SessionExpiredException();
                    }))
        .isInstanceOf(NotPermittedException.class);
  }
}
