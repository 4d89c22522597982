package dev.portalsdk.core.internal.http;

import java.time.Duration;

/** The moment at which a call must have ended, by a clock that nobody can set. */
final class Deadline {

  private final long end;

  private Deadline(long end) {
    this.end = end;
  }

  static Deadline in(Duration time) {
    return new Deadline(System.nanoTime() + time.toNanos());
  }

  /** Returns how long there is, zero or negative if it has passed. */
  long nanosLeft() {
    return end - System.nanoTime();
  }
}
