package dev.portalsdk.core.internal.http;

import java.io.IOException;
import okhttp3.Call;
import okhttp3.Connection;
import okhttp3.EventListener;
import okhttp3.HttpUrl;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;

/**
 * Sends over connections that are open and its call's own, or not at all: to open one, OkHttp asks
 * a name service, from which nothing calls a thread back, and one of HTTP/2 is shared with calls
 * that an interrupt must not harm.
 */
final class OpenConnection extends EventListener {

  private OpenConnection() {}

  /**
   * Sends a request, and what redirects make of it, on this thread.
   *
   * @throws MissingException if there is no such connection
   */
  static Response execute(Call request) throws IOException {
    request.addEventListener(new OpenConnection());
    return request.execute();
  }

  /** OkHttp has looked among its connections and is about to open one. */
  @Override
  public void proxySelectStart(Call call, HttpUrl url) {
    throw new MissingException(call.request());
  }

  @Override
  public void connectionAcquired(Call call, Connection connection) {
    if (connection.protocol() != Protocol.HTTP_1_1) {
      throw new MissingException(call.request());
    }
  }

  /** No connection is open that a call has for itself. */
  static final class MissingException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Request unsent;

    /**
     * Creates one.
     *
     * @param unsent what another thread has to send: of a redirect its target
     */
    MissingException(Request unsent) {
      super("No connection is open", null, false, false);
      this.unsent = unsent;
    }

    Request unsent() {
      return unsent;
    }
  }
}
