package dev.portalsdk.core.internal.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.portalsdk.core.CallListener;
import dev.portalsdk.core.document.MediaType;
import dev.portalsdk.core.document.Progress;
import dev.portalsdk.core.error.CallCancelledException;
import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.PortalException;
import dev.portalsdk.core.settings.Deadlines;
import dev.portalsdk.core.settings.Limits;
import dev.portalsdk.core.settings.PortalSettings;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import okhttp3.Protocol;
import okio.Buffer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A read over a connection that is open goes out on the thread that asks, and lets it go. */
class DirectAnswerTest {

  private static final byte[] PDF =
      ("%PDF-1.7\n" + "x".repeat(40_000) + "\nstartxref\n9\n%%EOF\n").getBytes(ISO_8859_1);
  private static final Deadlines PATIENT =
      new Deadlines(
          Duration.ofSeconds(5),
          Duration.ofSeconds(30),
          Duration.ofSeconds(30),
          Duration.ofSeconds(30));

  private final Transport transport = new Transport(settings());
  private PortalServer portal = new PortalServer();

  enum Way {
    PLAIN,
    TLS
  }

  @AfterEach
  void stop() {
    transport.close();
    portal.close();
  }

  private static TransportSettings settings() {
    TransportSettings usual = PortalServer.transportSettings(CallListener.none());
    return new TransportSettings(
        usual.deadlines(),
        new Limits(32 << 20, 32 << 20, 10_000, 5),
        usual.proxy(),
        FaultCertificates.trusted(),
        usual.clock(),
        usual.listener(),
        usual.backoff());
  }

  private HttpSession session(Way way, Deadlines deadlines, Protocol... protocols) {
    portal.server.setProtocols(List.of(protocols));
    if (way == Way.TLS) {
      portal.server.useHttps(FaultCertificates.OWN.server());
    }
    portal.start();
    return anotherSession(way, deadlines);
  }

  private HttpSession anotherSession(Way way, Deadlines deadlines) {
    String scheme = way == Way.TLS ? "https" : "http";
    URI base = URI.create(scheme + "://localhost:" + portal.server.getPort() + "/");
    PortalSettings settings = PortalSettings.builder().base(base).deadlines(deadlines).build();
    return HttpSession.withoutLogin(transport, FormLogin.INFO, settings, new FormLogin());
  }

  private HttpSession warm(Way way, Deadlines deadlines) {
    HttpSession session = session(way, deadlines, Protocol.HTTP_1_1);
    read(session, "open/warm");
    return session;
  }

  private static String read(HttpSession session, String path) {
    return session.read("list", x -> FormLogin.text(x.send(x.api(Pages.class).get(path))));
  }

  private static void download(HttpSession session, Progress progress) {
    session
        .download(
            "file", x -> x.download(x.api(Pages.class).get("open/file"), MediaType.PDF, progress))
        .close();
  }

  private static MockResponse.Builder pdf() {
    return new MockResponse.Builder()
        .setHeader("Content-Type", "application/pdf")
        .body(new Buffer().write(PDF));
  }

  private static Set<Thread> threadsOf(HttpSession session) {
    Set<Thread> threads = new HashSet<>();
    download(session, (done, total) -> threads.add(Thread.currentThread()));
    return threads;
  }

  @ParameterizedTest
  @EnumSource
  void staysOnTheThreadThatAsks(Way way) {
    portal.answers("/open/file", pdf().build());
    HttpSession session = session(way, PortalServer.SHORT, Protocol.HTTP_1_1);

    assertThat(threadsOf(session)).doesNotContain(Thread.currentThread());
    assertThat(threadsOf(session)).containsExactly(Thread.currentThread());
    assertThat(WireMeter.ofThisThread()).isNull();
  }

  @Test
  void leavesAnotherThreadToAConnectionThatIsToBeOpened() {
    portal.answers("/open/file", pdf().build());
    HttpSession session = warm(Way.PLAIN, PortalServer.SHORT);

    transport.client().connectionPool().evictAll();

    assertThat(threadsOf(session)).doesNotContain(Thread.currentThread());
    assertThat(portal.requestsTo("/open/file")).isEqualTo(1);
  }

  @Test
  void leavesAnotherThreadToAConnectionThatCallsShare() {
    portal.answers("/open/file", pdf().build());
    HttpSession session = session(Way.TLS, PortalServer.SHORT, Protocol.HTTP_2, Protocol.HTTP_1_1);

    assertThat(threadsOf(session)).doesNotContain(Thread.currentThread());
    assertThat(threadsOf(session)).doesNotContain(Thread.currentThread());
  }

  @Test
  void leavesAnotherThreadToAConnectionThatAnotherSessionOpenedToShare() {
    portal.answers("/open/file", pdf().build());
    HttpSession session = session(Way.TLS, PortalServer.SHORT, Protocol.HTTP_1_1);
    read(session, "open/warm");
    transport.client().connectionPool().evictAll();
    portal.server.setProtocols(List.of(Protocol.HTTP_2, Protocol.HTTP_1_1));
    read(anotherSession(Way.TLS, PortalServer.SHORT), "open/warm");

    assertThat(threadsOf(session)).doesNotContain(Thread.currentThread());
    assertThat(portal.requestsTo("/open/file")).isEqualTo(1);
  }

