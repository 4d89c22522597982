package dev.portalsdk.core.internal.http;

import static dev.portalsdk.core.internal.http.Cell.FRESH_2;
import static dev.portalsdk.core.internal.http.Cell.POOLED_1;
import static dev.portalsdk.core.internal.http.Cell.POOLED_2;
import static dev.portalsdk.core.internal.http.Fault.answering;
import static dev.portalsdk.core.internal.http.Fault.connecting;
import static dev.portalsdk.core.internal.http.Fault.striking;
import static dev.portalsdk.core.internal.http.PlainVerdict.LOSES_IT;
import static dev.portalsdk.core.internal.http.PlainVerdict.THINKS_IT_LOST;
import static dev.portalsdk.core.internal.http.PlainVerdict.TWICE;

import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.PortalUnavailableException;
import dev.portalsdk.core.error.UnsafeTargetException;
import java.util.List;
import mockwebserver3.SocketEffect;

/** Rows 1 to 12: there is no connection, or it breaks. */
final class ConnectionRows {

  private static final String OPEN = "a connection that is open does not meet it";
  private static final String NOT_MET = "its connection is open already";

  private ConnectionRows() {}

  static List<FaultRow> all() {
    return List.of(
        unreachable("1", "refused", striking((portal, times) -> portal.names.mislead(times))),
        unreachable("2", "name not known", striking((portal, times) -> portal.names.forget(times))),
        untrusted(
            "3",
            "certificate of an unknown issuer",
            striking((portal, times) -> portal.show(FaultCertificates.UNTRUSTED))),
        untrusted(
            "4",
            "certificate of another host",
            striking((portal, times) -> portal.show(FaultCertificates.OF_ANOTHER))),
        untrusted("5", "handshake fails", connecting(peek -> peek.failHandshake())),
        silentFromTheStart(),
        closedFromTheStart(),
        closedInBody(),
        closedWithoutAnswer(),
        stalled(),
        cut(),
        cutInChunks());
  }

  private static FaultRow unreachable(String id, String name, Fault fault) {
    return FaultRow.of(id, name)
        .by(fault)
        .read(ReadRule.recovers(ErrorCode.PORTAL_UNREACHABLE))
        .read(ReadRule.none(OPEN), POOLED_1, POOLED_2)
        .upload(UploadRule.notSent(PortalUnavailableException.class, ErrorCode.PORTAL_UNREACHABLE))
        .plain(LOSES_IT)
        .plainSurvives(NOT_MET, POOLED_1, POOLED_2);
  }

  private static FaultRow untrusted(String id, String name, Fault fault) {
    return FaultRow.of(id, name)
        .by(fault)
        .overTls()
        .read(ReadRule.fails(UnsafeTargetException.class, ErrorCode.TLS_UNTRUSTED))
        .read(ReadRule.none(OPEN), POOLED_1, POOLED_2)
        .upload(UploadRule.notSent(UnsafeTargetException.class, ErrorCode.TLS_UNTRUSTED))
        .plain(LOSES_IT)
        .plainSurvives(NOT_MET, POOLED_1, POOLED_2);
  }

  private static FaultRow silentFromTheStart() {
    return FaultRow.of("6", "accepted, then silence")
        .by(connecting(peek -> peek.onRequestStart(SocketEffect.Stall.INSTANCE)))
        .pace(Pace.SILENCE)
        .read(ReadRule.recovers(ErrorCode.PORTAL_UNREACHABLE))
        .read(ReadRule.none(OPEN), POOLED_1)
        .upload(UploadRule.unknown(ErrorCode.PORTAL_UNREACHABLE).brokenOff())
        .plain(LOSES_IT)
        .plainSurvives(NOT_MET, POOLED_1);
  }

  private static FaultRow closedFromTheStart() {
    return FaultRow.of("7", "closed before the request is read (with TLS: before the handshake)")
        .by(connecting(peek -> peek.onRequestStart(new SocketEffect.CloseSocket())))
        .read(ReadRule.recovers(ErrorCode.PORTAL_UNREACHABLE))
        .read(ReadRule.none(OPEN), POOLED_1)
        .upload(UploadRule.unknown(ErrorCode.PORTAL_UNREACHABLE).brokenOff())
        .upload(
            UploadRule.notSent(PortalUnavailableException.class, ErrorCode.PORTAL_UNREACHABLE),
            FRESH_2,
            POOLED_2)
        .plain(LOSES_IT)
        .plainSurvives("it sends again, and nothing was read before", POOLED_1, POOLED_2);
  }

  private static FaultRow closedInBody() {
    return FaultRow.of("8", "closed within the body of the request")
        .by(connecting(peek -> peek.onRequestBody(new SocketEffect.CloseSocket())))
        .read(ReadRule.none("a read has no body"))
        .upload(UploadRule.unknown(ErrorCode.PORTAL_UNREACHABLE).brokenOff())
        .plain(LOSES_IT)
        .plainSurvives(
            "it sends again, and the half that came first counts for nothing", POOLED_1, POOLED_2);
  }

  private static FaultRow closedWithoutAnswer() {
    return broken("9", "done, then closed without an answer")
        .by(Fault.ending(new SocketEffect.CloseSocket()))
        .plain(TWICE, POOLED_1, POOLED_2);
  }

  private static FaultRow stalled() {
    return broken("10", "done, then silence")
        .by(Fault.ending(SocketEffect.Stall.INSTANCE))
        .pace(Pace.SILENCE);
  }

  private static FaultRow cut() {
    return broken("11", "answer of known length cut")
        .by(answering(good -> good.onResponseBody(new SocketEffect.CloseSocket())));
  }

  private static FaultRow cutInChunks() {
    return broken("12", "answer in chunks cut")
        .by(
            answering(
                good ->
                    good.chunkedBody(FaultPages.html("x"), 512)
                        .onResponseBody(new SocketEffect.CloseSocket())))
        .meaningless("HTTP/2 has no chunks", FRESH_2, POOLED_2);
  }

  /** The portal does what is asked, and the connection breaks before the answer is whole. */
  private static FaultRow broken(String id, String name) {
    return FaultRow.of(id, name)
        .read(ReadRule.recovers(ErrorCode.PORTAL_UNREACHABLE))
        .upload(UploadRule.unknown(ErrorCode.PORTAL_UNREACHABLE))
        .plain(THINKS_IT_LOST);
  }
}
