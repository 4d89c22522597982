package dev.portalsdk.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portalsdk.core.CallListener;
import dev.portalsdk.core.CallReport;
import dev.portalsdk.core.Credentials;
import dev.portalsdk.core.PortalCall;
import dev.portalsdk.core.error.SdkException;
import dev.portalsdk.tripwire.Leaks;
import dev.portalsdk.tripwire.Planted;
import dev.portalsdk.tripwire.RecordedLogs;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CallLogTest {

  private final List<CallReport> reports = new ArrayList<>();

  @BeforeEach
  void forget() {
    RecordedLogs.forget();
  }

  @Test
  void writesOneLineForEachCall() {
    try (PortalServer portal = PortalServer.started();
        Transport transport = PortalServer.transport();
        HttpSession session = portal.session(transport)) {
      session.read("list invoices", x -> x.send(x.api(Pages.class).get("list")));
    }
    assertThat(RecordedLogs.lines())
        .singleElement()
        .asString()
        .matches("DEBUG test-portal: list invoices OK attempts=1 millis=\\d+");
  }

  @Test
  void saysNothingOfAFailingListenerButItsKind() {
    CallListener failing =
        new CallListener() {
          @Override
          public void ended(CallReport report) {
            throw new IllegalStateException(Planted.NAME);
          }
        };
    new CallLog(failing)
        .ended(new CallRecord(new PortalCall(FormLogin.INFO.id(), "list")).succeeded());

    assertThat(RecordedLogs.lines()).hasSize(2);
    assertThat(RecordedLogs.lines().get(1))
        .isEqualTo("WARN The call listener failed with java.lang.IllegalStateException");
  }

  @Test
  void keepsWhatIsPersonalOutOfLogsMessagesAndReports() {
    List<String> said = new ArrayList<>();
    CallListener listener =
        new CallListener() {
          @Override
          public void ended(CallReport report) {
            reports.add(report);
          }
        };
    for (MockResponse fault : faults()) {
      try (PortalServer portal = PortalServer.started();
          Transport transport = new Transport(PortalServer.transportSettings(listener));
          HttpSession session = session(portal, transport)) {
        session.login();
        portal.answers("/list", fault);
        said.add(failure(session));
      }
    }
    assertThat(said).hasSameSizeAs(faults());
    reports.forEach(report -> said.add(report.toString()));
    said.addAll(RecordedLogs.lines());
    assertThat(said).noneMatch(text -> text.contains("sid=")).noneMatch(text -> text.contains("?"));
  }

  private static HttpSession session(PortalServer portal, Transport transport) {
    portal.answers(
        "/login",
        new MockResponse.Builder()
            .setHeader("Set-Cookie", "sid=" + Planted.COOKIE + "; Path=/")
            .build());
    portal.session = Planted.COOKIE;
    return new HttpSession(
        transport,
        FormLogin.INFO,
        portal.settings(),
        new FormLogin(),
        Credentials.of("user", Planted.CUIL).and("password", Planted.PASSWORD));
  }

  private static String failure(HttpSession session) {
    try {
      session.read("list", x -> x.send(x.api(Pages.class).get("list?cuil=" + Planted.CUIL)));
      throw new AssertionError("no fault");
    } catch (SdkException e) {
      Leaks.assertNoneIn(e);
      StringWriter trace = new StringWriter();
      e.printStackTrace(new PrintWriter(trace));
      return trace.toString();
    }
  }

  private static List<MockResponse> faults() {
    return List.of(
        answer().code(500).build(),
        answer().code(403).build(),
        answer().code(404).build(),
        answer().code(422).build(),
        answer().code(302).setHeader("Location", "https://x.example/?n=" + Planted.CUIL).build(),
        answer().code(302).setHeader("Location", "gopher:" + Planted.CUIL).build(),
        answer().status("HTTP/9 " + Planted.COOKIE).build(),
        answer().setHeader("Content-Encoding", "gzip").build(),
        answer().onResponseBody(new SocketEffect.CloseSocket()).build(),
        answer().onResponseStart(new SocketEffect.CloseSocket()).build(),
        answer().onResponseStart(new SocketEffect.CloseSocket(false, true, true)).build());
  }

  private static MockResponse.Builder answer() {
    return new MockResponse.Builder().body(Planted.TEXT.repeat(30));
  }
}
