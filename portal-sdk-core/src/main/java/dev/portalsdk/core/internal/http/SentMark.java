package dev.portalsdk.core.internal.http;

import java.io.IOException;
import okhttp3.Call;
import okhttp3.EventListener;
import okhttp3.HttpUrl;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/**
 * Remembers whether a byte of a form or file has left: before that, nothing can have happened. And
 * whether it left whole: an answer may come before that, and then says little.
 */
final class SentMark extends EventListener {

  private volatile boolean sent;
  private volatile @Nullable Form first;
  private volatile boolean brokenOff;

  @Override
  public void requestHeadersStart(Call call) {
    set();
  }

  @Override
  public void requestFailed(Call call, IOException fault) {
    brokenOff = true;
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

  /** Returns whether the connection broke before all of it had left. */
  boolean brokenOff() {
    return brokenOff;
  }

  /** Where it went, and with which cookies, as the header writes them. */
  record Form(HttpUrl url, String cookies) {}
}
