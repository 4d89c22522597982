package dev.portalsdk.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.portalsdk.core.FuzzedText;
import java.util.Optional;
import okhttp3.HttpUrl;
import okhttp3.Request;
import okhttp3.RequestBody;

/**
 * Whatever a page has as a link, a request goes to the portal itself, or reads over https from a
 * host that {@link PublicHost} takes for public too; there it carries no login. A form goes to the
 * portal alone.
 */
class TargetRuleFuzzTest {

  private static final HttpUrl BASE = HttpUrl.get("https://portal.example.com/app/");
  private static final TargetRule RULE = new TargetRule(BASE);

  @FuzzTest
  void reads(byte[] input) {
    HttpUrl target = BASE.resolve(FuzzedText.of(input));
    if (target != null) {
      Request.Builder request = new Request.Builder().url(target).header("Cookie", "sid=1");
      sent(request.build()).ifPresent(TargetRuleFuzzTest::assertMayBeRead);
      sent(request.post(RequestBody.create("a", null)).build())
          .ifPresent(form -> assertThat(isPortal(form.url())).isTrue());
    }
  }

  private static Optional<Request> sent(Request request) {
    try {
      return Optional.of(RULE.checked(request));
    } catch (BrokenRuleException refused) {
      return Optional.empty();
    }
  }

  private static void assertMayBeRead(Request request) {
    HttpUrl target = request.url();
    assertThat(target.username() + target.password()).isEmpty();
    if (!isPortal(target)) {
      assertThat(target.scheme()).isEqualTo("https");
      assertThat(PublicHost.is(target.host())).as(target.host()).isTrue();
      assertThat(request.headers()).isEmpty();
    }
  }

  private static boolean isPortal(HttpUrl target) {
    String origin = target.newBuilder().encodedPath("/").query(null).fragment(null).toString();
    return origin.equals("https://portal.example.com/");
  }
}
