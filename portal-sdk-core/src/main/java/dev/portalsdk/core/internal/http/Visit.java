package dev.portalsdk.core.internal.http;

import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/**
 * One stay at a portal, from a login until the portal forgets it: a client with cookies of its own.
 * An answer that comes late never touches the next visit.
 *
 * @param client sends with the cookies of this visit
 * @param user who is logged in, null before that
 */
record Visit(OkHttpClient client, @Nullable String user) {

  /** Returns this visit with somebody logged in. */
  Visit of(String user) {
    return new Visit(client, user);
  }

  /**
   * Returns this visit for an attempt of this effect: what changes something goes over connections
   * of its own, since one of the pool may be closed by the portal at any moment.
   */
  Visit during(Effect effect) {
    return effect == Effect.NONE
        ? this
        : new Visit(client.newBuilder().connectionPool(noPool()).build(), user);
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
