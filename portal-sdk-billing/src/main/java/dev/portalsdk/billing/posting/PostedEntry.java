package dev.portalsdk.billing.posting;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/**
 * A line of the audit: a posting and when it was made. Immutable and thread-safe.
 *
 * @param sequence its place in the book, from 1
 * @param at when it was made
 * @param posting what was posted: by its source the paper and its digest, and the rule
 */
public record PostedEntry(long sequence, Instant at, Posting posting) {

  /** Checks that all are there. */
  public PostedEntry {
    requireNonNull(at, "at");
    requireNonNull(posting, "posting");
  }

  /** Returns a line such as {@code 12 2025-09-01T12:00:00Z FC-1187 PAID ARS 2311.66 (...), ...}. */
  @Override
  public String toString() {
    return sequence + " " + at + " " + posting;
  }
}
