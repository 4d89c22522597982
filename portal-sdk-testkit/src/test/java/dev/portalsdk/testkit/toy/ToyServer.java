package dev.portalsdk.testkit.toy;

import dev.portalsdk.core.settings.PortalSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;

/** Serves the toy portal's pages over HTTP: 12 invoices, 5 to a page, and a session by cookie. */
final class ToyServer implements AutoCloseable {

  private static final int PAGE_SIZE = 5;
  private static final String LOGIN =
      html(
          "<form action='/entrada' method='post'>"
              + "<label for='u'>Usuario</label><input id='u' name='u'>"
              + "<label for='c'>Contraseña</label><input id='c' name='c' type='password'></form>");

  private final MockWebServer server = new MockWebServer();
  private final AtomicInteger logins = new AtomicInteger();
  private final List<Integer> pagesAsked = new ArrayList<>();
  private final AtomicInteger underWay = new AtomicInteger();
  private final AtomicInteger mostAtOnce = new AtomicInteger();

  volatile int invoices = 12;
  volatile boolean rowDroppedAfterFirstPage;
  volatile boolean firstPageForever;
  volatile boolean emptyMarkerGone;
  volatile boolean rowMissingOnEachPage;
  volatile int sessionEndsBeforePage;
  volatile int brokenPage;

  /** Each request for a page of invoices waits here, beside the others. */
  volatile IntConsumer gate = page -> {};

  private volatile String session = "none";

  ToyServer() {
    server.setDispatcher(
        new Dispatcher() {
          @Override
          public MockResponse dispatch(RecordedRequest request) {
            return answer(request);
          }
        });
    try {
      server.start();
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    }
  }

  PortalSettings settings() {
    return PortalSettings.builder().base(URI.create(server.url("/").toString())).build();
  }

  int logins() {
    return logins.get();
  }

  synchronized List<Integer> pagesAsked() {
    return List.copyOf(pagesAsked);
  }

  /** Forgets whoever is logged in. */
  void endSession() {
    session = "none";
  }

  /** Returns how many pages of invoices were under way at once. */
  int mostAtOnce() {
    return mostAtOnce.get();
  }

  private MockResponse answer(RecordedRequest request) {
    if (!request.getUrl().encodedPath().equals("/facturas")) {
      return answerInTurn(request);
    }
    mostAtOnce.accumulateAndGet(underWay.incrementAndGet(), Math::max);
    try {
      gate.accept(pageNumber(request));
      return answerInTurn(request);
    } finally {
      underWay.decrementAndGet();
    }
  }

  private synchronized MockResponse answerInTurn(RecordedRequest request) {
    String path = request.getUrl().encodedPath();
    if (path.equals("/entrada")) {
      return request.getMethod().equals("POST") ? enter(request) : page(LOGIN);
    }
    int number = pageNumber(request);
    if (number == sessionEndsBeforePage) {
      sessionEndsBeforePage = 0;
      session = "none";
    }
    if (!("s=" + session).equals(request.getHeaders().get("Cookie"))) {
      return page(LOGIN);
    }
    if (path.equals("/facturas") && number == brokenPage) {
      return page("<html>").newBuilder().code(404).build();
    }
    return page(path.equals("/facturas") ? invoices(number) : authorizations());
  }

  private MockResponse enter(RecordedRequest request) {
    String body = request.getBody() == null ? "" : request.getBody().utf8();
    if (!body.contains("c=secreto")) {
      return page(LOGIN);
    }
    session = "session" + logins.incrementAndGet();
    return new MockResponse.Builder()
        .addHeader("Content-Type", "text/html; charset=UTF-8")
        .addHeader("Set-Cookie", "s=" + session + "; Path=/; HttpOnly")
        .body(html("Bienvenido"))
        .build();
  }

  private static int pageNumber(RecordedRequest request) {
    String number = request.getUrl().queryParameter("pagina");
    return number == null ? 1 : Integer.parseInt(number);
  }

  private String invoices(int asked) {
    pagesAsked.add(asked);
    int total = rowDroppedAfterFirstPage && asked > 1 ? invoices - 1 : invoices;
    int number = firstPageForever ? 1 : asked;
    int first = (number - 1) * PAGE_SIZE + 1;
    int last = Math.min(total, number * PAGE_SIZE);
    StringBuilder table = new StringBuilder("<table><tr><th>Número<th>Fecha<th>Importe<th>Estado");
    for (int i = rowMissingOnEachPage ? first + 1 : first; i <= last; i++) {
      table.append(
          String.format(
              Locale.ROOT,
              "<tr><td>0001-%08d<td>01/07/2025<td>%d.000,00<td>En proceso",
              i,
              1 + i % 9));
    }
    if (total == 0) {
      return html(table + (emptyMarkerGone ? "" : "<tr><td>Sin facturas") + "</table>");
    }
    int shownFirst = firstPageForever ? (asked - 1) * PAGE_SIZE + 1 : first;
    int shownLast = firstPageForever ? asked * PAGE_SIZE : last;
    int shownTotal = firstPageForever ? 1000 : total;
    return html(table + "</table>" + shownFirst + "-" + shownLast + " de " + shownTotal);
  }

  private static String authorizations() {
    return html("<table><tr><th>Autorización<th>Fecha<tr><td>A-1<td>01/07/2025</table>");
  }

  private static MockResponse page(String html) {
    return new MockResponse.Builder()
        .addHeader("Content-Type", "text/html; charset=UTF-8")
        .body(html)
        .build();
  }

  private static String html(String body) {
    return "<!doctype html><html><body>" + body + "</body></html>";
  }

  @Override
  public void close() {
    server.close();
  }
}
