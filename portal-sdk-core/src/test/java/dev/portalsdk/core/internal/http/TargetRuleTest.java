package dev.portalsdk.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.portalsdk.core.CallListener;
import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.UnsafeTargetException;
import dev.portalsdk.core.settings.PortalSettings;
import dev.portalsdk.tripwire.Planted;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import okhttp3.HttpUrl;
import okhttp3.Request;
import okhttp3.RequestBody;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TargetRuleTest {

  private final TargetRule rule = new TargetRule(HttpUrl.get("http://10.1.2.3:8080/portal/"));

  private static Request get(String url) {
    return new Request.Builder()
        .url(url)
        .header("Authorization", "Bearer t")
        .header("Cookie", "sid=1")
        .header("X-CSRF-Token", "t")
        .header("Accept-Language", "es")
        .build();
  }

  @Test
  void letsEverythingThroughToThePortalItself() throws IOException {
    Request request = get("http://10.1.2.3:8080/elsewhere?x=1");
    assertThat(rule.checked(request)).isSameAs(request);
  }

  @Test
  void takesLoginAndCookiesFromWhatLeavesThePortal() throws IOException {
    Request request = rule.checked(get("https://files.example.com/a.pdf"));
    assertThat(request.headers().names()).containsExactly("Accept-Language");
  }

  @Test
  void readsAlsoFromAPublicAddressInFigures() {
    assertThatCode(() -> rule.checked(get("https://8.8.8.8/"))).doesNotThrowAnyException();
    assertThatCode(() -> rule.checked(get("https://[2606:4700::1111]/")))
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://files.example.com/",
        "http://10.1.2.3:8081/",
        "https://10.1.2.3:8080/",
        "https://user:secret@files.example.com/",
        "http://user:secret@10.1.2.3:8080/",
        "http://169.254.169.254/",
        "https://169.254.169.254/",
        "https://[::1]/",
        "https://[::ffff:10.0.0.1]/",
        "https://[64:ff9b::7f00:1]/",
        "https://[2002:7f00:1::]/",
        "https://[fd00:ec2::254]/",
        "https://[fe80::1]/",
        "https://[3fff::1]/",
        "https://[5f00::1]/",
        "https://127.0.0.1/",
        "https://127.1/",
        "https://2130706433/",
        "https://0x7f.0x1/",
        "https://0177.0.0.1/",
        "https://figures.1/",
        "https://0.0.0.0/",
        "https://10.0.0.1/",
        "https://172.16.0.1/",
        "https://192.168.1.1/",
        "https://100.64.0.1/",
        "https://198.18.0.1/",
        "https://224.0.0.1/",
        "https://255.255.255.255/",
        "https://localhost/",
        "https://evil/",
        "https://server.local/",
        "https://metadata.google.internal/",
        "https://foo.internal./",
        "https://localhost./",
        "https://127.0.0.1./",
        "https://0x7f000001/",
        "https://0x7f.0.0.1/",
        "https://0x7f.0.0.0x1/",
        "https://0X7F.1/",
        "https://0177.0.0.1/",
        "https://017700000001/",
        "https://0.0.0.0x0/",
        "https://3232235777/",
        "https://192.168.257/",
        "https://8.8.8.010/",
        "https://08.8.8.8/",
        "https://8.8.2056/",
        "https://256.8.8.8/",
        "https://1.2.3.4.5/",
        "https://evil.example.com.1/",
        "https://evil.0x/",
        "https://[::ffff:169.254.169.254]/",
        "https://[::ffff:7f00:1]/",
        "https://[::127.0.0.1]/",
        "https://[::]/",
        "https://[64:ff9b::a9fe:a9fe]/",
        "https://[64:ff9b::10.0.0.1]/",
        "https://[64:ff9b:1::1]/",
        "https://[2001:db8::1]/",
        "https://[2001:0:7f00:1::]/",
        "https://[3fff::1]/",
        "https://[ff02::1]/",
        "https://\uFF11\uFF12\uFF17.\uFF10.\uFF10.\uFF11/",
        "https://127\u30020\u30020\u30021/",
        "https://\u24DBocalhost/",
        "https://metadata.google.\u24D8nternal/",
        "https://LOCALHOST/",
        "https://user@files.example.com/",
        "https://:secret@files.example.com/",
        "https://files.example.com@10.0.0.1/",
        "https://files.example.com:secret@127.0.0.1:443/"
      })
  void refusesWhatIsNotPublicOrNotHttps(String url) {
    assertThatThrownBy(() -> rule.checked(get(url)))
        .isInstanceOf(BrokenRuleException.class)
        .hasMessageNotContaining("secret");
  }

  @Test
  void takesWhateverAnAdapterAddedFromWhatLeavesThePortal() throws IOException {
    Request request =
        rule.checked(
            get("https://files.example.com/a.pdf")
                .newBuilder()
                .header("X-Api-Key", Planted.COOKIE)
                .header("Acceptance-Token", Planted.COOKIE)
                .header("Proxy-Authorization", Planted.COOKIE)
                .header("Referer", "https://portal.example/?cuil=" + Planted.CUIL)
                .build());
    assertThat(request.headers().names()).containsExactly("Accept-Language");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://xn--fils-9va.example.com/",
        "https://fil\u00e9s.example.com/",
        "https://files.example.com./",
        "https://8.8.8.8./",
        "https://0x7f.example.com/"
      })
  void readsFromPublicHostsHoweverTheyAreWritten(String url) {
    assertThatCode(() -> rule.checked(get(url))).doesNotThrowAnyException();
  }

  @Test
  void sendsDataToThePortalAlone() {
    Request form =
        new Request.Builder()
            .url("https://files.example.com/")
            .post(RequestBody.create("a", null))
            .build();
    assertThatThrownBy(() -> rule.checked(form)).isInstanceOf(BrokenRuleException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "file:///etc/passwd",
        "//evil/x?cuit=1",
        "http://169.254.169.254/",
        "http://[::1]/"
      })
  void keepsALinkOfAPageFromLeavingThePortal(String link) {
    try (PortalServer portal = PortalServer.started();
        Transport transport = PortalServer.transport()) {
      HttpSession session = portal.anybody(transport);
      UnsafeTargetException failure =
          catchThrowableOfType(
              UnsafeTargetException.class,
              () -> session.read("open link", x -> x.send(x.api(Pages.class).get(link))));

      assertThat(failure.code()).isEqualTo(ErrorCode.UNSAFE_URL);
      assertThat(failure).hasMessageNotContaining("cuit").hasNoCause();
      assertThat(portal.requests).isEmpty();
    }
  }

  @Test
  void looksAtTheAddressesBehindAName() throws UnknownHostException {
    List<InetAddress> inside =
        List.of(InetAddress.getByName("8.8.8.8"), InetAddress.getByName("192.168.0.1"));
    GuardedDns names = new GuardedDns("portal.example", host -> inside);

    assertThat(names.lookup("portal.example")).isEqualTo(inside);
    assertThatThrownBy(() -> names.lookup("rebound.example"))
        .isInstanceOf(GuardedDns.NotPublicException.class);
  }

  @Test
  void saysThatANameLeadsInside() {
    InetAddress loopback = InetAddress.getLoopbackAddress();
    try (PortalServer portal = PortalServer.started();
        Transport transport =
            new Transport(
                PortalServer.transportSettings(CallListener.none()), host -> List.of(loopback))) {
      HttpSession session =
          HttpSession.withoutLogin(
              transport,
              FormLogin.INFO,
              PortalSettings.builder().base(URI.create("https://portal.example/")).build(),
              new FormLogin());
      String link = "https://rebound.example.com:" + portal.server.getPort() + "/";
      UnsafeTargetException failure =
          catchThrowableOfType(
              UnsafeTargetException.class,
              () -> session.read("open link", x -> x.send(x.api(Pages.class).get(link))));
      assertThat(failure.code()).isEqualTo(ErrorCode.UNSAFE_URL);
    }
  }
}
