package dev.portalsdk.core.internal.http;

import dev.portalsdk.core.Credentials;
import dev.portalsdk.core.PortalCall;
import dev.portalsdk.core.PortalInfo;
import dev.portalsdk.core.SessionStore;
import dev.portalsdk.core.error.HumanChallengeException;
import dev.portalsdk.core.error.LocalStorageException;
import dev.portalsdk.core.error.OutcomeUnknownException;
import dev.portalsdk.core.error.PortalException;
import dev.portalsdk.core.error.SdkException;
import dev.portalsdk.core.settings.PortalSettings;
import dev.portalsdk.core.spi.http.AnsweredChallenge;
import dev.portalsdk.core.spi.http.Attempt;
import dev.portalsdk.core.spi.http.FormExpiredException;
import dev.portalsdk.core.spi.http.LoginScript;
import dev.portalsdk.core.spi.http.Session;
import dev.portalsdk.core.spi.http.SessionExpiredException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * One user at one portal over HTTP, or nobody in particular.
 *
 * <p>This class is thread-safe. Calls after {@link #close()} are {@link IllegalStateException}s.
 */
public final class HttpSession implements Session, AutoCloseable {

  private final PortalSite site;
  private final Entry entry;
  private final AtomicBoolean closed = new AtomicBoolean();

  /**
   * Creates one that logs in at its first call.
   *
   * @param transport what it shares with others
   * @param info what is known of the portal
   * @param settings what the user sets for the portal
   * @param script how one logs in
   * @param credentials who logs in
   */
  public HttpSession(
      Transport transport,
      PortalInfo info,
      PortalSettings settings,
      LoginScript script,
      Credentials credentials) {
    this(transport, info, settings, script, credentials, null);
  }

  /**
   * Creates one that goes on with the session that is kept, or logs in at its first call.
   *
   * @param transport what it shares with others
   * @param info what is known of the portal
   * @param settings what the user sets for the portal
   * @param script how one logs in
   * @param credentials who logs in
   * @param store where its session is kept for other processes, null if it is not
   */
  public HttpSession(
      Transport transport,
      PortalInfo info,
      PortalSettings settings,
      LoginScript script,
      Credentials credentials,
      @Nullable SessionStore store) {
    this.site = new PortalSite(transport, info, settings, script);
    this.entry = new LoginGate(new SignIn(site, credentials), new VisitKeeper(site, store));
  }

  private HttpSession(PortalSite site) {
    this.site = site;
    this.entry = new OpenDoor(site);
  }

  /**
   * Returns one that never logs in: for what a portal offers to everybody.
   *
   * @param transport what it shares with others
   * @param info what is known of the portal
   * @param settings what the user sets for the portal
   * @param script whose {@link LoginScript#inspect} looks at answers
   */
  public static HttpSession withoutLogin(
      Transport transport, PortalInfo info, PortalSettings settings, LoginScript script) {
    return new HttpSession(new PortalSite(transport, info, settings, script));
  }

  @Override
  public <T> T read(String operation, Attempt<T> attempt) {
    return run(operation, attempt, Effect.NONE, site.deadlines().call());
  }

  @Override
  public <T> T download(String operation, Attempt<T> attempt) {
    return run(operation, attempt, Effect.NONE, site.deadlines().transfer());
  }

  @Override
  public <T> T write(String operation, Attempt<T> attempt) {
    return run(operation, attempt, Effect.CHANGE, site.deadlines().transfer());
  }

  /** Returns how long a call may take in which a file goes or comes. */
  public Duration longestTransfer() {
    return site.deadlines().transfer();
  }

  @Override
  public void login() {
    Deadline deadline = Deadline.in(site.deadlines().call());
    run(
        SignIn.OPERATION,
        deadline,
        record -> {
          record.attempt();
          entry.login(deadline);
          requireStillOpen();
          return true;
        });
  }

  /**
   * Gives a person's answer to the portal's question.
   *
   * @param given sent once, with a login if nobody is logged in
   */
  public void answer(AnsweredChallenge given) {
    Deadline deadline = Deadline.in(site.deadlines().call());
    run(
        SignIn.ANSWER,
        deadline,
        record -> {
          record.attempt();
          entry.answer(given, deadline);
          requireStillOpen();
          return true;
        });
  }

  private <T> T run(String operation, Attempt<T> attempt, Effect effect, Duration time) {
    Deadline deadline = Deadline.in(time);
    return run(operation, deadline, record -> attempt(attempt, effect, record, deadline));
  }

  private <T> T run(String operation, Deadline deadline, Try<T> work) {
    requireOpen();
    CallRecord record = new CallRecord(site.call(operation));
    CallLog log = site.transport().log();
    try {
      T result = retries(deadline).run(() -> work.run(record));
      log.ended(record.succeeded());
      return result;
    } catch (PortalException e) {
      log.ended(record.failed(e));
      if (!(e instanceof OutcomeUnknownException)) {
        requireOpen();
      }
      throw e;
    } catch (RuntimeException | Error e) {
      log.ended(record.failed(e));
      throw e;
    }
  }

  private Retries retries(Deadline deadline) {
    Transport transport = site.transport();
    return new Retries(
        transport.settings().backoff(), transport.budget(site.info().id()), deadline);
  }

  /** Tries, and once more if the portal had forgotten the user or the form. */
  private <T> T attempt(Attempt<T> attempt, Effect effect, CallRecord record, Deadline deadline) {
    requireOpen();
    try {
      return once(attempt, effect, record, deadline);
    } catch (SessionExpiredException | FormExpiredException forgotten) {
      requireOpen();
    }
    try {
      return once(attempt, effect, record, deadline);
    } catch (SessionExpiredException again) {
      throw new UnrepeatableException(SignIn.lost(record.call()));
    } catch (FormExpiredException again) {
      throw SignIn.formNotTaken(record.call());
    }
  }

  private <T> T once(Attempt<T> attempt, Effect effect, CallRecord record, Deadline deadline) {
    Visit visit = enter(deadline);
    record.attempt();
    HttpExchange exchange = exchange(visit.during(effect), record.call(), deadline);
    try {
      return attempt.run(exchange);
    } catch (SessionExpiredException e) {
      RuntimeException failure = effect.failure(e, exchange);
      if (failure == e || entry.standing() == Standing.SIGNED_IN) {
        entry.expired(visit, record.call());
      }
      throw failure;
    } catch (FormExpiredException e) {
      throw effect.failure(e, exchange);
    } catch (HumanChallengeException e) {
      throw kept(visit, e, effect.failure(e, exchange));
    } catch (SdkException e) {
      visit.distrustAfter(e);
      throw effect.failure(e, exchange);
    }
  }

  /** Lets another process answer; a store that fails is told, but does not hide what was sent. */
  private RuntimeException kept(Visit visit, SdkException asked, RuntimeException failure) {
    try {
      entry.keep(visit);
      return failure;
    } catch (LocalStorageException unsaved) {
      boolean sent = failure != asked;
      (sent ? failure : unsaved).addSuppressed(sent ? unsaved : asked);
      return sent ? failure : unsaved;
    }
  }

  private Visit enter(Deadline deadline) {
    Visit visit = entry.visit(deadline);
    requireStillOpen();
    return visit;
  }

  /** Ends also a session that a login has begun while this one was being closed. */
  private void requireStillOpen() {
    if (closed.get()) {
      leave();
    }
    requireOpen();
  }

  private HttpExchange exchange(Visit visit, PortalCall call, Deadline deadline) {
    return new HttpExchange(site, visit, entry.standing(), call, deadline);
  }

  private void requireOpen() {
    if (closed.get() || site.transport().closed()) {
      throw new IllegalStateException("The session with " + site.info().id() + " was closed");
    }
  }

  /** Ends the session at the portal too, if it was logged in; a failure of that is only logged. */
  @Override
  public void close() {
    if (!closed.getAndSet(true)) {
      leave();
    }
  }

  private void leave() {
    Visit visit = entry.leave();
    if (visit == null || site.transport().closed()) {
      return;
    }
    PortalCall call = site.call("logout");
    Deadline deadline = Deadline.in(site.deadlines().call());
    try {
      site.script().signOut(new HttpExchange(site, visit, Standing.SIGNED_IN, call, deadline));
    } catch (SessionExpiredException e) {
      // The login that the portal shows now is what was wanted.
    } catch (RuntimeException e) {
      site.transport().log().signOutFailed(call, e);
    }
    entry.discard(visit);
  }

  /** One try, of which the record takes note. */
  @FunctionalInterface
  private interface Try<T> {
    T run(CallRecord record);
  }
}
