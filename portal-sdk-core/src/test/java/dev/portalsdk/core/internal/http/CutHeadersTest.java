package dev.portalsdk.core.internal.http;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.portalsdk.core.error.PortalException;
import dev.portalsdk.core.settings.PortalSettings;
import dev.portalsdk.tripwire.Leaks;
import dev.portalsdk.tripwire.Planted;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers that end or break where they hold a token, which no exception may repeat. */
class CutHeadersTest {

  private static final String TOKEN = Planted.COOKIE;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "HTTP/1.1 200 OK\r\nSet-Cookie: sid=" + TOKEN,
        "HTTP/1.1 200 OK\r\nContent-Length: 5\r\nSet-Cookie: sid=" + TOKEN + "; Path=/; HttpOnly",
        "HTTP/1.1 302 Found\r\nLocation: /open/next?token=" + TOKEN,
        "HTTP/1.1 302 Found\r\nLocation: https:/" + TOKEN + ":x/\r\n\r\n",
        "HTTP/1.1 200 OK " + TOKEN,
        TOKEN + "\r\n\r\n",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + TOKEN + "\r\n",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nrows" + TOKEN + "\r\n",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n0\r\nX-Token: " + TOKEN,
        "HTTP/1.1 200 OK\r\nContent-Length: " + TOKEN + "\r\n\r\nrows"
      })
  void repeatsNoTokenOfAnAnswerThatEndsWithinIt(String answer) {
    try (RawServer server = new RawServer((socket, out) -> out.write(answer.getBytes(US_ASCII)));
        Transport transport = PortalServer.transport()) {
      HttpSession session =
          HttpSession.withoutLogin(
              transport,
              FormLogin.INFO,
              PortalSettings.builder().base(server.base()).build(),
              new FormLogin());

      Throwable failure =
          catchThrowable(() -> session.read("list", x -> x.send(x.api(Pages.class).get("list"))));

      assertThat(failure).isInstanceOf(PortalException.class);
      Leaks.assertNoneIn(failure);
    }
  }
}
