package dev.portalsdk.benchmarks;

import static java.util.Objects.requireNonNull;

import java.util.function.DoubleSupplier;

/**
 * Work in a JVM of its own that has to fit into a room, or into the time of a floor, measured once.
 *
 * @param id such as {@code P10}
 * @param what what has to fit into what
 * @param share does the work and returns which share of the room or time it took
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
