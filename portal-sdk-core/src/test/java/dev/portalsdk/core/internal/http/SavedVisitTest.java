package dev.portalsdk.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portalsdk.core.PortalId;
import java.util.List;
import java.util.stream.Stream;
import okhttp3.Cookie;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.Test;

class SavedVisitTest {

  private static final PortalId ID = PortalId.of("test-portal");
  private static final HttpUrl BASE = HttpUrl.get("https://portal.example.com/app/");

  private static final List<Cookie> COOKIES =
      Stream.of(
              "sid=\"a=b c\"; Path=/app; Secure; HttpOnly; SameSite=Lax",
              "wide=1; Domain=example.com; Path=/",
              "long=2; Path=/; Expires=Fri, 01 Jan 2038 00:00:00 GMT",
              "empty=; Path=/")
          .map(header -> Cookie.parse(BASE, header))
          .toList();

  private static final SavedVisit VISIT = new SavedVisit("n", "30712345671\n", "t.o-k", COOKIES);

  @Test
  void bringsEachCookieBackWithAllThatItSays() {
    byte[] bytes = VISIT.bytes(ID, BASE);
    assertThat(SavedVisit.of(bytes, ID, BASE)).contains(VISIT);
    assertThat(SavedVisit.of(bytes, ID, BASE).orElseThrow().cookies())
        .extracting(Cookie::toString)
        .isEqualTo(COOKIES.stream().map(Cookie::toString).toList());
  }

  @Test
  void isOfOnePortalAtOneAddress() {
    byte[] bytes = VISIT.bytes(ID, BASE);
    assertThat(SavedVisit.of(bytes, PortalId.of("other"), BASE)).isEmpty();
    for (String other :
        List.of(
            "http://portal.example.com:443/",
            "https://portal.example.com:8443/",
            "https://www.example.com/")) {
      assertThat(SavedVisit.of(bytes, ID, HttpUrl.get(other))).as(other).isEmpty();
    }
    assertThat(SavedVisit.of(bytes, ID, HttpUrl.get("https://portal.example.com/"))).isPresent();
  }

  @Test
  void showsNothing() {
    assertThat(VISIT).hasToString("SavedVisit");
  }
}
