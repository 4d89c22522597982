package dev.portalsdk.billing.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Changes as a store would have noted them. */
public final class Changes {

  private Changes() {}

  public static Change of(
      ChangeType type, String ref, @Nullable String before, @Nullable String after) {
    return new Change(1, Instant.EPOCH, type, ref, before, after);
  }
}
