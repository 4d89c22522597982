package dev.portalsdk.testkit.internal.memory;

import dev.portalsdk.core.Challenge;
import dev.portalsdk.core.Credentials;
import dev.portalsdk.core.SessionStore;
import dev.portalsdk.core.client.Portal;
import dev.portalsdk.core.client.PortalEntrance;
import dev.portalsdk.core.client.PortalRuntime;
import dev.portalsdk.core.journal.WriteJournal;
import dev.portalsdk.testkit.internal.state.PayerState;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

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
   * @param store where the session is kept, null if it is not
   */
  public static Portal open(
      PayerState payer,
      Clock clock,
      Credentials credentials,
      WriteJournal journal,
      @Nullable SessionStore store) {
    Visit visit = new Visit(payer, true);
    PortalRuntime runtime = runtime(payer, clock, visit, builder -> builder.journal(journal));
    return store == null
        ? runtime.open(payer.id(), credentials)
        : runtime.open(payer.id(), credentials, store);
  }

  /**
   * Opens a portal for the pages of a server, which sees to maintenance and faults itself.
   *
   * @param payer whose portal it is
   * @param clock the payer's time
   * @param credentials the user's
   */
  public static MemoryPortal behindPages(PayerState payer, Clock clock, Credentials credentials) {
    Visit visit = new Visit(payer, false);
    PortalRuntime runtime = runtime(payer, clock, visit, builder -> builder);
    return new MemoryPortal(runtime.open(payer.id(), credentials), visit);
  }

  /**
   * Opens what a portal offers before the login.
   *
   * @param payer whose portal it is
   * @param clock the payer's time
   * @param disturbed whether maintenance happens here; a server sees to it itself
   */
  public static PortalEntrance entrance(PayerState payer, Clock clock, boolean disturbed) {
    Visit visit = new Visit(payer, disturbed);
    return runtime(payer, clock, visit, builder -> builder).entrance(payer.id());
  }

  // The runtime is left open: without a request it owns no connection and no thread.
  private static PortalRuntime runtime(
      PayerState payer, Clock clock, Visit visit, UnaryOperator<PortalRuntime.Builder> more) {
    PortalRuntime.Builder builder =
        PortalRuntime.builder().adapters(List.of(new MemoryAdapter(payer, visit))).clock(clock);
    return more.apply(builder).build();
  }

  /** Returns the portal. */
  public Portal portal() {
    return portal;
  }

  /** Returns whether the user has logged in and the payer remembers it; counts as a request. */
  public boolean isRemembered() {
    return visit.isRemembered();
  }

  /** Makes the payer ask the user, who gets nothing else until there is an answer. */
  public Challenge ask() {
    return visit.ask();
  }

  /** Returns what the payer asks the user and has no answer to, if it asks something. */
  public Optional<Challenge> challenge() {
    return visit.challenge();
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
