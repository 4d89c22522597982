package dev.portalsdk.core.internal.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.portalsdk.core.CallListener;
import dev.portalsdk.core.PortalCall;
import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.InvalidTextException;
import dev.portalsdk.core.error.SdkException;
import dev.portalsdk.core.page.PageRequest;
import dev.portalsdk.core.page.RowFailure;
import dev.portalsdk.core.settings.PortalSettings;
import dev.portalsdk.core.spi.html.HtmlPage;
import dev.portalsdk.core.table.Columns;
import dev.portalsdk.core.table.Row;
import dev.portalsdk.tripwire.Forgery;
import dev.portalsdk.tripwire.Leaks;
import dev.portalsdk.tripwire.RecordedLogs;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A portal whose texts try to write lines of their own into a log. */
class LogForgeryTest {

  private static final String FORGED = Forgery.TEXT.replace("\r\n", "&#13;&#10;");
  private static final Columns COLUMNS =
      Columns.builder().column("NÚMERO").column("IMPORTE").build();

  private final List<String> notices = new CopyOnWriteArrayList<>();
  private final Transport transport =
      new Transport(
          PortalServer.transportSettings(
              new CallListener() {
                @Override
                public void noticed(PortalCall call, String what) {
                  notices.add(what);
                }
              }));

  @BeforeEach
  void forget() {
    RecordedLogs.forget();
  }

  @AfterEach
  void stop() {
    transport.close();
    assertThat(RecordedLogs.lines()).allSatisfy(line -> assertThat(Forgery.in(line)).isEmpty());
  }

  private HttpSession at(URI base) {
    PortalSettings settings = PortalSettings.builder().base(base).build();
    return HttpSession.withoutLogin(transport, FormLogin.INFO, settings, new FormLogin());
  }

  private <T> T read(String html, Function<HtmlPage, T> reader) {
    try (PortalServer portal = PortalServer.started()) {
      portal.answers("/open/list", PortalServer.page("<html>" + html + "</html>"));
      return at(portal.base())
          .read(
              "list", x -> reader.apply(HtmlPage.of(x.send(x.api(Pages.class).get("open/list")))));
    }
  }

  private static String table(String headers, String cells) {
    return "<title>"
        + FORGED
        + "</title><p role=alert>"
        + FORGED
        + "</p>"
        + "<table><tr>"
        + headers
        + "<tr>"
        + cells
        + "</table>";
  }

  private static SdkException failure(Runnable call) {
    SdkException failure = catchThrowableOfType(SdkException.class, call::run);
    assertThat(failure).isNotNull();
    Leaks.assertNoneIn(failure);
    return failure;
  }

  @Test
  void tellsOfAnAddedColumnInOneLine() {
    read(
        table("<th>NÚMERO<th>IMPORTE<th>" + FORGED, "<td>1<td>2<td>3"),
        page -> page.table(COLUMNS));

    assertThat(notices)
        .singleElement()
        .satisfies(what -> assertThat(Forgery.in(what)).isEmpty())
        .asString()
        .startsWith("added column: x")
        .contains("forged");
  }

  @Test
  void namesTheNearestHeaderInOneLine() {
    String near = "IMPORT\u001B\u2028E";
    SdkException failure =
        failure(() -> read(table("<th>NÚMERO<th>" + near, ""), page -> page.table(COLUMNS)));
    assertThat(failure).hasMessageContaining("nearest: IMPORT??E");
  }

  @Test
  void saysWhatIsWrongWithARowInOneLine() {
    List<RowFailure> failures =
        read(
            table("<th>NÚMERO<th>IMPORTE", "<td>" + FORGED + "<td>2"),
            page ->
                page.table(COLUMNS).read(PageRequest.first(), LogForgeryTest::quoting).failures());

    assertThat(failures)
        .singleElement()
        .satisfies(row -> assertThat(Forgery.in(row.toString())).isEmpty())
        .satisfies(row -> assertThat(Forgery.in(row.message())).isEmpty())
        .satisfies(row -> assertThat(row.shown().get("NÚMERO")).contains("\u001B"));
  }

  /** An adapter that quotes what it should not. */
  private static String quoting(Row row) {
    return row.read(
        "NÚMERO",
        text -> {
          throw new InvalidTextException(ErrorCode.INVALID_TEXT, "no number: " + text);
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "HTTP/1.1 500 \u001B[2Jgone\r\n\r\n",
        "HTTP/1.1 999 x\r\n\r\n",
        "HTTP/1.1 200 OK\r\nX\u001B[2J-\u202EName: x\r\nContent-Length: 5\r\n\r\n",
        "HTTP/1.1 302 Found\r\nLocation: \u001B[2Jx:\u2028\r\n\r\n",
        "HTTP/1.1 302 Found\r\nLocation: https://e\u202Evil.example/\u001B\r\n\r\n",
        "HTTP/1.1 404 Not\u0085Found\r\nContent-Type: text/\u001B\r\n\r\n\u001B[2J",
        "\u001B[2J HTTP\r\n\r\n",
        "HTTP/1.1 200 OK\r\nContent-Length: \u001B[2J\r\n\r\n",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n\u001B[2J\r\n"
      })
  void saysWhatIsWrongWithAnAnswerInOneLine(String answer) {
    try (RawServer server = new RawServer((socket, out) -> out.write(answer.getBytes(UTF_8)))) {
      HttpSession session = at(server.base());
      failure(() -> session.read("list", x -> x.send(x.api(Pages.class).get("list"))));
    }
  }

  @Test
  void cutsWhatHasNoEnd() {
    String endless = "IMPORTE".repeat(1_000_000);
    read(
        table("<th>NÚMERO<th>IMPORTE<th>" + endless, "<td>1<td>2<td>3"),
        page -> page.table(COLUMNS));
    assertThat(notices).singleElement().asString().hasSizeLessThan(2_100);

    failure(() -> read(table("<th>NÚMERO<th>" + endless, ""), page -> page.table(COLUMNS)));
  }
}
