package dev.portalsdk.core.internal.http;

import dev.portalsdk.core.error.ErrorCode;
import java.io.IOException;
import okhttp3.Response;
import okio.BufferedSource;

/**
 * Reads a whole page into memory, up to a limit after inflation.
 *
 * @param limit how many bytes are taken
 */
record PageReader(long limit) implements Reader<Received> {

  @Override
  public Received read(Response response) throws IOException {
    BufferedSource source = response.body().source();
    if (source.request(limit + 1)) {
      throw tooLarge(limit);
    }
    return Received.page(response, source.getBuffer().readByteArray());
  }

  static BrokenRuleException tooLarge(long limit) {
    return new BrokenRuleException(
        ErrorCode.LIMIT_EXCEEDED, "the answer has more than " + limit + " bytes");
  }
}
