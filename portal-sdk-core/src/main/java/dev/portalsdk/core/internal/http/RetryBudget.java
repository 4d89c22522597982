package dev.portalsdk.core.internal.http;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * How many retries a portal is still worth: each call earns nine hundredths of one, and at most ten
 * are saved. A portal that is down gets at most 10 + 0.09 n retries in n calls: 1.1 requests for
 * each of 1,000 calls.
 */
final class RetryBudget {

  private static final int RETRY = 100;
  private static final int EARNED_BY_A_CALL = 9;
  private static final int MOST = 10 * RETRY;

  private final AtomicInteger saved = new AtomicInteger(MOST);

  /** Takes note of a call. */
  void earn() {
    saved.updateAndGet(now -> Math.min(MOST, now + EARNED_BY_A_CALL));
  }

  /** Takes a retry out; returns whether there was one. */
  boolean spend() {
    return saved.getAndUpdate(now -> now >= RETRY ? now - RETRY : now) >= RETRY;
  }
}
