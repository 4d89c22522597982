package dev.portalsdk.testkit;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A clock that stands still until a test moves it, such as 20 minutes on to let a session expire.
 *
 * <p>Its zone is UTC; {@link #withZone} gives the same time in another. It is thread-safe.
 */
public final class MutableClock extends Clock {

  private final AtomicReference<Instant> now;
  private final ZoneId zone;

  private MutableClock(AtomicReference<Instant> now, ZoneId zone) {
    this.now = now;
    this.zone = zone;
  }

  /**
   * Returns a clock that stands at a moment.
   *
   * @param start the moment, such as {@code 2025-08-20T12:00:00Z}
   */
  public static MutableClock startingAt(Instant start) {
    return new MutableClock(new AtomicReference<>(requireNonNull(start, "start")), ZoneOffset.UTC);
  }

  /**
   * Moves the time on.
   *
   * @param step how far, zero or positive
   * @throws IllegalArgumentException if the step leads back
   */
  public void advance(Duration step) {
    if (step.isNegative()) {
      throw new IllegalArgumentException("Time does not run back; the step was " + step);
    }
    now.updateAndGet(moment -> moment.plus(step));
  }

  @Override
  public Instant instant() {
    return now.get();
  }

  @Override
  public ZoneId getZone() {
    return zone;
  }

  /** Returns this clock in another zone: moving one moves both. */
  @Override
  public MutableClock withZone(ZoneId zone) {
    return new MutableClock(now, requireNonNull(zone, "zone"));
  }

  /** Returns the moment and the zone, such as {@code MutableClock[2025-08-20T12:00:00Z, Z]}. */
  @Override
  public String toString() {
    return "MutableClock[" + instant() + ", " + zone + "]";
  }
}
