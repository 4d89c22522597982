package dev.portalsdk.core;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How one call to a portal went: enough for a timer and a counter of Micrometer or OpenTelemetry.
 *
 * <p>It holds nothing personal: no value of the caller's, no address with a query. This class is
 * immutable and thread-safe.
 */
public final class CallReport {

  private final PortalCall call;
  private final Duration duration;
  private final int attempts;
  private final @Nullable String failure;

  /**
   * Creates one.
   *
   * @param call which call, such as {@code serena-art: list invoices}
   * @param duration from the caller's request to its answer, all attempts and waits included
   * @param attempts how many times it was tried, at least 1
   * @param failure the stable code of what it failed with, or the class of what is no failure of a
   *     portal, such as {@code IllegalArgumentException}; null if it succeeded
   */
  public CallReport(PortalCall call, Duration duration, int attempts, @Nullable String failure) {
    this.call = requireNonNull(call, "call");
    this.duration = requireNonNull(duration, "duration");
    this.attempts = attempts;
    this.failure = failure;
  }

  /** Returns which call, such as {@code serena-art: list invoices}. */
  public PortalCall call() {
    return call;
  }

  /** Returns the time from the caller's request to its answer, all attempts and waits included. */
  public Duration duration() {
    return duration;
  }

  /** Returns how many times it was tried, at least 1. */
  public int attempts() {
    return attempts;
  }

  /**
   * Returns the code of what it failed with, such as {@code PORTAL_UNREACHABLE}, or the class of
   * what is no failure of a portal, such as {@code IllegalArgumentException}, if it failed.
   */
  public Optional<String> failure() {
    return Optional.ofNullable(failure);
  }

  /** Returns whether the call gave the caller its answer. */
  public boolean succeeded() {
    return failure == null;
  }

  /** Returns a line such as {@code serena-art: list invoices, attempts 1, 120 ms, ok}. */
  @Override
  public String toString() {
    String outcome = failure == null ? "ok" : failure;
    return call + ", attempts " + attempts + ", " + duration.toMillis() + " ms, " + outcome;
  }
}
