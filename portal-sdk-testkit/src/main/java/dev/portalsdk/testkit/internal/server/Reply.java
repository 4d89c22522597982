package dev.portalsdk.testkit.internal.server;

import dev.portalsdk.testkit.spi.FaceAnswer;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/**
 * What goes back to a browser.
 *
 * @param answer what the face says
 * @param cookie to be set, null if the browser keeps its own
 * @param ending how the sending ends
 */
record Reply(FaceAnswer answer, @Nullable String cookie, Ending ending) {

  /** How the sending of an answer ends. */
  enum Ending {
    /** All of it arrives. */
    WHOLE,
    /** Half of the body arrives, and nothing says that it is half. */
    HALF,
    /** The connection stays open and nothing arrives. */
    NEVER,
    /** The connection is closed before anything arrives. */
    UNANSWERED
  }

  static Reply of(FaceAnswer answer) {
    return new Reply(answer, null, Ending.WHOLE);
  }

  Reply withCookie(String cookie) {
    return new Reply(answer, cookie, ending);
  }

  Reply ending(Ending ending) {
    return new Reply(answer, cookie, ending);
  }

  /** Returns it as the web server sends it. */
  MockResponse response() {
    MockResponse.Builder response = new MockResponse.Builder().code(answer.status());
    byte[] body = answer.bytes();
    response.body(
        new Buffer().write(body, 0, ending == Ending.HALF ? body.length / 2 : body.length));
    answer.headers().forEach(response::setHeader);
    if (cookie != null) {
      response.setHeader("Set-Cookie", SessionCookie.set(cookie));
    }
    end(response);
    return response.build();
  }

  private void end(MockResponse.Builder response) {
    switch (ending) {
      case WHOLE -> {}
      case HALF ->
          response
              .removeHeader("Content-Length")
              .setHeader("Connection", "close")
              .onResponseEnd(new SocketEffect.CloseSocket());
      case NEVER -> response.onResponseStart(SocketEffect.Stall.INSTANCE);
      case UNANSWERED -> response.onResponseStart(new SocketEffect.CloseSocket());
    }
  }
}
