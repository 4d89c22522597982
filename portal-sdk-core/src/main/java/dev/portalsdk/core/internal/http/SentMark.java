package dev.portalsdk.core.internal.http;

import okhttp3.Call;
import okhttp3.EventListener;

/** Remembers whether a byte of a form or file has left: before that, nothing can have happened. */
final class SentMark extends EventListener {

  private volatile boolean sent;

  @Override
  public void requestHeadersStart(Call call) {
    set();
  }

  void set() {
    sent = true;
  }

  boolean sent() {
    return sent;
  }
}
