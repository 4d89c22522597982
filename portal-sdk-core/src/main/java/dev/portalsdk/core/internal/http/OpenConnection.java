package dev.portalsdk.core.internal.http;

import java.io.IOException;
import okhttp3.Call;
import okhttp3.Interceptor;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * Sends over a connection that is open, or not at all: to open one, OkHttp asks a name service,
 * from which nothing calls a thread back.
 */
final class OpenConnection {

  private static final ThreadLocal<@Nullable Boolean> WANTED = new ThreadLocal<>();

  private OpenConnection() {}

  /**
   * Sends a request on this thread.
   *
   * @throws MissingException if no connection is open; nothing was sent
   */
  static Response execute(Call request) throws IOException {
    WANTED.set(true);
    try {
      return request.execute();
    } finally {
      WANTED.remove();
    }
  }

  /** Takes note that a call has its connection: after a redirect it may open another. */
  static Response found(Interceptor.Chain chain) throws IOException {
    WANTED.remove();
    return chain.proceed(chain.request());
  }

  /** Ends a call that is about to open a connection, but wanted one that is open. */
  static void requireOpenable() {
    if (WANTED.get() != null) {
      throw new MissingException();
    }
  }

  /** No connection is open. */
  static final class MissingException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private MissingException() {
      super("No connection is open", null, false, false);
    }
  }
}
