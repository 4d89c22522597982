package dev.portalsdk.core.internal.http;

import dev.portalsdk.core.PortalCall;
import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.PortalChangedException;
import java.io.IOException;
import java.util.regex.Pattern;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * The token by which a portal knows a visitor again, if it is no cookie (RFC 6750): each request to
 * the portal's own address carries it, and no other. Thread-safe.
 */
final class BearerToken implements Interceptor {

  // "b64token" of RFC 6750, section 2.1, no longer than servers take a header.
  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9._~+/-]{1,8000}={0,2}");

  private final TargetRule portal;
  private volatile @Nullable String token;

  BearerToken(TargetRule portal) {
    this.portal = portal;
  }

  /**
   * Takes the token of a login.
   *
   * @throws PortalChangedException if no header can carry it
   */
  void take(PortalCall call, String received) {
    if (!FORM.matcher(received).matches()) {
      throw new PortalChangedException(
          call, ErrorCode.PAGE_CHANGED, "the login's token is none that a request can carry");
    }
    token = received;
  }

  /** Takes a token that {@link #text} gave, or none if it is empty. */
  void restore(String kept) {
    token = kept.isEmpty() ? null : kept;
  }

  /** Returns the token, or an empty text. */
  String text() {
    String held = token;
    return held == null ? "" : held;
  }

  @Override
  public Response intercept(Chain chain) throws IOException {
    Request request = chain.request();
    String held = token;
    return held == null || !portal.own(request.url())
        ? chain.proceed(request)
        : chain.proceed(request.newBuilder().header("Authorization", "Bearer " + held).build());
  }
}
