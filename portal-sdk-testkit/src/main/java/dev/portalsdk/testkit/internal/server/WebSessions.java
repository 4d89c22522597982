package dev.portalsdk.testkit.internal.server;

import dev.portalsdk.core.Challenge;
import dev.portalsdk.core.Credentials;
import dev.portalsdk.core.client.PortalEntrance;
import dev.portalsdk.core.spi.http.AnsweredChallenge;
import dev.portalsdk.testkit.internal.memory.MemoryPortal;
import dev.portalsdk.testkit.internal.state.PayerState;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** The logged-in users of one served portal, by the value of their cookie. Thread-safe. */
final class WebSessions {

  private final PayerState payer;
  private final Clock clock;
  private final Map<String, WebSession> byCookie = new ConcurrentHashMap<>();
  private final AtomicInteger cookies = new AtomicInteger();

  WebSessions(PayerState payer, Clock clock) {
    this.payer = payer;
    this.clock = clock;
  }

  /** Returns the value of a new cookie: no two are alike, and each run gives the same ones. */
  String newCookie() {
    String name = payer.id() + " cookie " + cookies.incrementAndGet();
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
  }

  /** Returns the session of a cookie, empty if its user is not logged in or was forgotten. */
  Optional<WebSession> find(String cookie) {
    WebSession session = byCookie.get(cookie);
    if (session != null && !session.memory().isRemembered()) {
      byCookie.remove(cookie);
      return Optional.empty();
    }
    return Optional.ofNullable(session);
  }

  /** Returns what the portal offers to everybody. */
  PortalEntrance entrance() {
    return MemoryPortal.entrance(payer, clock, false);
  }

  /** Returns a new question to whoever wants to log in, if the payer asks one. */
  Optional<Challenge> challenge() {
    return payer
        .rules()
        .loginChallenge()
        .map(payer.accounts().sessions().challenges()::askBeforeLogin);
  }

  /**
   * Logs in and keeps the session under this cookie.
   *
   * @param answered what a person said to the payer's question, null if nothing
   */
  WebSession open(String cookie, Credentials credentials, @Nullable AnsweredChallenge answered) {
    MemoryPortal memory = MemoryPortal.behindPages(payer, clock, forOneLogin(credentials));
    if (answered == null) {
      memory.portal().login();
    } else {
      memory.portal().answer(answered.id(), answered.answer());
    }
    WebSession session = new WebSession(memory);
    byCookie.put(cookie, session);
    return session;
  }

  /** The library would log in again where the payer has forgotten the user; a page does not. */
  private Credentials forOneLogin(Credentials credentials) {
    AtomicBoolean given = new AtomicBoolean();
    return credentials.and(
        payer.rules().userField(),
        field -> {
          if (given.getAndSet(true)) {
            throw new SessionEndedException();
          }
          return credentials.ask(field);
        });
  }

  /** Logs out. */
  void end(String cookie) {
    WebSession session = byCookie.remove(cookie);
    if (session != null) {
      session.memory().forget();
    }
  }
}
