package dev.portalsdk.benchmarks;

import static java.util.Objects.requireNonNull;

/**
 * How much longer than a floor a piece of work may take; below 1 it must be that much faster.
 *
 * @param id such as {@code P1}
 * @param what what is compared, such as {@code CUIT parse / sum of characters}
 * @param work what the library does; returns a number that depends on all of it
 * @param floor what it is compared with, over the same input
 * @param most the highest ratio of the two that is allowed
 * @param meter by what they are measured
 */
record Limit(String id, String what, Work work, Work floor, double most, Meter meter) {

  /** Checks that all are there. */
  Limit {
    requireNonNull(id, "id");
    requireNonNull(what, "what");
    requireNonNull(work, "work");
    requireNonNull(floor, "floor");
    requireNonNull(meter, "meter");
  }

  /** One round of work. */
  @FunctionalInterface
  interface Work {

    /** Does it once and returns a number that depends on all of it. */
    long run();
  }
}
