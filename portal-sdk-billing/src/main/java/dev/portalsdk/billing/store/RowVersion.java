package dev.portalsdk.billing.store;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/**
 * A row as it was seen from a moment on. Immutable, and thread-safe if the row is.
 *
 * @param at when it was first seen so, by the store's clock
 * @param row the row, with the cells as they were shown then
 * @param <T> what kind of row
 */
public record RowVersion<T>(Instant at, T row) {

  /** Checks that both are there. */
  public RowVersion {
    requireNonNull(at, "at");
    requireNonNull(row, "row");
  }
}
