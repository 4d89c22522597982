package dev.portalsdk.core.internal.http;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.portalsdk.core.document.MediaType;
import dev.portalsdk.core.document.Progress;
import dev.portalsdk.core.error.PortalException;
import dev.portalsdk.core.settings.Deadlines;
import dev.portalsdk.core.settings.Limits;
import dev.portalsdk.core.settings.PortalSettings;
import dev.portalsdk.tripwire.Leaks;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a server can cost that sends without end: the limit of bytes and what is on its way in
 * sockets, the deadline and a tenth of a second.
 */
@Tag("proof")
class HostileServerProofTest {

  private static final Duration DEADLINE = Duration.ofSeconds(1);
  private static final Duration MOST = DEADLINE.plusMillis(100);
  private static final long BYTES = Limits.DEFAULT.pageBytes();
  private static final long ON_THE_WAY = 16L << 20;

  private final AtomicLong sent = new AtomicLong();
  private final Transport transport = PortalServer.transport();

  @AfterEach
  void stop() {
    transport.close();
  }

  /** Writes a start once and then a piece for ever. */
  private RawServer endless(String start, String piece) {
    byte[] pieces =
        piece.repeat(Math.max(1, 8192 / Math.max(1, piece.length()))).getBytes(US_ASCII);
    return new RawServer((socket, out) -> pour(start.getBytes(US_ASCII), pieces, socket, out));
  }

  private void pour(byte[] start, byte[] pieces, Socket socket, OutputStream out)
      throws IOException {
    socket.setSendBufferSize(64 * 1024);
    out.write(start);
    while (pieces.length > 0) {
      out.write(pieces);
      sent.addAndGet(pieces.length);
    }
    ReadFaults.sleep(DEADLINE.toMillis() * 2);
  }

  private HttpSession at(RawServer server) {
    Deadlines deadlines = new Deadlines(DEADLINE, DEADLINE.multipliedBy(9), DEADLINE, DEADLINE);
    PortalSettings settings =
        PortalSettings.builder()
            .base(server.base())
            .deadlines(deadlines)
            .limits(new Limits(BYTES, BYTES, 1 << 20, 5))
            .build();
    return HttpSession.withoutLogin(transport, FormLogin.INFO, settings, new FormLogin());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "|",
        "|a",
        "|HTTP/1.1 100 Continue~~",
        "|HTTP/1.1 103 Early~~",
        "HTTP/1.1 200 |O",
        "HTTP/1.1 200 OK~|X: a~",
        "HTTP/1.1 200 OK~X: |a",
        "HTTP/1.1 200 OK~~|a",
        "HTTP/1.1 200 OK~~%PDF-1.7|a",
        "HTTP/1.1 200 OK~Content-Length: 999999999999~~|a",
        "HTTP/1.1 200 OK~Transfer-Encoding: chunked~~|5~aaaaa~",
        "HTTP/1.1 200 OK~Transfer-Encoding: chunked~~|1",
        "HTTP/1.1 200 OK~Transfer-Encoding: chunked~~|0",
        "HTTP/1.1 200 OK~Transfer-Encoding: chunked~~5;|a",
        "HTTP/1.1 200 OK~Transfer-Encoding: chunked~~0~|X: a~",
        "HTTP/1.1 200 OK~Transfer-Encoding: chunked~~0~X: |a",
        "HTTP/1.1 200 OK~Content-Encoding: gzip~~|a",
        "HTTP/1.1 302 Found~Location: /~~|a",
        "HTTP/1.1 302 Found~Location: /~Content-Length: 999999999~~|a",
        "HTTP/1.1 302 Found~Location: https://other.example/~~|a",
        "HTTP/1.1 302 Found~Location: |/",
        "HTTP/1.1 404 None~~|a",
        "HTTP/1.1 500 Down~~|a",
        "HTTP/1.1 401 Who~~|a",
        "HTTP/1.1 200 OK~Content-Length: -1~~|a"
      })
  void costsNoMoreThanTheLimits(String answer) {
    int piece = answer.indexOf('|');
    String start = answer.substring(0, piece).replace("~", "\r\n");
    String repeated = answer.substring(piece + 1).replace("~", "\r\n");
    try (RawServer server = endless(start, repeated)) {
      HttpSession session = at(server);
      assertThat(middle(() -> session.read("page", x -> x.send(x.api(Pages.class).get("p")))))
          .isLessThanOrEqualTo(MOST);
      assertThat(
              middle(
                  () ->
                      session.download(
                          "file",
                          x ->
                              x.download(
                                  x.api(Pages.class).get("f"), MediaType.PDF, Progress.none()))))
          .isLessThanOrEqualTo(MOST);
    }
  }

  /** The middle of three times, since the machine has other work. */
  private Duration middle(Runnable call) {
    List<Duration> times = IntStream.range(0, 3).mapToObj(i -> time(call)).sorted().toList();
    return times.get(1);
  }

  private Duration time(Runnable call) {
    sent.set(0);
    long start = System.nanoTime();
    PortalException failure = catchThrowableOfType(PortalException.class, call::run);
    Duration time = Duration.ofNanos(System.nanoTime() - start);
    assertThat(failure).isNotNull();
    Leaks.assertNoneIn(failure);
    assertThat(sent.get()).as("bytes that %s cost", failure).isLessThan(BYTES + ON_THE_WAY);
    return time;
  }
}
