package dev.portalsdk.core.internal.http;

import static dev.portalsdk.core.internal.http.Cell.FRESH_1;
import static dev.portalsdk.core.internal.http.Cell.FRESH_2;
import static dev.portalsdk.core.internal.http.Cell.POOLED_1;
import static dev.portalsdk.core.internal.http.Cell.POOLED_2;
import static dev.portalsdk.core.internal.http.Fault.answering;
import static dev.portalsdk.core.internal.http.PlainVerdict.NEVER_ENDS;
import static dev.portalsdk.core.internal.http.PlainVerdict.THINKS_IT_LOST;
import static dev.portalsdk.core.internal.http.PlainVerdict.TWICE;

import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.PortalChangedException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;

/** Rows 13 to 23: an answer comes and is none, or not all of one. */
final class AnswerRows {

  private static final String BELIEVES_THE_STATUS = "it looks at the status alone";

  private static final String HTTP = Proof.CORE + "internal/http/";

  private AnswerRows() {}

  static List<FaultRow> all() {
    return List.of(
        cutWithoutLength(),
        lengthTooSmall(),
        lengthTooLarge(),
        malformed("16a", "negative length", good -> good.setHeader("Content-Length", "-5")),
        noLength(
                "16b",
                "two lengths",
                good -> good.setHeader("Content-Length", "4").addHeader("Content-Length", "5"))
            .plain(THINKS_IT_LOST, FRESH_2, POOLED_2),
        noLength("16c", "length in other figures", good -> good.setHeader("Content-Length", "0x5"))
            .plain(NEVER_ENDS, FRESH_1, POOLED_1),
        slowHeaders(),
        drip(),
        reset(),
        malformed("20", "no HTTP", good -> good.status("HTP/9 what"))
            .meaningless("HTTP/2 has no status line", FRESH_2, POOLED_2),
        malformed("21", "headers of 300 KB", good -> good.setHeader("X-Long", "a".repeat(300_000)))
            .plain(TWICE, POOLED_1, POOLED_2)
            .provedBy(HTTP, "EndlessHeadersTest", "refusesEndlessHeaders"),
        bomb(),
        malformed(
            "23",
            "only claims to be compressed",
            good -> good.setHeader("Content-Encoding", "gzip")));
  }

  private static FaultRow cutWithoutLength() {
    return FaultRow.of("13", "answer of unknown length cut")
        .by(
            answering(
                good ->
                    good.removeHeader("Content-Length")
                        .onResponseBody(new SocketEffect.CloseSocket())))
        .read(ReadRule.recovers(ErrorCode.TRUNCATED_DOWNLOAD))
        .upload(UploadRule.unknown(ErrorCode.TRUNCATED_DOWNLOAD))
        .plainSurvives(BELIEVES_THE_STATUS)
        .meaningless("HTTP/2 says where an answer ends", FRESH_2, POOLED_2)
        .provedBy(HTTP, "DownloadTest", "row13TriesAgainWhenAFileOfUnknownLengthIsCut");
  }

  private static FaultRow lengthTooSmall() {
    return FaultRow.of("14", "declared length too small")
        .by(answering(good -> good.setHeader("Content-Length", "5")))
        .read(ReadRule.recovers(ErrorCode.TRUNCATED_DOWNLOAD))
        .read(ReadRule.recovers(ErrorCode.PORTAL_UNREACHABLE), FRESH_2, POOLED_2)
        .upload(UploadRule.unknown(ErrorCode.TRUNCATED_DOWNLOAD))
        .upload(UploadRule.unknown(ErrorCode.PORTAL_UNREACHABLE), FRESH_2, POOLED_2)
        .plainSurvives(BELIEVES_THE_STATUS)
        .plain(THINKS_IT_LOST, FRESH_2, POOLED_2)
        .provedBy(HTTP, "DownloadTest", "row14SaysThatAFileIsCutWhenTheDeclaredLengthIsTooSmall");
  }

  private static FaultRow lengthTooLarge() {
    return broken("15", "declared length too large")
        .by(
            answering(
                good ->
                    good.setHeader("Content-Length", "20000")
                        .onResponseEnd(new SocketEffect.CloseSocket())))
        .meaningless("HTTP/2 says where an answer ends", FRESH_2, POOLED_2);
  }

  private static FaultRow noLength(
      String id, String name, UnaryOperator<MockResponse.Builder> change) {
    return malformed(id, name, change).plainSurvives(BELIEVES_THE_STATUS);
  }

  private static FaultRow slowHeaders() {
    return broken("17", "headers slower than the silence that is borne")
        .by(answering(good -> good.headersDelay(700, TimeUnit.MILLISECONDS)))
        .pace(Pace.SILENCE);
  }

  private static FaultRow drip() {
    return FaultRow.of("18", "one byte at a time")
        .by(answering(good -> good.throttleBody(1, 50, TimeUnit.MILLISECONDS)))
        .pace(Pace.SHORT)
        .read(ReadRule.failsForNow(ErrorCode.DEADLINE_EXCEEDED))
        .provedBy(HTTP, "DripTest", "row18EndsADripAtTheDeadline")
        .upload(UploadRule.unknown(ErrorCode.DEADLINE_EXCEEDED))
        .plain(NEVER_ENDS);
  }

  private static FaultRow reset() {
    return broken("19", "connection reset")
        .by(
            Fault.ending(new SocketEffect.CloseSocket())
                .andStriking((portal, times) -> portal.sockets.reset()))
        .plain(TWICE, POOLED_1, POOLED_2);
  }

  private static FaultRow bomb() {
    return FaultRow.of("22", "compressed bomb")
        .by(answering(good -> good.setHeader("Content-Encoding", "gzip").body(FaultPages.bomb())))
        .read(ReadRule.fails(PortalChangedException.class, ErrorCode.LIMIT_EXCEEDED))
        .provedBy(HTTP, "BombTest", "row22RefusesABombAsAPageAndAsAFile")
        .upload(UploadRule.unknown(ErrorCode.LIMIT_EXCEEDED))
        .plainSurvives("four megabytes fit into its memory");
  }

  private static FaultRow malformed(
      String id, String name, UnaryOperator<MockResponse.Builder> change) {
    return FaultRow.of(id, name)
        .by(answering(change))
        .read(ReadRule.fails(PortalChangedException.class, ErrorCode.MALFORMED_RESPONSE))
        .upload(UploadRule.unknown(ErrorCode.MALFORMED_RESPONSE))
        .plain(THINKS_IT_LOST);
  }

  private static FaultRow broken(String id, String name) {
    return FaultRow.of(id, name)
        .read(ReadRule.recovers(ErrorCode.PORTAL_UNREACHABLE))
        .upload(UploadRule.unknown(ErrorCode.PORTAL_UNREACHABLE))
        .plain(THINKS_IT_LOST);
  }
}
