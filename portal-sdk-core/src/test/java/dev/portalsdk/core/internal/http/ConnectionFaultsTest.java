package dev.portalsdk.core.internal.http;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.portalsdk.core.CallListener;
import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.PortalException;
import dev.portalsdk.core.settings.Deadlines;
import dev.portalsdk.core.settings.PortalSettings;
import dev.portalsdk.core.settings.TrustedCertificates;
import java.io.IOException;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows 1 to 21 of the fault matrix: the connection, and what comes over it. */
class ConnectionFaultsTest extends ReadFaults {

  @Test
  void row1TriesARefusedConnectionFourTimes() {
    portal.close();
    PortalException failure = failure(portal.anybody(transport));

    assertThat(failure.code()).isEqualTo(ErrorCode.PORTAL_UNREACHABLE);
    assertThat(failure.retryable()).isTrue();
    assertThat(tries()).isEqualTo(4);
  }

  @Test
  void row2AsksFourTimesForANameThatIsNotKnown() {
    AtomicInteger asked = new AtomicInteger();
    Transport lost =
        new Transport(
            PortalServer.transportSettings(CallListener.none()),
            host -> {
              asked.incrementAndGet();
              throw new UnknownHostException(host);
            });
    HttpSession session =
        HttpSession.withoutLogin(lost, FormLogin.INFO, PortalSettings.none(), new FormLogin());

    assertThat(failure(session).code()).isEqualTo(ErrorCode.PORTAL_UNREACHABLE);
    assertThat(asked).hasValue(4);
    lost.close();
  }

  @Test
  void rows3And4RefuseACertificateThatIsNotTrustedOrAnotherHosts() {
    HeldCertificate other =
        new HeldCertificate.Builder().addSubjectAlternativeName("other.example").build();
    try (PortalServer secure = new PortalServer()) {
      secure.server.useHttps(
          new HandshakeCertificates.Builder().heldCertificate(other).build().sslSocketFactory());
      secure.start();
      HttpSession session = at(URI.create("https://127.0.0.1:" + secure.server.getPort() + "/"));

      assertThat(failure(session).code()).isEqualTo(ErrorCode.TLS_UNTRUSTED);
      assertThat(secure.requests).isEmpty();
      assertThat(secure.sockets.connections).hasValue(1);
      assertThat(tries()).isEqualTo(1);
    }
  }

  @Test
  void row5DoesNotTryAFailedHandshakeAgain() {
    try (PortalServer secure = new PortalServer()) {
      HeldCertificate own =
          new HeldCertificate.Builder().addSubjectAlternativeName("127.0.0.1").build();
      secure.server.useHttps(
          new HandshakeCertificates.Builder().heldCertificate(own).build().sslSocketFactory());
      secure.server.setDispatcher(
          new mockwebserver3.Dispatcher() {
            @Override
            public MockResponse dispatch(mockwebserver3.RecordedRequest request) {
              return good().build();
            }

            @Override
            public MockResponse peek() {
              return new MockResponse.Builder().failHandshake().build();
            }
          });
      secure.start();
      HttpSession session =
          trusting(own, URI.create("https://127.0.0.1:" + secure.server.getPort() + "/"));

      assertThat(failure(session).code()).isEqualTo(ErrorCode.TLS_UNTRUSTED);
      assertThat(secure.sockets.connections).hasValue(1);
      assertThat(tries()).isEqualTo(1);
    }
  }

  /** A session for which nothing is wrong with the certificate. */
  private HttpSession trusting(HeldCertificate own, URI base) {
    TransportSettings usual = PortalServer.transportSettings(listener());
    transport.close();
    transport =
        new Transport(
            new TransportSettings(
                usual.deadlines(),
                usual.limits(),
                usual.proxy(),
                TrustedCertificates.of(List.of(own.certificate())),
                usual.clock(),
                usual.listener(),
                usual.backoff()));
    return at(base);
  }

  @Test
  void row6TriesAgainAfterSilenceOnAFreshConnection() throws IOException {
    try (RawServer silent = new RawServer((socket, out) -> sleep(400))) {
      PortalException failure = failure(at(silent.base(), IMPATIENT));
      assertThat(failure.code()).isEqualTo(ErrorCode.PORTAL_UNREACHABLE);
      assertThat(silent.requests.get()).isGreaterThan(1);
      assertThat(tries()).isEqualTo(4);
    }
  }

