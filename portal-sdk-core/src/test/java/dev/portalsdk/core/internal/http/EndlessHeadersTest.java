package dev.portalsdk.core.internal.http;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import dev.portalsdk.core.error.ErrorCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Headers without an end, which no server of tests sends: row 21 of the fault matrix in earnest.
 */
class EndlessHeadersTest extends ReadFaults {

  @ParameterizedTest
  @ValueSource(strings = {"X: aaaa\r\n", "a"})
  void refusesEndlessHeaders(String piece) {
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
