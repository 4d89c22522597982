package dev.portalsdk.testkit.internal.state;

import dev.portalsdk.core.identity.TaxId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who is logged in at a payer; a session that asks nothing for a while ends. Thread-safe. */
public final class Sessions {

  private final Clock clock;
  private final Duration idleTime;
  private final Duration keptTime;
  private final Challenges challenges;
  private final Set<Ticket> kept = new HashSet<>();
  private final Map<Ticket, Instant> lastUses = new HashMap<>();
  private int opened;

  /**
   * Creates a payer's sessions, none yet.
   *
   * @param clock the payer's time
   * @param idleTime after how long without a request a session ends
   * @param keptTime after how long one ends whose user wanted to stay
   */
  public Sessions(Clock clock, Duration idleTime, Duration keptTime) {
    this.clock = clock;
    this.idleTime = idleTime;
    this.keptTime = keptTime;
    this.challenges = new Challenges(clock);
  }

  /** Returns what the payer asks persons, before logins and within these sessions. */
  public Challenges challenges() {
    return challenges;
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

  /**
   * Returns a session that nobody has ended.
   *
   * @param name of the {@link Ticket}
   */
  public synchronized Optional<Ticket> find(String name) {
    return lastUses.keySet().stream().filter(ticket -> ticket.name().equals(name)).findFirst();
  }

  /** Takes note of a request; returns whether the session is still there. */
  public synchronized boolean use(Ticket ticket) {
    Instant now = clock.instant();
    Instant lastUse = lastUses.get(ticket);
    Duration longest = kept.contains(ticket) ? keptTime : idleTime;
    if (lastUse == null || lastUse.plus(longest).isBefore(now)) {
      close(ticket);
      return false;
    }
    lastUses.put(ticket, now);
    return true;
  }

  /** Ends a session, if it is still there. */
  public synchronized void close(Ticket ticket) {
    lastUses.remove(ticket);
    kept.remove(ticket);
    challenges.forget(ticket);
  }

  /** Takes note that the user wants to stay. */
  public synchronized void keep(Ticket ticket) {
    kept.add(ticket);
  }

  /** Ends all sessions. */
  public synchronized void closeAll() {
    lastUses.clear();
    kept.clear();
    challenges.forgetSessions();
  }

  /** Returns how many sessions were begun so far. */
  public synchronized int opened() {
    return opened;
  }
}
