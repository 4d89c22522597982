package dev.portalsdk.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.portalsdk.core.Credentials;
import dev.portalsdk.core.PortalCall;
import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.NotPermittedException;
import dev.portalsdk.core.error.PortalChangedException;
import dev.portalsdk.core.error.PortalException;
import dev.portalsdk.core.spi.html.HtmlPage;
import dev.portalsdk.core.spi.http.Answer;
import dev.portalsdk.core.spi.http.Exchange;
import dev.portalsdk.core.spi.http.LoginScript;
import dev.portalsdk.core.spi.http.SessionExpiredException;
import dev.portalsdk.tripwire.Planted;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Answers in plain text, and a script that reads every answer as a page. */
class ReadingScriptTest {

  private PortalServer portal;
  private Transport transport;
  private HttpSession session;

  private record ReadingScript(LoginScript form) implements LoginScript {
    @Override
    public String signIn(Exchange exchange, Values values) {
      return form.signIn(exchange, values);
    }

    @Override
    public void inspect(PortalCall call, Answer answer, boolean signedIn) {
      if (HtmlPage.of(answer).title().equals("Ingresar") && signedIn) {
        throw new SessionExpiredException();
      }
    }
  }

  @BeforeEach
  void start() {
    portal = PortalServer.started();
    transport = PortalServer.transport();
    portal.answers("/home", PortalServer.page("<html><title>Inicio</title></html>"));
    session =
        new HttpSession(
            transport,
            FormLogin.INFO,
            portal.settings(),
            new ReadingScript(new FormLogin()),
            Credentials.of("user", Planted.CUIL).and("password", Planted.PASSWORD));
  }

  @AfterEach
  void stop() {
    transport.close();
    portal.close();
  }

  private static MockResponse plain(int status) {
    return new MockResponse.Builder()
        .code(status)
        .setHeader("Content-Type", "text/plain")
        .body("no more than this")
        .build();
  }

  private String list() {
    return session.read("list", x -> FormLogin.text(x.send(x.api(Pages.class).get("list"))));
  }

  private <E extends PortalException> E failure(Class<E> type, int status) {
    portal.answers("/list", plain(status));
    E failure = catchThrowableOfType(type, this::list);
    assertThat(failure).isExactlyInstanceOf(type);
    assertThat(portal.requestsTo("/list")).isEqualTo(1);
    return failure;
  }

  @Test
  void takesStatus403ForWhatItIs() {
    assertThat(failure(NotPermittedException.class, 403).code()).isEqualTo(ErrorCode.NOT_PERMITTED);
  }

  @Test
  void takesStatus404ForWhatItIs() {
    assertThat(failure(PortalChangedException.class, 404).code()).isEqualTo(ErrorCode.PAGE_CHANGED);
  }

  @Test
  void logsInAgainAtStatus401() {
    String rows = "<html><title>Lista</title></html>";
    portal.answers("/list", plain(401), PortalServer.page(rows));

    assertThat(list()).isEqualTo(rows);
    assertThat(portal.logins).hasValue(2);
    assertThat(portal.requestsTo("/list")).isEqualTo(2);
  }

  @Test
  void refusesAPlainTextOfAGoodStatus() {
    portal.answers("/list", plain(200));
    assertThat(catchThrowableOfType(PortalException.class, this::list).code())
        .isEqualTo(ErrorCode.TRUNCATED_DOWNLOAD);
  }
}
