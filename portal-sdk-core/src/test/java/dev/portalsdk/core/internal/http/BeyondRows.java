package dev.portalsdk.core.internal.http;

import static dev.portalsdk.core.internal.http.Cell.FRESH_1;
import static dev.portalsdk.core.internal.http.Cell.POOLED_1;
import static dev.portalsdk.core.internal.http.Cell.POOLED_2;
import static dev.portalsdk.core.internal.http.Fault.connecting;
import static dev.portalsdk.core.internal.http.Fault.refusing;
import static dev.portalsdk.core.internal.http.PlainVerdict.LOSES_IT;
import static dev.portalsdk.core.internal.http.PlainVerdict.THINKS_IT_ARRIVED;
import static dev.portalsdk.core.internal.http.PlainVerdict.THINKS_IT_LOST;
import static dev.portalsdk.core.internal.http.PlainVerdict.TWICE;

import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.RequestRefusedException;
import java.util.List;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;

/** What the matrix has no number for: words of HTTP/2, and answers that come too early. */
final class BeyondRows {

  private static final int LARGE = 8 << 20;
  private static final int INTERNAL_ERROR = 2;
  private static final SocketEffect REFUSED = new SocketEffect.CloseStream(7);
  private static final String ONLY_2 = "HTTP/1.1 has no streams";

  private BeyondRows() {}

  static List<FaultRow> all() {
    return List.of(
        stream("46", "stream refused")
            .by(refusing(good -> good.onResponseStart(REFUSED)).onStream(REFUSED))
            .plain(LOSES_IT)
            .plainSurvives("it sends again what the portal says it did not do", POOLED_2)
            .meaningless(ONLY_2, FRESH_1, POOLED_1),
        stream("47", "done, then stream reset")
            .by(Fault.ending(new SocketEffect.CloseStream(INTERNAL_ERROR)))
            .plain(THINKS_IT_LOST)
            .plain(TWICE, POOLED_2)
            .meaningless(ONLY_2, FRESH_1, POOLED_1),
        shutDown(),
        misdirected(),
        tooLarge(),
        tooEarly(),
        informed());
  }

  private static FaultRow stream(String id, String name) {
    return FaultRow.of(id, name)
        .read(ReadRule.recovers(ErrorCode.PORTAL_UNREACHABLE))
        .upload(UploadRule.unknown(ErrorCode.PORTAL_UNREACHABLE));
  }

  private static FaultRow shutDown() {
    return stream("48", "connection shut down instead of an answer")
        .by(Fault.ending(SocketEffect.ShutdownConnection.INSTANCE))
        .pace(Pace.SILENCE)
        .plain(THINKS_IT_LOST)
        .plain(TWICE, POOLED_1);
  }

  private static FaultRow misdirected() {
    return FaultRow.of("49", "status 421")
        .by(refusing(good -> good.code(421)))
        .read(ReadRule.fails(RequestRefusedException.class, ErrorCode.REQUEST_REFUSED))
        .upload(UploadRule.turnedAway(RequestRefusedException.class, ErrorCode.REQUEST_REFUSED))
        .plain(LOSES_IT);
  }

  private static FaultRow tooLarge() {
    return FaultRow.of("50", "status 413 before the body is read, then closed")
        .by(refusing(good -> early(good).code(413)).andConnecting(BeyondRows::early))
        .fileOf(LARGE)
        .upload(
            UploadRule.turnedAway(RequestRefusedException.class, ErrorCode.REQUEST_REFUSED)
                .brokenOff())
        .plain(LOSES_IT);
  }

  private static FaultRow tooEarly() {
    return FaultRow.of("51", "status 200 before the body is read, then closed")
        .by(refusing(BeyondRows::early).andConnecting(BeyondRows::early))
        .fileOf(LARGE)
        .upload(UploadRule.unknown(ErrorCode.PORTAL_UNREACHABLE).brokenOff())
        .plain(THINKS_IT_ARRIVED);
  }

  private static MockResponse.Builder early(MockResponse.Builder good) {
    return good.doNotReadRequestBody().onResponseEnd(new SocketEffect.CloseSocket());
  }

  private static FaultRow informed() {
    return FaultRow.of("52", "status 100 that nobody asked for")
        .by(connecting(MockResponse.Builder::add100Continue))
        .read(ReadRule.succeeds())
        .upload(UploadRule.done())
        .plainSurvives("it knows that the answer follows");
  }
}
