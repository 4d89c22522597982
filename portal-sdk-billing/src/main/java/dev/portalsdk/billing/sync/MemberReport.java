package dev.portalsdk.billing.sync;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How the sync of one member ended.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class MemberReport {

  private final String name;
  private final Map<SyncPart, PartReport> parts;
  private final @Nullable RuntimeException failure;
  private final Duration duration;

  MemberReport(
      String name,
      Map<SyncPart, PartReport> parts,
      @Nullable RuntimeException failure,
      Duration duration) {
    this.name = requireNonNull(name, "name");
    Map<SyncPart, PartReport> ordered = new EnumMap<>(SyncPart.class);
    ordered.putAll(parts);
    this.parts = Collections.unmodifiableMap(ordered);
    this.failure = failure;
    this.duration = requireNonNull(duration, "duration");
  }

  /** Returns the member's name. */
  public String name() {
    return name;
  }

  /** Returns the parts that were begun. */
  public Map<SyncPart, PartReport> parts() {
    return parts;
  }

  /**
   * Returns what ended the member's sync before all parts were tried, such as a refused login or a
   * {@link dev.portalsdk.core.error.HumanChallengeException}; empty if nothing did.
   */
  public Optional<RuntimeException> failure() {
    return Optional.ofNullable(failure);
  }

  /** Returns how long it took, by the group's clock. */
  public Duration duration() {
    return duration;
  }

  /**
   * Returns whether all parts that the portal offers and permits came to their end and nothing is
   * known to be lacking: no row failed, no list came short, nothing waits for the next sync. What a
   * portal that declares nothing may have left out is not known.
   */
  public boolean isComplete() {
    return failure == null && parts.values().stream().allMatch(PartReport::lacksNothing);
  }

  /** Returns name and parts, such as {@code norte: [INVOICES DONE, 120 rows, 3 changes]}. */
  @Override
  public String toString() {
    return name + ": " + parts.values() + (failure == null ? "" : ", ended early");
  }
}
