package dev.portalsdk.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portalsdk.core.Credentials;
import dev.portalsdk.core.ProofScale;
import dev.portalsdk.core.Secret;
import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.LoginRefusedException;
import dev.portalsdk.core.error.PortalException;
import dev.portalsdk.core.error.PortalUnavailableException;
import dev.portalsdk.core.spi.http.Exchange;
import dev.portalsdk.tripwire.Leaks;
import dev.portalsdk.tripwire.Planted;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LoginGateTest {

  private static final int THREADS = 50;

  private PortalServer portal;
  private Transport transport;

  @BeforeEach
  void start() {
    portal = PortalServer.started();
    transport = PortalServer.transport();
  }

  @AfterEach
  void stop() {
    transport.close();
    portal.close();
  }

  private static String list(HttpSession session) {
    return session.read("list", x -> get(x, "list"));
  }

  private static String get(Exchange exchange, String path) {
    return FormLogin.text(exchange.send(exchange.api(Pages.class).get(path)));
  }

  private static <T> List<Future<T>> atOnce(Callable<T> work) throws InterruptedException {
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    CyclicBarrier start = new CyclicBarrier(THREADS);
    try {
      return threads.invokeAll(
          IntStream.range(0, THREADS)
              .<Callable<T>>mapToObj(
                  i ->
                      () -> {
                        start.await();
                        return work.call();
                      })
              .collect(Collectors.toList()));
    } finally {
      threads.shutdown();
    }
  }

  @Test
  void logsInOnceForFiftyThreadsThatMeetAnExpiredSession() throws Exception {
    HttpSession session = portal.session(transport);
    list(session);
    for (int logins = 2; logins < 2 + Math.min(100, ProofScale.times(20)); logins++) {
      portal.expireSession();

      for (Future<String> result : atOnce(() -> list(session))) {
        assertThat(result.get()).isEqualTo("page /list");
      }
      assertThat(portal.logins).hasValue(logins);
    }
  }

  @Test
  void triesAWrongPasswordOnceForFiftyThreads() throws Exception {
    HttpSession session = portal.session(transport, "wrong");

    for (Future<String> result : atOnce(() -> list(session))) {
      assertThatThrownBy(result::get)
          .isInstanceOf(ExecutionException.class)
          .hasCauseInstanceOf(LoginRefusedException.class);
    }
    assertThat(portal.logins).hasValue(1);
  }

  @Test
  void remembersARefusedLoginUntilSomebodyAsksForAnother() {
    HttpSession session = portal.session(transport, "wrong");

    for (int i = 0; i < 3; i++) {
      assertThatThrownBy(() -> list(session))
          .isInstanceOfSatisfying(
              LoginRefusedException.class,
              e -> {
                assertThat(e.portalWords()).contains("Clave incorrecta");
                Leaks.assertNoneIn(e);
              });
    }
    assertThat(portal.requests).hasSize(1);

    assertThatThrownBy(session::login).isInstanceOf(LoginRefusedException.class);
    assertThat(portal.requests).hasSize(2);
  }

  @Test
  void asksForSecretsAtEachLoginAndErasesThem() {
    List<Secret> asked = new ArrayList<>();
    Credentials credentials =
        Credentials.of("user", "someone")
            .and(
                "password",
                field -> {
                  Secret secret = Secret.of(asked.isEmpty() ? "wrong" : Planted.PASSWORD);
                  asked.add(secret);
                  return secret;
                });
    HttpSession session =
        new HttpSession(transport, FormLogin.INFO, portal.settings(), new FormLogin(), credentials);

    assertThatThrownBy(session::login).isInstanceOf(LoginRefusedException.class);
    session.login();

    assertThat(list(session)).isEqualTo("page /list");
    assertThat(asked)
        .hasSize(2)
        .allSatisfy(
            secret -> assertThatThrownBy(secret::reveal).isInstanceOf(IllegalStateException.class));
  }

  @Test
  void asksASourceThatFailsOnceForAllWhoWaitedForIt() throws Exception {
    AtomicInteger asked = new AtomicInteger();
    Credentials credentials =
        Credentials.of("user", "someone")
            .and(
                "password",
                field -> {
                  asked.incrementAndGet();
                  sleep(500);
                  throw new UnsupportedOperationException("the vault is sealed");
                });
    HttpSession session =
        new HttpSession(transport, FormLogin.INFO, portal.settings(), new FormLogin(), credentials);

    for (Future<String> result : atOnce(() -> list(session))) {
      assertThatThrownBy(result::get).hasCauseInstanceOf(UnsupportedOperationException.class);
    }
    assertThat(asked).hasValue(1);
    assertThat(portal.requests).isEmpty();
    assertThatThrownBy(() -> list(session)).isInstanceOf(UnsupportedOperationException.class);
    assertThat(asked).as("a later call asks again").hasValue(2);
  }

  private static void sleep(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void doesNotSendCredentialsAgainWhenTheirAnswerIsLost() {
    portal.answers(
        "/login",
        new MockResponse.Builder().onResponseStart(new SocketEffect.CloseSocket()).build());
    HttpSession session = portal.session(transport);

    assertThatThrownBy(() -> list(session))
        .isInstanceOfSatisfying(
            PortalException.class,
            e -> assertThat(e.code()).isEqualTo(ErrorCode.PORTAL_UNREACHABLE));
    assertThat(portal.logins).hasValue(1);
  }

  @Test
  void triesALoginAgainThatThePortalTurnedAway() {
    portal.answers("/login", new MockResponse.Builder().code(429).build());
    HttpSession session = portal.session(transport);

    assertThatThrownBy(() -> list(session)).isInstanceOf(PortalUnavailableException.class);
    assertThat(portal.logins).hasValue(4);
  }

  @Test
  void takesStatus401DuringALoginForARefusal() {
    portal.answers("/login", new MockResponse.Builder().code(401).build());
    HttpSession session = portal.session(transport);

    assertThatThrownBy(() -> list(session)).isInstanceOf(LoginRefusedException.class);
    assertThatThrownBy(() -> list(session)).isInstanceOf(LoginRefusedException.class);
    assertThat(portal.logins).hasValue(1);
  }

  @Test
  void sharesTheFailureOfALoginWithAllWhoWaitedForIt() throws Exception {
    portal.answers(
        "/login",
        new MockResponse.Builder()
            .code(500)
            .headersDelay(200, java.util.concurrent.TimeUnit.MILLISECONDS)
            .build());
    HttpSession session = portal.session(transport);

    for (Future<String> result : atOnce(() -> list(session))) {
      assertThatThrownBy(result::get).hasCauseInstanceOf(PortalUnavailableException.class);
    }
    assertThat(portal.logins.get()).isLessThanOrEqualTo(2);
  }

  @Test
  void startsEachLoginWithoutTheCookiesOfBefore() {
    HttpSession session = portal.session(transport);
    list(session);
    portal.expireSession();
    list(session);

    assertThat(portal.requests)
        .filteredOn(request -> request.getUrl().encodedPath().equals("/login"))
        .hasSize(2)
        .allSatisfy(request -> assertThat(request.getHeaders().get("Cookie")).isNull());
  }
}
