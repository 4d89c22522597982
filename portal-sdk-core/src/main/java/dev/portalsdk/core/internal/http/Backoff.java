package dev.portalsdk.core.internal.http;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/**
 * How long to wait between two tries of a read.
 *
 * @param first before the first retry, doubled before each further one
 * @param most at most
 * @param retries how many retries at most, 0 for none
 */
public record Backoff(Duration first, Duration most, int retries) {

  /** A quarter of a second at first, five seconds at most, three retries. */
  public static final Backoff DEFAULT =
      new Backoff(Duration.ofMillis(250), Duration.ofSeconds(5), 3);

  /** Checks that the waits are there. */
  public Backoff {
    requireNonNull(first, "first");
    requireNonNull(most, "most");
  }

  /**
   * Returns a wait between half and all of what the retry's turn gives, so that many callers do not
   * come back at once.
   *
   * @param retry which retry, 0 for the first
   */
  Duration before(int retry) {
    long full = Math.min(first.toNanos() << retry, most.toNanos());
    return Duration.ofNanos(full / 2 + ThreadLocalRandom.current().nextLong(full / 2 + 1));
  }
}
