package dev.portalsdk.testkit.tck;

import dev.portalsdk.core.SessionStore;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** A session between two processes of a test. */
public final class KeptInMemory implements SessionStore {

  private final AtomicReference<byte @Nullable []> session = new AtomicReference<>();

  @Override
  public Optional<byte[]> load() {
    return Optional.ofNullable(session.get()).map(byte[]::clone);
  }

  @Override
  public void save(byte[] session) {
    this.session.set(session.clone());
  }

  @Override
  public void delete() {
    session.set(null);
  }
}
