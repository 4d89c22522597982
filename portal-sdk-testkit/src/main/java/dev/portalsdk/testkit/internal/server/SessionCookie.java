package dev.portalsdk.testkit.internal.server;

import java.util.Optional;
import okhttp3.Headers;

/** The cookie by which a portal knows a browser again; it ends with the browser. */
final class SessionCookie {

  private static final String NAME = "sesion=";

  private SessionCookie() {}

  /** Returns its value as a browser sent it, if it did. */
  static Optional<String> in(Headers headers) {
    String cookies = headers.get("Cookie");
    if (cookies == null) {
      return Optional.empty();
    }
    for (String cookie : cookies.split(";", -1)) {
      if (cookie.strip().startsWith(NAME)) {
        return Optional.of(cookie.strip().substring(NAME.length()));
      }
    }
    return Optional.empty();
  }

  /** Returns the header's value that gives it to a browser, out of reach of its scripts. */
  static String set(String value) {
    return NAME + value + "; Path=/; HttpOnly; SameSite=Lax";
  }
}
