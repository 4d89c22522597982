package dev.portalsdk.core.internal.http;

import java.io.IOException;
import okhttp3.Call;
import okhttp3.EventListener;

/**
 * Remembers whether a byte of a form or file has left: before that, nothing can have happened. And
 * whether it left whole: an answer may come before that, and then says little.
 */
final class SentMark extends EventListener {

  private volatile boolean sent;
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

  boolean sent() {
    return sent;
  }

  /** Returns whether the connection broke before all of it had left. */
  boolean brokenOff() {
    return brokenOff;
  }
}
