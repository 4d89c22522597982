package dev.portalsdk.core.internal.http;

import dev.portalsdk.core.error.ErrorCode;
import java.io.IOException;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;

/**
 * Checks where a request goes and follows redirects, neither of which OkHttp does as we need it: it
 * takes cookies, tokens and whole bodies along to another host.
 *
 * <p>A redirect stays at the origin that was asked and is always a GET: a form may be answered by
 * "see there", but is never sent a second time.
 */
final class RedirectRule implements Interceptor {

  private final TargetRule targets;
  private final int most;

  RedirectRule(TargetRule targets, int most) {
    this.targets = targets;
    this.most = most;
  }

  @Override
  public Response intercept(Chain chain) throws IOException {
    Request request = targets.checked(chain.request());
    Response response = chain.proceed(request);
    while (isRedirect(response)) {
      if (Followed.by(request) == most) {
        throw refused(response, ErrorCode.MALFORMED_RESPONSE, "more than " + most + " redirects");
      }
      request = next(request, response);
      response.close();
      response = follow(chain, request);
    }
    return response;
  }

  /** If another thread has to go on, it begins at the target, and the portal is not asked again. */
  private static Response follow(Chain chain, Request target) throws IOException {
    try {
      return chain.proceed(target);
    } catch (OpenConnection.MissingException none) {
      throw new OpenConnection.MissingException(target);
    }
  }

  private static boolean isRedirect(Response response) {
    return switch (response.code()) {
      case 301, 302, 303, 307, 308 -> true;
      default -> false;
    };
  }

  private static Request next(Request request, Response response) throws BrokenRuleException {
    boolean reads = request.method().equals("GET") || request.method().equals("HEAD");
    if (!reads && (response.code() == 307 || response.code() == 308)) {
      throw refused(
          response, ErrorCode.UNSAFE_REDIRECT, "the portal wants a form to be sent once more");
    }
    Request.Builder next = request.newBuilder().url(target(request, response));
    next.tag(Followed.class, new Followed(Followed.by(request) + 1));
    if (!reads) {
      next.get().removeHeader("Content-Type").removeHeader("Content-Length");
      next.tag(AfterForm.class, AfterForm.SEE_OTHER);
    }
    return next.build();
  }

  private static HttpUrl target(Request request, Response response) throws BrokenRuleException {
    String location = response.header("Location");
    if (location == null) {
      throw refused(response, ErrorCode.MALFORMED_RESPONSE, "a redirect without a target");
    }
    HttpUrl target = request.url().resolve(location);
    if (target == null) {
      throw refused(response, ErrorCode.UNSAFE_REDIRECT, "a redirect to what is no http address");
    }
    if (!new TargetRule(request.url()).own(target)) {
      throw refused(
          response,
          ErrorCode.UNSAFE_REDIRECT,
          "a redirect to "
              + origin(target)
              + " was not followed: only "
              + origin(request.url())
              + " was asked");
    }
    if (!target.username().isEmpty() || !target.password().isEmpty()) {
      throw refused(response, ErrorCode.UNSAFE_REDIRECT, "a redirect with a user in its address");
    }
    return target;
  }

  /** Returns whether a request is for what a form's answer led to, and not the form itself. */
  static boolean isAfterForm(Request request) {
    return request.tag(AfterForm.class) != null;
  }

  private enum AfterForm {
    SEE_OTHER
  }

  /** How many redirects have led to a request. */
  private record Followed(int redirects) {
    private static int by(Request request) {
      Followed followed = request.tag(Followed.class);
      return followed == null ? 0 : followed.redirects();
    }
  }

  private static BrokenRuleException refused(Response response, ErrorCode code, String message) {
    response.close();
    return new BrokenRuleException(code, message);
  }

  private static String origin(HttpUrl url) {
    return url.scheme() + "://" + url.host() + ":" + url.port();
  }
}
