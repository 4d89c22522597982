package dev.portalsdk.core.internal.http;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;

/**
 * How many bytes the answer to a request may have, carried by the request to the thread that sends
 * it.
 */
record WireLimit(long bytes) {

  Request on(Request request) {
    return request.newBuilder().tag(WireLimit.class, this).build();
  }

  /** Begins to count where a call begins: an interceptor. */
  static Response count(Interceptor.Chain chain) throws IOException {
    WireLimit limit = chain.request().tag(WireLimit.class);
    if (limit != null) {
      WireMeter.begin(limit.bytes());
    }
    return chain.proceed(chain.request());
  }
}
