package dev.portalsdk.core.internal.http;

import okhttp3.Call;
import okhttp3.EventListener;
import okhttp3.HttpUrl;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/** Remembers whether a byte of a form or file has left: before that, nothing can have happened. */
final class SentMark extends EventListener {

  private volatile boolean sent;
  private volatile @Nullable Form first;

  @Override
  public void requestHeadersStart(Call call) {
    set();
  }

  void set() {
    sent = true;
  }

  @Override
  public void requestHeadersEnd(Call call, Request request) {
    if (first == null) {
      String cookies = request.header("Cookie");
      first = new Form(request.url(), cookies == null ? "" : cookies);
    }
  }

  /** Returns the first one whose headers have left, null if none have. */
  @Nullable Form first() {
    return first;
  }

  boolean sent() {
    return sent;
  }

  /** Where it went, and with which cookies, as the header writes them. */
  record Form(HttpUrl url, String cookies) {}
}
