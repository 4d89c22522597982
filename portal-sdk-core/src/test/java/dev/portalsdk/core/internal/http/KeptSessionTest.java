package dev.portalsdk.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portalsdk.core.CallListener;
import dev.portalsdk.core.Credentials;
import dev.portalsdk.core.PortalCall;
import dev.portalsdk.core.Secret;
import dev.portalsdk.core.spi.http.Exchange;
import dev.portalsdk.core.spi.http.LoginScript;
import dev.portalsdk.tripwire.Planted;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import mockwebserver3.MockResponse;
import okhttp3.Cookie;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Row 38 of the fault matrix: a session id that somebody else may have planted. */
class KeptSessionTest {

  private static final HttpUrl PORTAL = HttpUrl.get("https://portal.example.com/");

  private final List<String> notices = new CopyOnWriteArrayList<>();

  /** Looks at the login page first, as browsers do, and so gets a cookie before the login. */
  private record LookingFirst(FormLogin form) implements LoginScript {
    @Override
    public String signIn(Exchange exchange, Values values) {
      Pages pages = exchange.api(Pages.class);
      exchange.send(pages.get("open/login"));
      try (Secret user = values.ask("user");
          Secret password = values.ask("password")) {
        exchange.send(pages.login(user.reveal(), password.reveal()));
        return user.reveal();
      }
    }
  }

  private void login(String before, String after) {
    CallListener listener =
        new CallListener() {
          @Override
          public void noticed(PortalCall call, String what) {
            notices.add(call + " " + what);
          }
        };
    try (PortalServer portal = PortalServer.started();
        Transport transport = new Transport(PortalServer.transportSettings(listener))) {
      portal.answers("/open/login", setting(before));
      portal.answers("/login", setting(after));
      new HttpSession(
              transport,
              FormLogin.INFO,
              portal.settings(),
              new LookingFirst(new FormLogin()),
              Credentials.of("user", Planted.CUIL).and("password", Planted.PASSWORD))
          .login();
    }
  }

  private static MockResponse setting(String cookie) {
    MockResponse.Builder answer = new MockResponse.Builder().body("in");
    return cookie.isEmpty()
        ? answer.build()
        : answer.setHeader("Set-Cookie", cookie + "; Path=/").build();
  }

  @Test
  void row38SaysThatTheSessionIdIsTheSameAfterTheLogin() {
    login("sid=" + Planted.COOKIE, "");
    login("sid=" + Planted.COOKIE, "theme=dark");

    assertThat(notices).hasSize(2).allMatch(("test-portal: login " + KeptSession.NOTICE)::equals);
  }

  @Test
  void row38IsSilentWhereTheSessionIdIsNew() {
    login("sid=before", "sid=after");
    login("", "sid=after");

    assertThat(notices).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "JSESSIONID=1; lb=1, JSESSIONID=1; lb=2, true",
    "JSESSIONID=1; lb=1, JSESSIONID=2; lb=1, false",
    "sesion=1, sesion=1; user=x, true",
    "ticket=1, ticket=1, true",
    "ticket=1; theme=dark, ticket=2; theme=dark, false",
    "ticket=1, theme=dark, false",
    "sid=1, '', false"
  })
  void comparesWhatIsASessionsIdByItsName(String before, String after, boolean kept) {
    List<Cookie> now =
        Stream.of(after.split("; "))
            .filter(cookie -> !cookie.isEmpty())
            .map(cookie -> Cookie.parse(PORTAL, cookie))
            .toList();
    assertThat(KeptSession.is(before, now)).isEqualTo(kept);
  }
}
