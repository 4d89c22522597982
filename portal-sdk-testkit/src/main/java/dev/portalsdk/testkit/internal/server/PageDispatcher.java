package dev.portalsdk.testkit.internal.server;

import dev.portalsdk.testkit.spi.FaceRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okhttp3.Headers;
import okhttp3.HttpUrl;

/** Hands the requests of a web server to the portal that it serves. */
final class PageDispatcher extends Dispatcher {

  private final MockWebServer server;
  private final WebPortal portal;

  PageDispatcher(MockWebServer server, WebPortal portal) {
    this.server = server;
    this.portal = portal;
  }

  @Override
  public MockResponse dispatch(RecordedRequest recorded) throws InterruptedException {
    // The server keeps every request until somebody takes it.
    server.takeRequest(0, TimeUnit.NANOSECONDS);
    try {
      return portal.answer(request(recorded), recorded.getHeaders()).response();
    } catch (RuntimeException | Error failure) {
      // What escapes from here ends the thread of the connection, and the browser waits for ever.
      return new MockResponse(500, Headers.of(), "The reference portal failed: " + failure);
    }
  }

  private static FaceRequest.Builder request(RecordedRequest recorded) {
    HttpUrl target = recorded.getUrl();
    SentForm form = SentForm.of(recorded);
    return FaceRequest.builder(recorded.getMethod(), target.encodedPath())
        .query(fields(target))
        .form(form.fields())
        .files(form.files())
        .objects(form.objects())
        .json(form.json());
  }

  static Map<String, List<String>> fields(HttpUrl target) {
    Map<String, List<String>> fields = new LinkedHashMap<>();
    for (int i = 0; i < target.querySize(); i++) {
      String value = target.queryParameterValue(i);
      fields
          .computeIfAbsent(target.queryParameterName(i), name -> new ArrayList<>())
          .add(value == null ? "" : value);
    }
    return fields;
  }
}
