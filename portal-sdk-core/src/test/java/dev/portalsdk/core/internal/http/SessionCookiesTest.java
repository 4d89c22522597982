package dev.portalsdk.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import okhttp3.Cookie;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.Test;

class SessionCookiesTest {

  private static final HttpUrl PORTAL = HttpUrl.get("https://portal.example.com/app/");

  private final SessionCookies cookies = new SessionCookies(new TargetRule(PORTAL));

  private void receive(HttpUrl from, String... headers) {
    for (String header : headers) {
      cookies.saveFromResponse(from, List.of(Cookie.parse(from, header)));
    }
  }

  private List<String> sent(String url) {
    return cookies.loadForRequest(HttpUrl.get(url)).stream()
        .map(cookie -> cookie.name() + "=" + cookie.value())
        .toList();
  }

  @Test
  void sendsACookieBackToThePortalAlone() {
    receive(PORTAL, "sid=1; Domain=example.com; Path=/");

    assertThat(sent("https://portal.example.com/other")).containsExactly("sid=1");
    assertThat(sent("https://www.example.com/")).isEmpty();
    assertThat(sent("https://portal.example.com:8443/")).isEmpty();
    assertThat(sent("http://portal.example.com/")).isEmpty();
  }

  @Test
  void takesNoCookieOfAnotherHost() {
    receive(HttpUrl.get("https://www.example.com/"), "sid=1; Domain=example.com; Path=/");
    assertThat(sent("https://portal.example.com/")).isEmpty();
  }

  @Test
  void keepsToThePathOfACookie() {
    receive(PORTAL, "sid=1; Path=/app");
    assertThat(sent("https://portal.example.com/app/list")).containsExactly("sid=1");
    assertThat(sent("https://portal.example.com/other")).isEmpty();
  }

  @Test
  void replacesAndForgets() {
    receive(PORTAL, "sid=1; Path=/", "sid=2; Path=/");
    assertThat(sent(PORTAL.toString())).containsExactly("sid=2");

    receive(PORTAL, "sid=; Path=/; Max-Age=0");
    assertThat(sent(PORTAL.toString())).isEmpty();
  }

  @Test
  void keepsNoMoreThanABrowserDoes() {
    IntStream.range(0, 1000).forEach(i -> receive(PORTAL, "c" + i + "=1; Path=/"));
    assertThat(sent(PORTAL.toString())).hasSize(180);
  }
}
