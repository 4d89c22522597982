package dev.portalsdk.core.internal.http;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.core.CallListener;
import dev.portalsdk.core.settings.Deadlines;
import dev.portalsdk.core.settings.Limits;
import dev.portalsdk.core.settings.ProxyRule;
import dev.portalsdk.core.settings.TrustedCertificates;
import java.time.Clock;

/**
 * What a runtime sets for all its portals.
 *
 * @param deadlines how long a call may take, where a portal's settings do not say
 * @param limits how much of an answer is taken, where a portal's settings do not say
 * @param proxy through which proxy the portals are reached
 * @param trust certificates that are trusted on top of the platform's
 * @param clock for what a portal says as a date, never for deadlines
 * @param listener is told of each call
 * @param backoff how long to wait between tries
 */
public record TransportSettings(
    Deadlines deadlines,
    Limits limits,
    ProxyRule proxy,
    TrustedCertificates trust,
    Clock clock,
    CallListener listener,
    Backoff backoff) {

  /** Checks that all are there. */
  public TransportSettings {
    requireNonNull(deadlines, "deadlines");
    requireNonNull(limits, "limits");
    requireNonNull(proxy, "proxy");
    requireNonNull(trust, "trust");
    requireNonNull(clock, "clock");
    requireNonNull(listener, "listener");
    requireNonNull(backoff, "backoff");
  }
}
