package dev.portalsdk.benchmarks;

import static java.util.Objects.requireNonNull;

import java.util.function.DoubleSupplier;

/**
 * Work that has to fit into a room, measured once.
 *
 * @param id such as {@code P10}
 * @param what what has to fit into what
 * @param share does the work and returns which share of the room it took
 * @param most the largest share that is allowed
 */
record Fit(String id, String what, DoubleSupplier share, double most) {

  /** Checks that all are there. */
  Fit {
    requireNonNull(id, "id");
    requireNonNull(what, "what");
    requireNonNull(share, "share");
  }
}
