package dev.portalsdk.core.internal.http;

import dev.portalsdk.core.SessionStore;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** A session between two processes of a test, which fails when the test says so. */
final class KeptInMemory implements SessionStore {

  final AtomicInteger saves = new AtomicInteger();
  volatile byte @Nullable [] session;
  volatile String failing = "";

  @Override
  public Optional<byte[]> load() {
    fail("load");
    return Optional.ofNullable(session);
  }

  @Override
  public void save(byte[] session) {
    fail("save");
    saves.incrementAndGet();
    this.session = session;
  }

  @Override
  public void delete() {
    fail("delete");
    session = null;
  }

  private void fail(String what) {
    if (failing.equals(what)) {
      throw new IllegalStateException("no " + what);
    }
  }
}
