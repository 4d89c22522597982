package dev.portalsdk.core.internal.http;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portalsdk.core.CallListener;
import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.settings.Limits;
import dev.portalsdk.core.settings.PortalSettings;
import dev.portalsdk.core.settings.TrustedCertificates;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import javax.net.ServerSocketFactory;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bytes that are no part of an answer's body cost no more than a body may. */
class WireMeterTest extends ReadFaults {

  private static final Limits SMALL = new Limits(100_000, 100_000, 1024, 5);
  private static final String CHUNKED = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";

  private HttpSession small(URI base) {
    PortalSettings settings = PortalSettings.builder().base(base).limits(SMALL).build();
    return HttpSession.withoutLogin(transport, FormLogin.INFO, settings, new FormLogin());
  }

  /** Begins an answer and then writes zeros for ever. */
  private static RawServer endless(String start, ServerSocketFactory sockets) {
    byte[] zeros = "0".repeat(8192).getBytes(US_ASCII);
    return new RawServer(
        (socket, out) -> {
          out.write(start.getBytes(US_ASCII));
          while (true) {
            out.write(zeros);
          }
        },
        sockets);
  }

  @ParameterizedTest
  @ValueSource(strings = {CHUNKED, CHUNKED + "5;", CHUNKED + "1\r\na\r\n00"})
  void endsALineBeforeAChunkThatHasNoEnd(String start) {
    try (RawServer server = endless(start, ServerSocketFactory.getDefault())) {
      assertThat(failure(small(server.base())).code()).isEqualTo(ErrorCode.LIMIT_EXCEEDED);
      assertThat(server.requests).hasValue(1);
    }
  }

  @Test
  void countsAlsoWhatComesWithinTls() {
    HeldCertificate own =
        new HeldCertificate.Builder().addSubjectAlternativeName("127.0.0.1").build();
    HandshakeCertificates certificates =
        new HandshakeCertificates.Builder().heldCertificate(own).build();
    transport.close();
    transport = new Transport(trusting(own));
    try (RawServer server = endless(CHUNKED, certificates.sslContext().getServerSocketFactory())) {
      assertThat(failure(small(server.base())).code()).isEqualTo(ErrorCode.LIMIT_EXCEEDED);
      assertThat(server.requests).hasValue(1);
    }
  }

  private TransportSettings trusting(HeldCertificate own) {
    TransportSettings usual = PortalServer.transportSettings(CallListener.none());
    return new TransportSettings(
        usual.deadlines(),
        usual.limits(),
        usual.proxy(),
        TrustedCertificates.of(List.of(own.certificate())),
        usual.clock(),
        usual.listener(),
        usual.backoff());
  }

  @Test
  void letsAnAnswerInSmallPiecesThrough() {
    portal.answers("/open/list", good().chunkedBody(BODY, 64).build());
    assertThat(read(small(portal.base()))).isEqualTo(BODY);
  }

  @Test
  void waitsForNoByteAfterTheDeadline() {
    WireMeter late = new WireMeter(1, Deadline.in(Duration.ZERO));
    assertThatThrownBy(late::millisLeft).isExactlyInstanceOf(InterruptedIOException.class);
  }

  @Test
  void waitsAtLeastAMillisecondAndAtMostAsLongAsASocketCan() throws IOException {
    WireMeter patient = new WireMeter(1, Deadline.in(Duration.ofDays(100)));
    assertThat(patient.millisLeft()).isEqualTo(Integer.MAX_VALUE);
    assertThat(new WireMeter(1, Deadline.in(Duration.ofSeconds(9))).millisLeft())
        .isBetween(1, 9001);
  }
}
