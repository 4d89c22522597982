package dev.portalsdk.testkit;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * A clock that stands still until a test moves it, such as 20 minutes on to let a session expire.
 *
 * <p>Its zone is UTC; {@link #withZone} gives the same time in another. It is thread-safe.
 */
public final class MutableClock extends Clock {

  private final Hand hand;
  private final ZoneId zone;

  private MutableClock(Hand hand, ZoneId zone) {
    this.hand = hand;
    this.zone = zone;
  }

  /**
   * Returns a clock that stands at a moment.
   *
   * @param start the moment, such as {@code 2025-08-20T12:00:00Z}
   */
  public static MutableClock startingAt(Instant start) {
    return new MutableClock(new Hand(requireNonNull(start, "start")), ZoneOffset.UTC);
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
    hand.move(step);
  }

  @Override
  public Instant instant() {
    return hand.moment();
  }

  @Override
  public ZoneId getZone() {
    return zone;
  }

  /** Returns this clock in another zone: moving one moves both. */
  @Override
  public MutableClock withZone(ZoneId zone) {
    return new MutableClock(hand, requireNonNull(zone, "zone"));
  }

  /** Returns the moment and the zone, such as {@code MutableClock[2025-08-20T12:00:00Z, Z]}. */
  @Override
  public String toString() {
    return "MutableClock[" + instant() + ", " + zone + "]";
  }

  /** What the same clock in several zones shares. */
  private static final class Hand {
    private Instant moment;

    Hand(Instant moment) {
      this.moment = moment;
    }

    synchronized Instant moment() {
      return moment;
    }

    synchronized void move(Duration step) {
      moment = moment.plus(step);
    }
  }
}
