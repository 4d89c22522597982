package dev.portalsdk.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.portalsdk.core.Credentials;
import dev.portalsdk.core.Secret;
import dev.portalsdk.core.error.PortalChangedException;
import dev.portalsdk.core.error.UnsafeTargetException;
import dev.portalsdk.core.spi.http.Exchange;
import dev.portalsdk.core.spi.http.LoginScript;
import dev.portalsdk.tripwire.Leaks;
import dev.portalsdk.tripwire.Planted;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BearerTokenTest {

  private PortalServer portal;
  private PortalServer other;
  private Transport transport;

  @BeforeEach
  void start() {
    portal = PortalServer.started();
    other = PortalServer.started();
    transport = PortalServer.transport();
  }

  @AfterEach
  void stop() {
    transport.close();
    other.close();
    portal.close();
  }

  /** Logs in with the tokens of a portal, the next one each time. */
  private HttpSession session(String... tokens) {
    AtomicInteger logins = new AtomicInteger();
    LoginScript script =
        new LoginScript() {
          @Override
          public String signIn(Exchange exchange, Values values) {
            try (Secret user = values.ask("user")) {
              exchange.send(exchange.api(Pages.class).get("open/login"));
              exchange.authorize(tokens[logins.getAndIncrement()]);
              return user.reveal();
            }
          }
        };
    return new HttpSession(
        transport,
        FormLogin.INFO,
        portal.settings(),
        script,
        Credentials.of("user", Planted.CUIL).and("password", Planted.PASSWORD));
  }

  private static String get(HttpSession session, String path) {
    return session.read("list", x -> FormLogin.text(x.send(x.api(Pages.class).get(path))));
  }

  private List<String> tokensAt(String path) {
    return portal.requests.stream()
        .filter(request -> request.getUrl().encodedPath().equals(path))
        .map(request -> String.valueOf(request.getHeaders().get("Authorization")))
        .toList();
  }

  @Test
  void goesWithEachRequestAfterTheLogin() {
    HttpSession session = session(Planted.COOKIE);
    get(session, "open/list");
    get(session, "open/list");

    assertThat(tokensAt("/open/login")).containsExactly("null");
    assertThat(tokensAt("/open/list"))
        .containsExactly("Bearer " + Planted.COOKIE, "Bearer " + Planted.COOKIE);
  }

  @Test
  void isForgottenWithTheSession() {
    portal.answers(
        "/open/list",
        PortalServer.page("one"),
        new MockResponse.Builder().code(401).build(),
        PortalServer.page("two"));
    HttpSession session = session("first", "second");
    get(session, "open/list");

    assertThat(get(session, "open/list")).isEqualTo("two");
    assertThat(tokensAt("/open/login")).containsExactly("null", "null");
    assertThat(tokensAt("/open/list"))
        .containsExactly("Bearer first", "Bearer first", "Bearer second");
  }

  @Test
  void goesToNoOtherHost() {
    portal.answers(
        "/open/list",
        new MockResponse.Builder().code(302).setHeader("Location", other.base() + "steal").build());
    HttpSession session = session(Planted.COOKIE);

    assertThatExceptionOfType(UnsafeTargetException.class)
        .isThrownBy(() -> get(session, "open/list"))
        .satisfies(Leaks::assertNoneIn);
    assertThatExceptionOfType(UnsafeTargetException.class)
        .isThrownBy(() -> get(session, other.base() + "steal"));
    assertThat(other.requests).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "two words", "a\r\nX-Evil: 1", "ñ", "=abc", "Bearer abc"})
  void isRefusedIfNoHeaderCanCarryIt(String token) {
    assertThatExceptionOfType(PortalChangedException.class)
        .isThrownBy(() -> get(session(token), "open/list"))
        .withMessageContaining("the login's token");
    assertThat(portal.requestsTo("/open/list")).isZero();
  }

  @Test
  void isTakenDuringALoginAlone() {
    assertThatIllegalStateException()
        .isThrownBy(
            () ->
                session("token")
                    .read(
                        "list",
                        x -> {
                          x.authorize("later");
                          return "";
                        }));
  }
}
