package dev.portalsdk.testkit.internal.server;

import dev.portalsdk.testkit.internal.memory.MemoryPortal;
import org.jspecify.annotations.Nullable;

/**
 * A logged-in user of a served portal. The page that the login leads to belongs to it: faults spare
 * both. Thread-safe.
 */
final class WebSession {

  private final MemoryPortal memory;
  private volatile @Nullable String landing;

  WebSession(MemoryPortal memory) {
    this.memory = memory;
  }

  MemoryPortal memory() {
    return memory;
  }

  /** Sets where the login leads to. */
  void leadsTo(@Nullable String path) {
    landing = path;
  }

  /** Returns whether a request asks for where the login leads to, for the first time. */
  boolean isArrival(String path) {
    boolean arrival = path.equals(landing);
    if (arrival) {
      landing = null;
    }
    return arrival;
  }
}
