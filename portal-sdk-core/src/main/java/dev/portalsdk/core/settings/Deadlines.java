package dev.portalsdk.core.settings;

import java.time.Duration;

/**
 * How long a call may take.
 *
 * @param connect to one connection, 10 seconds unless set
 * @param silence between two bytes of an answer, 30 seconds unless set
 * @param call the whole call with its retries and waits, 60 seconds unless set
 * @param transfer the whole call where a file comes or goes, 5 minutes unless set
 */
public record Deadlines(Duration connect, Duration silence, Duration call, Duration transfer) {

  /** The deadlines unless others are set. */
  public static final Deadlines DEFAULT =
      new Deadlines(
          Duration.ofSeconds(10),
          Duration.ofSeconds(30),
          Duration.ofSeconds(60),
          Duration.ofMinutes(5));

  /**
   * Checks that each is positive.
   *
   * @throws IllegalArgumentException if one is zero or negative
   */
  public Deadlines {
    requirePositive(connect, "connect");
    requirePositive(silence, "silence");
    requirePositive(call, "call");
    requirePositive(transfer, "transfer");
  }

  /** Returns these deadlines with another one for the whole call. */
  public Deadlines withCall(Duration call) {
    return new Deadlines(connect, silence, call, transfer);
  }

  /** Returns these deadlines with another one for the whole call where a file comes or goes. */
  public Deadlines withTransfer(Duration transfer) {
    return new Deadlines(connect, silence, call, transfer);
  }

  private static void requirePositive(Duration duration, String name) {
    if (duration.isNegative() || duration.isZero()) {
      throw new IllegalArgumentException("The deadline '" + name + "' must be positive");
    }
  }
}
