package dev.portalsdk.core.internal.http;

import dev.portalsdk.core.error.ErrorCode;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import okhttp3.Interceptor;
import okhttp3.Response;
import okio.BufferedSource;

/**
 * Looks at each answer as it comes from the network, before OkHttp makes something of it.
 *
 * <p>It refuses lengths that contradict each other and bodies that only claim to be compressed, and
 * hides the header at whose zero OkHttp would send the request again by itself.
 */
final class AnswerRule implements Interceptor {

  /** Under this name the portal's {@code Retry-After} comes through. */
  static final String RETRY_AFTER = "Portal-Sdk-Retry-After";

  private static final Pattern LENGTH = Pattern.compile("\\d{1,18}");
  private static final short GZIP_MARK = 0x1F8B;

  @Override
  public Response intercept(Chain chain) throws IOException {
    Response response = chain.proceed(chain.request());
    try {
      checkLength(response.headers("Content-Length"));
      checkCompression(response);
    } catch (IOException e) {
      abandon(chain, response);
      throw e;
    }
    String retryAfter = response.header("Retry-After");
    if (retryAfter == null) {
      return response;
    }
    return response
        .newBuilder()
        .removeHeader("Retry-After")
        .header(RETRY_AFTER, retryAfter.strip())
        .build();
  }

  private static void abandon(Chain chain, Response response) {
    chain.call().cancel();
    try {
      response.close();
    } catch (IllegalArgumentException e) {
      // OkHttp stumbles over a negative length here; the connection is closed already.
      return;
    }
  }

  private static void checkLength(List<String> lengths) throws BrokenRuleException {
    if (lengths.size() > 1 && lengths.stream().distinct().count() > 1) {
      throw new BrokenRuleException(
          ErrorCode.MALFORMED_RESPONSE, "the answer declares several lengths");
    }
    if (!lengths.isEmpty() && !LENGTH.matcher(lengths.get(0)).matches()) {
      throw new BrokenRuleException(
          ErrorCode.MALFORMED_RESPONSE, "the answer declares a length that is none");
    }
  }

  private static void checkCompression(Response response) throws IOException {
    if (!"gzip".equalsIgnoreCase(response.header("Content-Encoding"))) {
      return;
    }
    BufferedSource source = response.body().source();
    if (source.request(2) && source.peek().readShort() != GZIP_MARK) {
      throw new BrokenRuleException(
          ErrorCode.MALFORMED_RESPONSE, "the answer says gzip and is not");
    }
  }
}
