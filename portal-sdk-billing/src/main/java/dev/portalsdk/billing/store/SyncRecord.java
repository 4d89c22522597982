package dev.portalsdk.billing.store;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.core.page.Completeness;
import dev.portalsdk.core.page.RowFailure;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One reading of a list into a store: when, which window, how complete, and which rows could not be
 * read.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class SyncRecord {

  private final Instant begun;
  private final @Nullable Instant ended;
  private final SyncWindow window;
  private final long pages;
  private final Completeness completeness;
  private final List<RowFailure> failures;

  SyncRecord(SyncState state, Completeness completeness, List<RowFailure> failures) {
    this.begun = state.begun();
    this.ended = state.ended();
    this.window = state.window();
    this.pages = state.tally().pages();
    this.completeness = requireNonNull(completeness, "completeness");
    this.failures = List.copyOf(failures);
  }

  /** Returns when it began, by the store's clock. */
  public Instant begun() {
    return begun;
  }

  /** Returns when its last page was stored, empty if it never was. */
  public Optional<Instant> ended() {
    return Optional.ofNullable(ended);
  }

  /** Returns which part of the list was asked for. */
  public SyncWindow window() {
    return window;
  }

  /** Returns how many pages were stored. */
  public long pages() {
    return pages;
  }

  /** Returns how much of the list arrived; of one that has not ended, so far. */
  public Completeness completeness() {
    return completeness;
  }

  /** Returns the rows that could not be read, without their cells. */
  public List<RowFailure> failures() {
    return failures;
  }

  /** Returns window and counts, such as {@code all, PROVEN, 12 read, 0 failed}. */
  @Override
  public String toString() {
    return window + ", " + completeness + (ended == null ? ", not ended" : "");
  }
}
