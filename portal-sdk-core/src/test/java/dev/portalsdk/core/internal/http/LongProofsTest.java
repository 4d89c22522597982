package dev.portalsdk.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portalsdk.core.error.CallCancelledException;
import dev.portalsdk.core.error.PortalUnavailableException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Figures that this library promises, measured over HTTP. */
@Tag("proof")
class LongProofsTest {

  private static final int CALLS = 1_000;
  private static final Duration SOON = Duration.ofMillis(100);

  private PortalServer portal;
  private Transport transport;

  @BeforeEach
  void start() {
    portal = PortalServer.started();
    Backoff quick = new Backoff(Duration.ofNanos(2), Duration.ofNanos(2), 3);
    transport = new Transport(PortalServer.transportSettings(quick));
  }

  @AfterEach
  void stop() {
    transport.close();
    portal.close();
  }

  private static String list(HttpSession session) {
    return session.read("list", x -> FormLogin.text(x.send(x.api(Pages.class).get("open/list"))));
  }

  @Test
  void givesAPortalThatIsDownAtMostATenthMoreRequests() {
    portal.answers("/open/list", new MockResponse.Builder().code(500).build());
    for (int call = 0; call < CALLS; call++) {
      HttpSession session = portal.anybody(transport);
      assertThatThrownBy(() -> list(session)).isInstanceOf(PortalUnavailableException.class);
    }
    assertThat(portal.requestsTo("/open/list")).isBetween(CALLS + 1L, CALLS * 11L / 10);
  }

  @Test
  void returnsFromAnInterruptedCallWithinATenthOfASecond() throws Exception {
    List<Duration> times = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      times.add(interrupted(portal.anybody(transport)));
    }
    assertThat(times).allSatisfy(time -> assertThat(time).isLessThan(SOON));
  }

  /** Interrupts a read once the portal has its request; returns how long it then took to end. */
  private Duration interrupted(HttpSession session) throws Exception {
    CountDownLatch asked = new CountDownLatch(1);
    portal.pages.put(
        "/open/list",
        request -> {
          asked.countDown();
          return new MockResponse.Builder().headersDelay(2, TimeUnit.SECONDS).build();
        });
    FutureTask<Long> read = new FutureTask<>(() -> endOf(session));
    Thread caller = new Thread(read);
    caller.start();
    assertThat(asked.await(5, TimeUnit.SECONDS)).isTrue();
    long start = System.nanoTime();
    caller.interrupt();
    return Duration.ofNanos(read.get(5, TimeUnit.SECONDS) - start);
  }

  private static long endOf(HttpSession session) {
    assertThatThrownBy(() -> list(session)).isInstanceOf(CallCancelledException.class);
    long end = System.nanoTime();
    assertThat(Thread.interrupted()).as("the flag is kept").isTrue();
    return end;
  }
}