  @ParameterizedTest
  @EnumSource
  void letsGoOfAThreadThatIsInterrupted(Way way) throws InterruptedException {
    portal.answers(
        "/open/list",
        new MockResponse.Builder().onResponseStart(SocketEffect.Stall.INSTANCE).build());
    HttpSession session = warm(way, PATIENT);
    long start = System.nanoTime();
    Thread interrupter = interrupting(Thread.currentThread());

    assertThatThrownBy(() -> read(session, "open/list")).isInstanceOf(CallCancelledException.class);

    assertThat(System.nanoTime() - start).isLessThan(2_000_000_000L);
    assertThat(Thread.interrupted()).as("the flag is kept").isTrue();
    assertThat(WireMeter.ofThisThread()).isNull();
    assertThat(portal.requestsTo("/open/list")).isEqualTo(1);
    assertThat(read(session, "open/next")).isEqualTo("page /open/next");
    interrupter.join();
  }

  private static Thread interrupting(Thread caller) {
    Thread interrupter =
        new Thread(
            () -> {
              ReadFaults.sleep(200);
              caller.interrupt();
            });
    interrupter.start();
    return interrupter;
  }

  @Test
  void sendsNothingForAThreadThatWasInterrupted() {
    HttpSession session = warm(Way.PLAIN, PortalServer.SHORT);
    Thread.currentThread().interrupt();

    assertThatThrownBy(() -> read(session, "open/list")).isInstanceOf(CallCancelledException.class);

    assertThat(Thread.interrupted()).isTrue();
    assertThat(portal.requestsTo("/open/list")).isZero();
    assertThat(read(session, "open/next")).isEqualTo("page /open/next");
    assertThat(portal.requests).extracting(r -> r.getConnectionIndex()).containsOnly(0);
  }

  @ParameterizedTest
  @EnumSource
  void endsADripAtTheDeadline(Way way) {
    portal.answers(
        "/open/list",
        new MockResponse.Builder()
            .body("x".repeat(10_000))
            .throttleBody(1, 20, TimeUnit.MILLISECONDS)
            .build());
    endsAtTheDeadline(way);
  }

  @ParameterizedTest
  @EnumSource
  void endsASilenceAtTheDeadline(Way way) {
    portal.answers(
        "/open/list",
        new MockResponse.Builder().onResponseStart(SocketEffect.Stall.INSTANCE).build());
    endsAtTheDeadline(way);
  }

  private void endsAtTheDeadline(Way way) {
    warm(way, PATIENT);
    HttpSession session =
        anotherSession(
            way, PATIENT.withCall(Duration.ofMillis(400)).withTransfer(Duration.ofSeconds(30)));
    long start = System.nanoTime();

    PortalException failure =
        catchThrowableOfType(PortalException.class, () -> read(session, "open/list"));

    assertThat(failure.code()).isEqualTo(ErrorCode.DEADLINE_EXCEEDED);
    assertThat(System.nanoTime() - start).isBetween(350_000_000L, 3_000_000_000L);
  }

  @ParameterizedTest
  @EnumSource
  void endsWithinAFileWhenAllIsClosed(Way way) {
    portal.answers("/open/file", pdf().throttleBody(1000, 500, TimeUnit.MILLISECONDS).build());
    HttpSession session = warm(way, PATIENT);
    long start = System.nanoTime();

    assertThatThrownBy(() -> download(session, (done, total) -> transport.close()))
        .isExactlyInstanceOf(IllegalStateException.class)
        .hasMessageContaining("closed");

    assertThat(System.nanoTime() - start).isLessThan(5_000_000_000L);
  }

  @Test
  void isCancelledAlsoWhereAFileGoesToTheDisk() {
    portal.answers("/open/file", pdf().build());
    HttpSession session = warm(Way.PLAIN, PATIENT);

    assertThatThrownBy(() -> download(session, interruptingAfter(20_000)))
        .isInstanceOf(CallCancelledException.class);

    assertThat(Thread.interrupted()).as("the flag is kept").isTrue();
  }

  /** Interrupts the thread that transfers. */
  private static Progress interruptingAfter(long bytes) {
    return (done, total) -> {
      if (done > bytes) {
        Thread.currentThread().interrupt();
      }
    };
  }

  @Test
  void letsAListenerOfADownloadAskForMore() {
    portal.answers("/open/file", pdf().build());
    HttpSession session = warm(Way.PLAIN, PortalServer.SHORT);
    List<WireMeter> before = new ArrayList<>();
    List<WireMeter> after = new ArrayList<>();

    download(
        session,
        (done, total) -> {
          before.add(WireMeter.ofThisThread());
          read(session, "open/list");
          after.add(WireMeter.ofThisThread());
        });

    assertThat(before).doesNotContainNull().isEqualTo(after);
    assertThat(portal.requestsTo("/open/list")).isEqualTo(before.size()).isPositive();
  }
}
