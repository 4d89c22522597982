package dev.portalsdk.billing.internal.sancor;

import dev.portalsdk.core.table.Shown;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The cells of a row under the headers of the screen, in its order. Belongs to one thread. */
final class Cells {

  private final Map<String, String> texts = new LinkedHashMap<>();

  private Cells() {}

  static Cells of(String header, @Nullable String text) {
    return new Cells().and(header, text);
  }

  /** Adds a cell, none if the row has none. */
  Cells and(String header, @Nullable String text) {
    if (text != null) {
      texts.put(header, text);
    }
    return this;
  }

  Shown shown() {
    return Shown.of(texts);
  }

  /** The text of a cell that may be blank or missing. */
  static Optional<String> present(@Nullable String text) {
    return Optional.ofNullable(text).filter(there -> !there.isBlank());
  }
}
