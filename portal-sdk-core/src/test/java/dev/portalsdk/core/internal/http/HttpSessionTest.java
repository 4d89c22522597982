package dev.portalsdk.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portalsdk.core.CallListener;
import dev.portalsdk.core.CallReport;
import dev.portalsdk.core.PortalCall;
import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.PortalException;
import dev.portalsdk.core.error.PortalUnavailableException;
import dev.portalsdk.core.error.RequestRefusedException;
import dev.portalsdk.core.spi.http.Exchange;
import dev.portalsdk.core.spi.http.SessionExpiredException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HttpSessionTest {

  private final List<CallReport> reports = new ArrayList<>();
  private final List<String> notices = new ArrayList<>();
  private final CallListener listener =
      new CallListener() {
        @Override
        public void ended(CallReport report) {
          reports.add(report);
          throw new IllegalStateException("a listener that fails");
        }

        @Override
        public void noticed(PortalCall call, String what) {
          notices.add(call + " " + what);
        }
      };

  private PortalServer portal;
  private Transport transport;
  private HttpSession session;

  @BeforeEach
  void start() {
    portal = PortalServer.started();
    transport = new Transport(PortalServer.transportSettings(listener));
    session = portal.session(transport);
  }

  @AfterEach
  void stop() {
    transport.close();
    portal.close();
  }

  private static String read(HttpSession session, String path) {
    return session.read("list", x -> get(x, path));
  }

  private static String get(Exchange exchange, String path) {
    return FormLogin.text(exchange.send(exchange.api(Pages.class).get(path)));
  }

  @Test
  void asksNothingBeforeItsFirstCall() {
    assertThat(portal.requests).isEmpty();
  }

  @Test
  void logsInAtItsFirstCallAndKeepsTheCookie() {
    assertThat(read(session, "list")).isEqualTo("page /list");
    assertThat(read(session, "list?p=2")).isEqualTo("page /list");

    assertThat(portal.logins).hasValue(1);
    assertThat(portal.requests)
        .extracting(r -> r.getUrl().encodedPath())
        .containsExactly("/login", "/home", "/list", "/list");
  }

  @Test
  void logsInOnceMoreWhenThePortalShowsItsLoginWithStatus200() {
    session.read("first", x -> get(x, "list"));
    portal.expireSession();

    assertThat(read(session, "list")).isEqualTo("page /list");

    assertThat(portal.logins).hasValue(2);
    assertThat(reports).extracting(CallReport::attempts).containsExactly(1, 2);
  }

  @Test
  void logsInOnceMoreAfterStatus401() {
    portal.answers(
        "/list",
        new mockwebserver3.MockResponse.Builder().code(401).build(),
        PortalServer.page("rows"));

    assertThat(read(session, "list")).isEqualTo("rows");
    assertThat(portal.logins).hasValue(2);
  }

  @Test
  void givesUpWhenThePortalForgetsTheUserRightAfterALogin() {
    portal.pages.put("/list", r -> PortalServer.page(PortalServer.LOGIN_PAGE));

    assertThatThrownBy(() -> session.read("list", x -> get(x, "list")))
        .isInstanceOfSatisfying(
            PortalUnavailableException.class,
            e -> assertThat(e.code()).isEqualTo(ErrorCode.SESSION_LOST));
    assertThat(portal.logins).hasValue(2);
  }

  @Test
  void runsAnAttemptThatNeverTouchesHttpJustTheSame() {
    AtomicInteger runs = new AtomicInteger();
    String result =
        session.read(
            "in memory",
            x -> {
              if (runs.incrementAndGet() == 1) {
                throw new SessionExpiredException();
              }
              if (runs.get() == 2) {
                throw new PortalUnavailableException(
                    x.call(), ErrorCode.PORTAL_MAINTENANCE, "busy", null);
              }
              return "state";
            });

    assertThat(result).isEqualTo("state");
    assertThat(runs).hasValue(3);
    assertThat(portal.logins).hasValue(2);
  }

  @Test
  void doesNotTryAgainWhatThePortalRefused() {
    AtomicInteger runs = new AtomicInteger();
    assertThatThrownBy(
            () ->
                session.read(
                    "list",
                    x -> {
                      runs.incrementAndGet();
                      throw new RequestRefusedException(x.call(), "no", null);
                    }))
        .isInstanceOf(RequestRefusedException.class);
    assertThat(runs).hasValue(1);
  }

  @Test
  void letsAMistakeOfTheAdapterThroughAsItIs() {
    assertThatThrownBy(
            () ->
                session.read(
                    "list",
                    x -> {
                      throw new IllegalArgumentException("mistake");
                    }))
        .isExactlyInstanceOf(IllegalArgumentException.class);
    assertThat(reports)
        .extracting(r -> r.failure().orElseThrow())
        .containsExactly("IllegalArgumentException");
  }

  @Test
  void reportsEachCallAndOutlivesAListenerThatFails() {
    session.read("list", x -> get(x, "list"));
    assertThatThrownBy(
            () ->
                session.download(
                    "download",
                    x -> {
                      throw new RequestRefusedException(x.call(), "no", null);
                    }))
        .isInstanceOf(PortalException.class);

    assertThat(reports)
        .extracting(r -> r.call().toString())
        .containsExactly("test-portal: list", "test-portal: download");
    assertThat(reports.get(0).succeeded()).isTrue();
    assertThat(reports.get(1).failure()).contains("REQUEST_REFUSED");
  }

  @Test
  void tellsWhatItNoticesOnceInTheLifeOfARuntime() {
    for (int i = 0; i < 3; i++) {
      session.read(
          "list",
          x -> {
            x.send(x.api(Pages.class).get("list")).origin().noticed("added column: MONEDA");
            return true;
          });
    }
    assertThat(notices).containsExactly("test-portal: list added column: MONEDA");
  }

  @Test
  void signsOutWhenItIsClosedAndIsOfNoUseThen() {
    session.read("list", x -> get(x, "list"));
    session.close();
    session.close();

    assertThat(portal.requestsTo("/logout")).isEqualTo(1);
    assertThatThrownBy(() -> session.read("list", x -> get(x, "list")))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(session::login).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void closesQuietlyWhenThePortalIsGone() {
    session.read("list", x -> get(x, "list"));
    portal.close();
    session.close();
  }

  @Test
  void asksNothingWhenItIsClosedWithoutALogin() {
    session.close();
    assertThat(portal.requests).isEmpty();
  }

  @Test
  void readsWhatIsOpenToAnybodyWithoutALogin() {
    HttpSession anybody = portal.anybody(transport);

    assertThat(read(anybody, "open/norms")).isEqualTo("page /open/norms");
    assertThat(portal.logins).hasValue(0);
    assertThatThrownBy(anybody::login).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void isOfNoUseWithoutItsTransport() {
    transport.close();
    assertThatThrownBy(() -> session.read("list", x -> get(x, "list")))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void refusesACallThatAnAdapterExecutesByItself() {
    assertThatThrownBy(
            () ->
                session.read(
                    "list",
                    x -> {
                      try {
                        return x.api(Pages.class).get("list").execute();
                      } catch (java.io.IOException e) {
                        throw new AssertionError(e);
                      }
                    }))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("Exchange.send");
  }
}
