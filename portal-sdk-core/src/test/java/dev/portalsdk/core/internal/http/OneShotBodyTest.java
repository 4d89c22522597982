package dev.portalsdk.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portalsdk.core.error.SdkException;
import java.io.IOException;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A form reaches the portal whole at most once, whatever happens. That OkHttp alone sends it twice
 * is proved by {@link FaultMatrixTest}.
 */
class OneShotBodyTest {

  enum Fault {
    CLOSED_WITHOUT_ANSWER(
        new MockResponse.Builder().onResponseStart(new SocketEffect.CloseSocket())),
    TRY_AGAIN_AT_ONCE(new MockResponse.Builder().code(503).setHeader("Retry-After", "0")),
    TIMED_OUT(new MockResponse.Builder().code(408)),
    REDIRECT_307(new MockResponse.Builder().code(307).setHeader("Location", "/open/form")),
    REDIRECT_308(new MockResponse.Builder().code(308).setHeader("Location", "/open/form"));

    private final MockResponse answer;

    Fault(MockResponse.Builder answer) {
      this.answer = answer.build();
    }
  }

  private static final RequestBody FORM =
      RequestBody.create("a=1", MediaType.get("application/x-www-form-urlencoded"));

  private PortalServer portal;

  @BeforeEach
  void start() {
    portal = PortalServer.started();
  }

  @AfterEach
  void stop() {
    portal.close();
  }

  private long formsReceived() {
    return portal.requests.stream()
        .filter(r -> r.getMethod().equals("POST") && r.getBody() != null)
        .filter(r -> r.getBody().utf8().equals("a=1"))
        .count();
  }

  @ParameterizedTest
  @EnumSource
  void sendsAFormOnce(Fault fault) {
    portal.answers("/open/form", fault.answer, PortalServer.page("done"));
    Backoff none = new Backoff(PortalServer.QUICK.first(), PortalServer.QUICK.most(), 0);
    try (Transport transport = new Transport(PortalServer.transportSettings(none));
        HttpSession session = portal.anybody(transport)) {
      session.read("warm", x -> x.send(x.api(Pages.class).get("open/warm")));

      assertThatThrownBy(
              () -> session.read("form", x -> x.send(x.api(Pages.class).post("open/form", FORM))))
          .isInstanceOf(SdkException.class);
    }
    assertThat(formsReceived()).isEqualTo(1);
  }

  @ParameterizedTest
  @EnumSource(names = {"CLOSED_WITHOUT_ANSWER", "TRY_AGAIN_AT_ONCE", "TIMED_OUT"})
  void leavesEverySecondTryOfAReadToOurOwnRule(Fault fault) {
    portal.answers("/open/list", fault.answer, PortalServer.page("done"));
    Backoff none = new Backoff(PortalServer.QUICK.first(), PortalServer.QUICK.most(), 0);
    try (Transport transport = new Transport(PortalServer.transportSettings(none));
        HttpSession session = portal.anybody(transport)) {
      session.read("warm", x -> x.send(x.api(Pages.class).get("open/warm")));

      assertThatThrownBy(
              () -> session.read("list", x -> x.send(x.api(Pages.class).get("open/list"))))
          .isInstanceOf(SdkException.class);
    }
    assertThat(portal.requestsTo("/open/list")).isEqualTo(1);
  }

  @ParameterizedTest
  @EnumSource
  void keepsAlsoAClientOfOkHttpAsItIsFromSendingTwice(Fault fault) throws IOException {
    portal.answers("/open/form", fault.answer, PortalServer.page("done"));
    OkHttpClient client = new OkHttpClient();
    send(client, new Request.Builder().url(portal.base() + "open/warm").build());
    Request form = new Request.Builder().url(portal.base() + "open/form").post(FORM).build();
    try {
      send(client, OneShotBody.in(form));
    } catch (IOException e) {
      assertThat(fault).isEqualTo(Fault.CLOSED_WITHOUT_ANSWER);
    }
    assertThat(formsReceived()).isEqualTo(1);
    client.dispatcher().executorService().shutdown();
    client.connectionPool().evictAll();
  }

  private static void send(OkHttpClient client, Request request) throws IOException {
    try (Response response = client.newCall(request).execute()) {
      response.body().bytes();
    }
  }
}
