package dev.portalsdk.core;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.Optional;

/**
 * How one call to a portal went: enough for a timer and a counter of Micrometer or OpenTelemetry.
 *
 * <p>It holds nothing personal: no value of the caller's, no address with a query.
 *
 * @param call which call, such as {@code serena-art: list invoices}
 * @param duration from the caller's request to its answer, all attempts and waits included
 * @param attempts how many times it was tried, at least 1
 * @param failure the stable code of what it failed with, such as {@code PORTAL_UNREACHABLE}, or
 *     empty if it succeeded
 */
public record CallReport(
    PortalCall call, Duration duration, int attempts, Optional<String> failure) {

  /** Checks that all are there. */
  public CallReport {
    requireNonNull(call, "call");
    requireNonNull(duration, "duration");
    requireNonNull(failure, "failure");
  }

  /** Returns whether the call gave the caller its answer. */
  public boolean succeeded() {
    return failure.isEmpty();
  }
}
