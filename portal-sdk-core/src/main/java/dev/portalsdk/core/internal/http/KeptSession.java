package dev.portalsdk.core.internal.http;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import okhttp3.Cookie;

/**
 * Sees whether a portal goes on with the session id of before the login, which whoever planted it
 * in the browser knows too (OWASP: session fixation).
 */
final class KeptSession {

  static final String NOTICE = "the session id of before the login is still in use after it";

  private static final Pattern SESSION = Pattern.compile("(?i)[^=]*(sess|sesion|sid)[^=]*=.*");

  private KeptSession() {}

  /**
   * Returns whether a cookie that is a session's id by its name is the same; where none has such a
   * name, whether all are.
   *
   * @param sent the cookies that went with the login form, such as {@code sid=1; theme=dark}
   * @param now the cookies of after the login
   */
  static boolean is(String sent, List<Cookie> now) {
    Set<String> before = Stream.of(sent.split("; ")).collect(toSet());
    Set<String> after =
        now.stream().map(cookie -> cookie.name() + "=" + cookie.value()).collect(toSet());
    List<String> ids = before.stream().filter(SESSION.asMatchPredicate()).toList();
    return ids.isEmpty() ? before.equals(after) : ids.stream().anyMatch(after::contains);
  }
}
