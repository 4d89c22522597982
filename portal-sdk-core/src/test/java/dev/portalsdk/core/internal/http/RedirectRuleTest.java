package dev.portalsdk.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.portalsdk.core.document.MediaType;
import dev.portalsdk.core.document.Progress;
import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.PortalException;
import dev.portalsdk.core.error.UnsafeTargetException;
import dev.portalsdk.tripwire.Leaks;
import dev.portalsdk.tripwire.Planted;
import java.util.function.Supplier;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import okhttp3.RequestBody;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RedirectRuleTest {

  private PortalServer portal;
  private PortalServer other;
  private Transport transport;

  @BeforeEach
  void start() {
    portal = PortalServer.started();
    other = PortalServer.started();
    transport = PortalServer.transport();
  }

  @AfterEach
  void stop() {
    transport.close();
    other.close();
    portal.close();
  }

  private static MockResponse redirect(int status, String location) {
    return new MockResponse.Builder().code(status).setHeader("Location", location).build();
  }

  private String get() {
    return portal
        .anybody(transport)
        .read("list", x -> FormLogin.text(x.send(x.api(Pages.class).get("open/list?id=7"))));
  }

  private String post() {
    RequestBody secret = RequestBody.create(Planted.DIAGNOSIS, null);
    return portal
        .anybody(transport)
        .read("form", x -> FormLogin.text(x.send(x.api(Pages.class).post("open/list", secret))));
  }

  private static void refused(Supplier<String> call) {
    PortalException failure = catchThrowableOfType(PortalException.class, call::get);
    assertThat(failure).isInstanceOf(UnsafeTargetException.class);
    assertThat(failure.code()).isEqualTo(ErrorCode.UNSAFE_REDIRECT);
    assertThat(failure).hasMessageNotContaining("token");
    Leaks.assertNoneIn(failure);
  }

  @ParameterizedTest
  @ValueSource(ints = {301, 302, 303, 307, 308})
  void followsAReadWithinThePortal(int status) {
    portal.answers("/open/list", redirect(status, "../open/there"));
    assertThat(get()).isEqualTo("page /open/there");
  }

  @ParameterizedTest
  @ValueSource(ints = {301, 302, 303})
  void readsWhereAFormIsAnsweredBySeeThere(int status) {
    portal.answers("/open/list", redirect(status, "/open/there"));

    assertThat(post()).isEqualTo("page /open/there");
    assertThat(portal.requests)
        .extracting(RecordedRequest::getMethod)
        .containsExactly("POST", "GET");
  }

  @ParameterizedTest
  @ValueSource(ints = {307, 308})
  void neverSendsAFormASecondTime(int status) {
    portal.answers("/open/list", redirect(status, "/open/there"));
    refused(this::post);
    assertThat(portal.requests).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {301, 302, 303, 307, 308})
  void sendsNothingToAnotherHost(int status) {
    portal.answers(
        "/open/list", redirect(status, other.base() + "steal?token=1&n=" + Planted.CUIL));
    refused(this::get);
    refused(this::post);
    assertThat(other.requests).isEmpty();
  }

  /** Custom headers stay at the origin that was asked, however long the chain. */
  @ParameterizedTest
  @ValueSource(ints = {301, 302, 303, 307, 308})
  void takesATokenNoFurtherThanThePortal(int status) {
    portal.answers("/open/list", redirect(status, "/open/there"));
    portal.answers("/open/there", redirect(status, other.base() + "steal"));
    HttpSession session = portal.anybody(transport);

    refused(
        () ->
            session.read(
                "list",
                x ->
                    FormLogin.text(
                        x.send(x.api(Pages.class).get("open/list", "Bearer " + Planted.COOKIE)))));

    assertThat(portal.requests)
        .hasSize(2)
        .allSatisfy(
            asked -> assertThat(asked.getHeaders().get("Authorization")).contains(Planted.COOKIE));
    assertThat(other.requests).isEmpty();
  }

  @Test
  void sendsTheSessionsCookieToNoOtherHost() {
    HttpSession session = portal.session(transport);
    portal.answers("/list", redirect(302, other.base() + "open/steal"));

    refused(
        () -> session.read("list", x -> FormLogin.text(x.send(x.api(Pages.class).get("list")))));
    refused(
        () ->
            session.download(
                "download",
                x ->
                    x.download(x.api(Pages.class).get("list"), MediaType.PDF, Progress.none())
                        .name()));
    assertThat(other.requests).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "file:///etc/passwd",
        "//evil.example/?token=1",
        "https://127.0.0.1/",
        "http://169.254.169.254/latest",
        "http://user@127.0.0.1/",
        "http://127.0.0.1./",
        "http://127.1/",
        "http://2130706433/",
        "http://0x7f000001/",
        "http://[::ffff:127.0.0.1]/",
        "http://localhost/",
        "\\\\evil.example\\x",
        "http:\\\\evil.example\\x",
        "ftp://127.0.0.1/",
        "//evil.example:80@127.0.0.1/x"
      })
  void goesNowhereElse(String location) {
    portal.answers("/open/list", redirect(302, location));
    refused(this::get);
    assertThat(portal.requests).hasSize(1);
  }

  @Test
  void refusesAUserInTheAddress() {
    String withUser =
        portal.base().toString().replace("http://", "http://user:" + Planted.COOKIE + "@");
    portal.answers("/open/list", redirect(302, withUser + "open/there"));
    refused(this::get);
  }

  @Test
  void saysThatARedirectHasNoTarget() {
    portal.answers("/open/list", new MockResponse.Builder().code(302).build());
    PortalException failure = catchThrowableOfType(PortalException.class, this::get);
    assertThat(failure.code()).isEqualTo(ErrorCode.MALFORMED_RESPONSE);
  }

  @Test
  void followsAsManyAsTheLimitSays() {
    for (int i = 0; i < 5; i++) {
      portal.answers("/open/" + (i == 0 ? "list" : i), redirect(302, "/open/" + (i + 1)));
    }
    assertThat(get()).isEqualTo("page /open/5");
  }
}
