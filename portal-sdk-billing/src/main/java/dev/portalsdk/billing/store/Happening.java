package dev.portalsdk.billing.store;

import org.jspecify.annotations.Nullable;

/** A change that has no number yet. */
record Happening(ChangeType type, @Nullable String before, @Nullable String after) {

  static Happening now(ChangeType type, String after) {
    return new Happening(type, null, after);
  }
}
