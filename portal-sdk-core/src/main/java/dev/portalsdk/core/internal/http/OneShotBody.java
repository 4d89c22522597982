package dev.portalsdk.core.internal.http;

import java.io.IOException;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;
import okio.BufferedSink;
import org.jspecify.annotations.Nullable;

/**
 * A body that OkHttp never sends twice: nothing else keeps it from repeating an upload by itself
 * (square/okhttp#2394).
 */
final class OneShotBody extends RequestBody {

  private final RequestBody body;

  private OneShotBody(RequestBody body) {
    this.body = body;
  }

  /** Returns the request with its body, if it has one, sent at most once. */
  static Request in(Request request) {
    RequestBody body = request.body();
    if (body == null) {
      return request;
    }
    return request.newBuilder().method(request.method(), new OneShotBody(body)).build();
  }

  @Override
  public @Nullable MediaType contentType() {
    return body.contentType();
  }

  @Override
  public long contentLength() throws IOException {
    return body.contentLength();
  }

  @Override
  public void writeTo(BufferedSink sink) throws IOException {
    body.writeTo(sink);
  }

  @Override
  public boolean isOneShot() {
    return true;
  }
}
