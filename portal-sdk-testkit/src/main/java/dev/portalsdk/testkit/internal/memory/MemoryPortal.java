package dev.portalsdk.testkit.internal.memory;

import dev.portalsdk.core.Credentials;
import dev.portalsdk.core.client.Portal;
import dev.portalsdk.core.client.PortalEntrance;
import dev.portalsdk.core.client.PortalRuntime;
import dev.portalsdk.core.journal.WriteJournal;
import dev.portalsdk.testkit.internal.state.PayerState;
import java.time.Clock;
import java.util.List;
import java.util.function.UnaryOperator;

/** One user's portal in memory, and its session as the payer sees it. Thread-safe. */
public final class MemoryPortal {

  private final Portal portal;
  private final Visit visit;

  private MemoryPortal(Portal portal, Visit visit) {
    this.portal = portal;
    this.visit = visit;
  }

  /**
   * Opens a portal at which maintenance and faults happen as they happen over HTTP.
   *
   * @param payer whose portal it is
   * @param clock the payer's time
   * @param credentials the user's
   * @param journal where changes are written down
   */
  public static Portal open(
      PayerState payer, Clock clock, Credentials credentials, WriteJournal journal) {
    return open(
            payer, clock, credentials, new Visit(payer, true), builder -> builder.journal(journal))
        .portal();
  }

  /**
   * Opens a portal for the pages of a server, which sees to maintenance and faults itself.
   *
   * @param payer whose portal it is
   * @param clock the payer's time
   * @param credentials the user's
   */
  public static MemoryPortal behindPages(PayerState payer, Clock clock, Credentials credentials) {
    return open(payer, clock, credentials, new Visit(payer, false), builder -> builder);
  }

  /**
   * Opens what a portal offers before the login.
   *
   * @param payer whose portal it is
   * @param clock the payer's time
   * @param disturbed whether maintenance happens here; a server sees to it itself
   */
  public static PortalEntrance entrance(PayerState payer, Clock clock, boolean disturbed) {
    return PortalRuntime.builder()
        .adapters(List.of(new MemoryAdapter(payer, new Visit(payer, disturbed))))
        .clock(clock)
        .build()
        .entrance(payer.id());
  }

  // The runtime is left open: without a request it owns no connection and no thread.
  private static MemoryPortal open(
      PayerState payer,
      Clock clock,
      Credentials credentials,
      Visit visit,
      UnaryOperator<PortalRuntime.Builder> more) {
    PortalRuntime.Builder builder =
        PortalRuntime.builder().adapters(List.of(new MemoryAdapter(payer, visit))).clock(clock);
    PortalRuntime runtime = more.apply(builder).build();
    return new MemoryPortal(runtime.open(payer.id(), credentials), visit);
  }

  /** Returns the portal. */
  public Portal portal() {
    return portal;
  }

  /** Returns whether the user has logged in and the payer remembers it; counts as a request. */
  public boolean isRemembered() {
    return visit.isRemembered();
  }

  /** Makes the payer remember the user for longer. */
  public void keep() {
    visit.keep();
  }

  /** Makes the payer forget the user. */
  public void forget() {
    visit.forget();
  }
}
