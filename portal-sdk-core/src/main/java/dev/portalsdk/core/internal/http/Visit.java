package dev.portalsdk.core.internal.http;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.SdkException;
import java.net.SocketTimeoutException;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/**
 * One stay at a portal, from a login until the portal forgets it: a client with cookies and a token
 * of its own. An answer that comes late never touches the next visit.
 *
 * @param client sends with the cookies and the token of this visit
 * @param cookies those that the portal gave
 * @param token goes with its requests once the login has given it
 * @param name tells it from all others, also in other processes
 * @param user who is logged in, null before that
 */
record Visit(
    OkHttpClient client,
    SessionCookies cookies,
    BearerToken token,
    String name,
    @Nullable String user) {

  /**
   * Returns a visit of nobody yet.
   *
   * @param client sends without cookies and token
   */
  static Visit begun(OkHttpClient client, SessionCookies cookies, BearerToken token) {
    OkHttpClient own = client.newBuilder().cookieJar(cookies).addInterceptor(token).build();
    return new Visit(own, cookies, token, UUID.randomUUID().toString(), null);
  }

  /** Returns this visit with somebody logged in. */
  Visit of(String user) {
    return named(name, user);
  }

  /** Returns this visit as the one of a login in another process. */
  Visit named(String name, String user) {
    return new Visit(client, cookies, token, name, user);
  }

  /** Returns what another process goes on with; somebody is logged in. */
  SavedVisit saved() {
    return new SavedVisit(name, requireNonNull(user, "user"), token.text(), cookies.all());
  }

  /**
   * Returns this visit for an attempt of this effect: what changes something goes over connections
   * of its own, since one of the pool may be closed by the portal at any moment.
   */
  Visit during(Effect effect) {
    return effect == Effect.NONE
        ? this
        : new Visit(
            client.newBuilder().connectionPool(noPool()).build(), cookies, token, name, user);
  }

  /**
   * Drops the idle connections after a failure that may have left one behind which is of no use:
   * the rest of an answer that was cut lies in it and would begin the next, or nobody is at its
   * other end, which HTTP/2 takes for a slow answer.
   */
  void distrustAfter(SdkException failure) {
    if (failure.code().equals(ErrorCode.TRUNCATED_DOWNLOAD)
        || failure.getCause() instanceof SocketTimeoutException) {
      client.connectionPool().evictAll();
    }
  }

  private static ConnectionPool noPool() {
    return new ConnectionPool(0, 1, TimeUnit.MILLISECONDS);
  }

  /** Returns nothing: a user's name may be a password too. */
  @Override
  public String toString() {
    return "Visit";
  }
}
