package dev.portalsdk.testkit.internal.server;

import static org.assertj.core.api.Assertions.assertThat;

import okhttp3.Headers;
import org.junit.jupiter.api.Test;

class SessionCookieTest {

  @Test
  void isFoundAmongOthers() {
    assertThat(SessionCookie.in(Headers.of("Cookie", "a=1; sesion=abc;b=2"))).contains("abc");
    assertThat(SessionCookie.in(Headers.of("Cookie", "sesion=abc"))).contains("abc");
  }

  @Test
  void isNotTakenForAnother() {
    assertThat(SessionCookie.in(Headers.of())).isEmpty();
    assertThat(SessionCookie.in(Headers.of("Cookie", "sesiones=abc; x=sesion=abc"))).isEmpty();
  }

  @Test
  void isKeptFromScripts() {
    assertThat(SessionCookie.set("abc")).isEqualTo("sesion=abc; Path=/; HttpOnly; SameSite=Lax");
  }
}
