package dev.portalsdk.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.portalsdk.core.CallListener;
import dev.portalsdk.core.error.CallCancelledException;
import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.PortalException;
import dev.portalsdk.core.settings.Deadlines;
import dev.portalsdk.core.settings.PortalSettings;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import mockwebserver3.MockResponse;
import okhttp3.Dns;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A read on the thread that asks, over a connection that the portal closes with a redirect: the
 * thread must not wait for a name service then, from which nothing calls it back.
 */
class DirectRedirectTest {

  private static final Deadlines PATIENT =
      new Deadlines(
          Duration.ofSeconds(5),
          Duration.ofSeconds(30),
          Duration.ofSeconds(30),
          Duration.ofSeconds(30));

  private final CountDownLatch resolves = new CountDownLatch(1);
  private final Queue<Thread> lookups = new ConcurrentLinkedQueue<>();
  private final Transport transport =
      new Transport(PortalServer.transportSettings(CallListener.none()), names());
  private final PortalServer portal = PortalServer.started();

  @BeforeEach
  void redirect() {
    portal.answers("/open/list", redirect("/open/next").build());
  }

  @AfterEach
  void stop() {
    resolves.countDown();
    transport.close();
    portal.close();
  }

  /** Knows the portal at once the first time, and later when the test lets it. */
  private Dns names() {
    return host -> {
      if (!lookups.isEmpty()) {
        lookups.add(Thread.currentThread());
        waitWhateverComes();
      }
      lookups.add(Thread.currentThread());
      return List.of(InetAddress.getLoopbackAddress());
    };
  }

  private void waitWhateverComes() {
    long end = System.nanoTime() + 10_000_000_000L;
    while (resolves.getCount() > 0 && System.nanoTime() < end) {
      LockSupport.parkNanos(10_000_000);
    }
  }

  private static MockResponse.Builder redirect(String target) {
    return new MockResponse.Builder()
        .code(302)
        .setHeader("Location", target)
        .setHeader("Connection", "close");
  }

  private HttpSession warm(Deadlines deadlines) {
    URI base = URI.create("http://localhost:" + portal.server.getPort() + "/");
    PortalSettings settings = PortalSettings.builder().base(base).deadlines(deadlines).build();
    HttpSession session =
        HttpSession.withoutLogin(transport, FormLogin.INFO, settings, new FormLogin());
    read(session, "open/warm");
    return session;
  }

  private static String read(HttpSession session, String path) {
    return session.read("list", x -> FormLogin.text(x.send(x.api(Pages.class).get(path))));
  }

  @Test
  void asksEachPageOnceAndNoNameServiceOnItsThread() {
    HttpSession session = warm(PATIENT);
    resolves.countDown();

    assertThat(read(session, "open/list")).isEqualTo("page /open/next");

    assertThat(portal.requests)
        .extracting(r -> r.getUrl().encodedPath())
        .containsExactly("/open/warm", "/open/list", "/open/next");
    assertThat(lookups).hasSizeGreaterThan(1).doesNotContain(Thread.currentThread());
  }

  @Test
  void countsTheRedirectsBeforeAndAfter() {
    HttpSession session = warm(PATIENT);
    resolves.countDown();
    portal.answers("/open/list", redirect("/open/list").build());

    PortalException failure =
        catchThrowableOfType(PortalException.class, () -> read(session, "open/list"));

    assertThat(failure.code()).isEqualTo(ErrorCode.MALFORMED_RESPONSE);
    assertThat(portal.requestsTo("/open/list")).isEqualTo(6);
  }

  @Test
  void endsAtTheDeadline() {
    HttpSession session = warm(PATIENT.withCall(Duration.ofSeconds(2)));
    long start = System.nanoTime();

    PortalException failure =
        catchThrowableOfType(PortalException.class, () -> read(session, "open/list"));

    assertThat(failure.code()).isEqualTo(ErrorCode.DEADLINE_EXCEEDED);
    assertThat(System.nanoTime() - start).isLessThan(5_000_000_000L);
  }

  @Test
  void endsWhenItsThreadIsInterrupted() throws InterruptedException {
    HttpSession session = warm(PATIENT);
    Thread caller = Thread.currentThread();
    Thread interrupter =
        new Thread(
            () -> {
              ReadFaults.sleep(200);
              caller.interrupt();
            });
    interrupter.start();
    long start = System.nanoTime();

    assertThatThrownBy(() -> read(session, "open/list")).isInstanceOf(CallCancelledException.class);

    assertThat(Thread.interrupted()).as("the flag is kept").isTrue();
    assertThat(System.nanoTime() - start).isLessThan(5_000_000_000L);
    interrupter.join();
  }
}
