package dev.portalsdk.core.internal.http;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import okhttp3.Cookie;
import okhttp3.CookieJar;
import okhttp3.HttpUrl;

/** The cookies of one visit to one portal, which no other host gets, whatever their domain. */
final class SessionCookies implements CookieJar {

  // More than any browser keeps for a host (RFC 6265, section 6.1, asks for 50).
  private static final int MOST = 180;

  // OkHttp reckons Max-Age by the system's clock, so no other will do here.
  private static final Clock CLOCK_OF_OKHTTP = Clock.systemUTC();

  private final TargetRule portal;
  private final Map<Name, Cookie> cookies = new ConcurrentHashMap<>();

  SessionCookies(TargetRule portal) {
    this.portal = portal;
  }

  @Override
  public void saveFromResponse(HttpUrl url, List<Cookie> received) {
    if (portal.own(url)) {
      received.forEach(this::save);
    }
  }

  private void save(Cookie cookie) {
    Name name = new Name(cookie.name(), cookie.domain(), cookie.path());
    if (cookie.expiresAt() <= CLOCK_OF_OKHTTP.millis()) {
      cookies.remove(name);
    } else if (cookies.size() < MOST || cookies.containsKey(name)) {
      cookies.put(name, cookie);
    }
  }

  @Override
  public List<Cookie> loadForRequest(HttpUrl url) {
    if (cookies.isEmpty() || !portal.own(url)) {
      return List.of();
    }
    return cookies.values().stream().filter(cookie -> cookie.matches(url)).toList();
  }

  /** Returns those that have not expired. */
  List<Cookie> all() {
    long now = CLOCK_OF_OKHTTP.millis();
    return cookies.values().stream().filter(cookie -> cookie.expiresAt() > now).toList();
  }

  private record Name(String name, String domain, String path) {}
}
