package dev.portalsdk.core.internal.http;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.portalsdk.core.document.MediaType;
import dev.portalsdk.core.document.Progress;
import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.PortalException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Row 18 of the fault matrix: bytes that come one at a time and never end, wherever they stand. */
class DripTest extends ReadFaults {

  private static final Duration SHORTLY = Duration.ofMillis(150);

  private RawServer server;

  @BeforeEach
  void nothing() {
    server = null;
  }

  @AfterEach
  void close() {
    server.close();
  }

  private HttpSession dripping(String start) {
    server =
        new RawServer(
            (socket, out) -> {
              out.write(start.getBytes(US_ASCII));
              while (true) {
                out.write('7');
                out.flush();
                sleep(20);
              }
            });
    return at(server.base(), PortalServer.SHORT.withCall(SHORTLY).withTransfer(SHORTLY));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "HTTP/1.1 200 O",
        "HTTP/1.1 200 OK\r\nX-Slow: ",
        "HTTP/1.1 100 Continue\r\nX-Slow: ",
        "HTTP/1.1 302 Found\r\nLocation: /",
        "HTTP/1.1 200 OK\r\nContent-Length: 99999\r\n\r\n",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n7FFFFFFF\r\n",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n0\r\nX-Slow: ",
        "HTTP/1.1 200 OK\r\n\r\n%PDF-1.7\n",
        "HTTP/1.1 500 No\r\nContent-Length: 99999\r\n\r\n"
      })
  void row18EndsADripAtTheDeadline(String start) {
    HttpSession session = dripping(start);
    long begin = System.nanoTime();

    assertThat(failure(session).code()).isEqualTo(ErrorCode.DEADLINE_EXCEEDED);
    PortalException failure =
        catchThrowableOfType(
            PortalException.class,
            () ->
                session.download(
                    "file",
                    x -> x.download(x.api(Pages.class).get("f"), MediaType.PDF, Progress.none())));

    assertThat(failure.code()).isEqualTo(ErrorCode.DEADLINE_EXCEEDED);
    assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(5));
  }
}
