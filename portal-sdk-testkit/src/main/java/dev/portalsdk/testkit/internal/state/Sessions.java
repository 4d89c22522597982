package dev.portalsdk.testkit.internal.state;

import dev.portalsdk.core.identity.TaxId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Who is logged in at a payer; a session that asks nothing for a while ends. Thread-safe. */
public final class Sessions {

  private final Clock clock;
  private final Duration idleTime;
  private final Map<Ticket, Instant> lastUses = new HashMap<>();
  private int opened;

  /**
   * Creates a payer's sessions, none yet.
   *
   * @param clock the payer's time
   * @param idleTime after how long without a request a session ends
   */
  public Sessions(Clock clock, Duration idleTime) {
    this.clock = clock;
    this.idleTime = idleTime;
  }

  /**
   * Begins a session.
   *
   * @param provider whose
   * @param user the name of its user
   */
  public synchronized Ticket open(TaxId provider, String user) {
    opened++;
    Ticket ticket = new Ticket(opened, provider, user);
    lastUses.put(ticket, clock.instant());
    return ticket;
  }

  /** Takes note of a request; returns whether the session is still there. */
  public synchronized boolean use(Ticket ticket) {
    Instant now = clock.instant();
    Instant lastUse = lastUses.get(ticket);
    if (lastUse == null || lastUse.plus(idleTime).isBefore(now)) {
      lastUses.remove(ticket);
      return false;
    }
    lastUses.put(ticket, now);
    return true;
  }

  /** Ends a session, if it is still there. */
  public synchronized void close(Ticket ticket) {
    lastUses.remove(ticket);
  }

  /** Ends all sessions. */
  public synchronized void closeAll() {
    lastUses.clear();
  }

  /** Returns how many sessions were begun so far. */
  public synchronized int opened() {
    return opened;
  }
}
