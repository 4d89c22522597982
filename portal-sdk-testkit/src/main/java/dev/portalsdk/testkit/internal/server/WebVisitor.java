package dev.portalsdk.testkit.internal.server;

import dev.portalsdk.core.Challenge;
import dev.portalsdk.core.ChallengeAnswer;
import dev.portalsdk.core.Credentials;
import dev.portalsdk.core.client.Portal;
import dev.portalsdk.core.client.PortalEntrance;
import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.PortalUnavailableException;
import dev.portalsdk.core.spi.http.AnsweredChallenge;
import dev.portalsdk.testkit.spi.Visitor;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The browser behind one request. Each login and logout gives it a new cookie. */
final class WebVisitor implements Visitor {

  private final WebSessions sessions;
  private String cookie;
  private boolean cookieIsNew;
  private boolean answered;
  private @Nullable WebSession session;

  private WebVisitor(WebSessions sessions, String cookie, boolean cookieIsNew) {
    this.sessions = sessions;
    this.cookie = cookie;
    this.cookieIsNew = cookieIsNew;
    this.session = sessions.find(cookie).orElse(null);
  }

  /** The browser that sent this cookie, or none yet. */
  static WebVisitor of(WebSessions sessions, @Nullable String cookie) {
    return cookie == null
        ? new WebVisitor(sessions, sessions.newCookie(), true)
        : new WebVisitor(sessions, cookie, false);
  }

  @Override
  public Optional<Portal> portal() {
    return session().map(known -> known.memory().portal());
  }

  @Override
  public PortalEntrance entrance() {
    return sessions.entrance();
  }

  @Override
  public String enter(Credentials credentials) {
    return open(credentials, null);
  }

  @Override
  public String enter(Credentials credentials, AnsweredChallenge answered) {
    return open(credentials, answered);
  }

  private String open(Credentials credentials, @Nullable AnsweredChallenge given) {
    String entered = sessions.newCookie();
    WebSession opened = sessions.open(entered, credentials, given);
    sessions.end(cookie);
    take(entered, opened);
    return entered;
  }

  @Override
  public String enterAndStay(Credentials credentials) {
    String entered = enter(credentials);
    session().ifPresent(known -> known.memory().keep());
    return entered;
  }

  @Override
  public Optional<Challenge> challenge() {
    WebSession known = session;
    return known == null ? sessions.challenge() : known.memory().challenge();
  }

  @Override
  public void answer(String challengeId, ChallengeAnswer answer) {
    Portal portal = portal().orElseThrow(() -> new IllegalStateException("Nobody is logged in"));
    answered = true;
    try {
      portal.answer(challengeId, answer);
    } catch (PortalUnavailableException forgotten) {
      throw forgotten.code().equals(ErrorCode.SESSION_EXPIRED)
          ? new SessionEndedException()
          : forgotten;
    }
  }

  /** Returns whether this request has brought an answer, right or wrong. */
  boolean hasAnswered() {
    return answered;
  }

  @Override
  public void leave() {
    sessions.end(cookie);
    take(sessions.newCookie(), null);
  }

  /** Returns the session of the user who is logged in now. */
  Optional<WebSession> session() {
    return Optional.ofNullable(session);
  }

  /** Returns the cookie to set, if it is not the one that the browser sent. */
  Optional<String> newCookie() {
    return cookieIsNew ? Optional.of(cookie) : Optional.empty();
  }

  /** Returns what this browser's forms carry; it follows from the cookie, so nothing is kept. */
  String token() {
    byte[] name = ("form of " + cookie).getBytes(StandardCharsets.UTF_8);
    return UUID.nameUUIDFromBytes(name).toString();
  }

  private void take(String newCookie, @Nullable WebSession newSession) {
    cookie = newCookie;
    cookieIsNew = true;
    session = newSession;
  }
}