  @Test
  void row7TriesAgainWhenTheConnectionIsClosedBeforeAnAnswer() {
    try (RawServer closing = new RawServer((socket, out) -> {})) {
      assertThat(failure(at(closing.base())).code()).isEqualTo(ErrorCode.PORTAL_UNREACHABLE);
      assertThat(closing.requests).hasValue(4);
    }
  }

  @Test
  void row9TriesAgainWhenNoAnswerComesOnAPooledConnection() {
    survives(good().onResponseStart(new SocketEffect.CloseSocket()).build());
  }

  @Test
  void row10TriesAgainWhenAnAnswerStalls() {
    outlastsSilence(good().onResponseStart(SocketEffect.Stall.INSTANCE).build());
  }

  @Test
  void row11TriesAgainWhenABodyOfKnownLengthIsCut() {
    survives(good().onResponseBody(new SocketEffect.CloseSocket()).build());
  }

  @Test
  void row12TriesAgainWhenAChunkedBodyIsCut() {
    survives(good().chunkedBody(BODY, 512).onResponseBody(new SocketEffect.CloseSocket()).build());
  }

  @Test
  void row15TriesAgainWhenTheDeclaredLengthIsTooLarge() {
    survives(
        good()
            .setHeader("Content-Length", BODY.getBytes(UTF_8).length + 50)
            .onResponseEnd(new SocketEffect.CloseSocket())
            .build());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Content-Length: -5\r\n",
        "Content-Length: 4\r\nContent-Length: 5\r\n",
        "Content-Length: 0x5\r\n"
      })
  void row16RefusesALengthThatIsNone(String lengths) {
    byte[] answer = ("HTTP/1.1 200 OK\r\n" + lengths + "\r\nhello").getBytes(US_ASCII);
    try (RawServer server = new RawServer((socket, out) -> out.write(answer))) {
      assertThat(failure(at(server.base())).code()).isEqualTo(ErrorCode.MALFORMED_RESPONSE);
      assertThat(server.requests).hasValue(1);
    }
  }

  @Test
  void row17TriesAgainWhenHeadersAreSlow() {
    outlastsSilence(good().headersDelay(600, TimeUnit.MILLISECONDS).build());
  }

  @Test
  void row18EndsASlowDripAtTheDeadline() {
    portal.answers("/open/list", good().throttleBody(1, 50, TimeUnit.MILLISECONDS).build());
    Deadlines half = PortalServer.SHORT.withCall(Duration.ofMillis(400));
    HttpSession session = at(portal.base(), half);
    long start = System.nanoTime();

    assertThat(failure(session).code()).isEqualTo(ErrorCode.DEADLINE_EXCEEDED);

    assertThat(Duration.ofNanos(System.nanoTime() - start))
        .isBetween(Duration.ofMillis(350), Duration.ofSeconds(3));
    assertThat(portal.requestsTo("/open/list")).isEqualTo(1);
  }

  @Test
  void row19TriesAgainAfterAReset() {
    try (RawServer resetting = new RawServer((socket, out) -> socket.setSoLinger(true, 0))) {
      assertThat(failure(at(resetting.base())).code()).isEqualTo(ErrorCode.PORTAL_UNREACHABLE);
      assertThat(resetting.requests).hasValue(4);
    }
  }

  @Test
  void row20RefusesWhatIsNotHttp() {
    failsForGood(ErrorCode.MALFORMED_RESPONSE, good().status("HTP/9 what").build());
  }

  @ParameterizedTest
  @ValueSource(strings = {"X: aaaa\r\n", "a"})
  void row21RefusesEndlessHeaders(String piece) {
    byte[] line = piece.repeat(1024).getBytes(US_ASCII);
    try (RawServer endless =
        new RawServer(
            (socket, out) -> {
              out.write("HTTP/1.1 200 OK\r\n".getBytes(US_ASCII));
              while (true) {
                out.write(line);
              }
            })) {
      assertThat(failure(at(endless.base())).code()).isEqualTo(ErrorCode.MALFORMED_RESPONSE);
      assertThat(endless.requests).hasValue(1);
    }
  }
}
