package dev.portalsdk.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portalsdk.core.error.CallCancelledException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of calls that are under way when their session, or all of them, are closed. */
class ClosingTest {

  private final CountDownLatch asked = new CountDownLatch(1);
  private final CountDownLatch answers = new CountDownLatch(1);

  private PortalServer portal;
  private Transport transport;
  private HttpSession session;

  @BeforeEach
  void start() {
    portal = PortalServer.started();
    transport = PortalServer.transport();
    session = portal.session(transport);
  }

  @AfterEach
  void stop() {
    answers.countDown();
    transport.close();
    portal.close();
  }

  private static String list(HttpSession session) {
    return session.read("list", x -> FormLogin.text(x.send(x.api(Pages.class).get("list"))));
  }

  /** Lets the portal answer a path only when the test says so. */
  private void holds(String path, MockResponse answer) {
    portal.pages.put(
        path,
        request -> {
          asked.countDown();
          await(answers);
          return answer;
        });
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private static Thread started(FutureTask<?> work) {
    Thread thread = new Thread(work);
    thread.setDaemon(true);
    thread.start();
    return thread;
  }

  private static FutureTask<String> underWay(Callable<String> read) {
    FutureTask<String> work = new FutureTask<>(read);
    started(work);
    return work;
  }

  private static void endsAsClosed(FutureTask<?> read) {
    assertThatThrownBy(() -> read.get(10, TimeUnit.SECONDS))
        .isInstanceOf(ExecutionException.class)
        .cause()
        .isExactlyInstanceOf(IllegalStateException.class)
        .hasMessageContaining("closed");
  }

  @Test
  void doesNotLogInAgainForAReadThatMeetsTheLogout() {
    session.login();
    holds("/list", PortalServer.page(PortalServer.LOGIN_PAGE));
    FutureTask<String> read = underWay(() -> list(session));
    await(asked);

    session.close();
    answers.countDown();

    endsAsClosed(read);
    assertThat(portal.requestsTo("/logout")).isEqualTo(1);
    assertThat(portal.logins).hasValue(1);
  }

  @Test
  void endsACallThatIsUnderWayWhenAllIsClosed() {
    holds("/open/list", PortalServer.page("late"));
    Backoff once = new Backoff(Duration.ZERO, Duration.ZERO, 0);
    Transport transport = new Transport(PortalServer.transportSettings(once));
    HttpSession anybody = portal.anybody(transport);
    FutureTask<String> read =
        underWay(
            () ->
                anybody.read(
                    "list", x -> FormLogin.text(x.send(x.api(Pages.class).get("open/list")))));
    await(asked);

    transport.close();

    endsAsClosed(read);
    assertThat(portal.requestsTo("/open/list")).isEqualTo(1);
  }

  @Test
  void doesNotLogInForAThreadThatWaitedForItsTurn() throws InterruptedException {
    holds("/login", PortalServer.page(PortalServer.LOGIN_PAGE));
    FutureTask<String> first = new FutureTask<>(() -> list(session));
    Thread loggingIn = started(first);
    await(asked);
    FutureTask<String> second = new FutureTask<>(() -> list(session));
    Thread waiting = started(second);
    while (waiting.getState() != Thread.State.TIMED_WAITING) {
      Thread.sleep(1);
    }

    session.close();
    loggingIn.interrupt();

    assertThatThrownBy(first::get).hasCauseInstanceOf(CallCancelledException.class);
    endsAsClosed(second);
    assertThat(portal.logins).hasValue(1);
  }

  @Test
  void leavesNoSessionBehindWhenItIsClosedDuringALogin() {
    portal.session = "s1";
    holds(
        "/login",
        new MockResponse.Builder()
            .code(302)
            .setHeader("Location", "/home")
            .setHeader("Set-Cookie", "sid=s1; Path=/")
            .build());
    FutureTask<String> read = underWay(() -> list(session));
    await(asked);

    session.close();
    assertThat(portal.requestsTo("/logout")).isZero();
    answers.countDown();

    endsAsClosed(read);
    assertThat(portal.requestsTo("/logout")).isEqualTo(1);
    assertThat(portal.requestsTo("/list")).isZero();
  }
}
