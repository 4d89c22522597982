package dev.portalsdk.testkit.internal.server;

import dev.portalsdk.core.Credentials;
import dev.portalsdk.core.client.Portal;
import dev.portalsdk.core.client.PortalEntrance;
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
    String entered = sessions.newCookie();
    WebSession opened = sessions.open(entered, credentials);
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
