package dev.portalsdk.core.internal.http;

import static dev.portalsdk.core.internal.http.Fault.answering;
import static dev.portalsdk.core.internal.http.Fault.refusing;
import static dev.portalsdk.core.internal.http.PlainVerdict.LOSES_IT;
import static dev.portalsdk.core.internal.http.PlainVerdict.THINKS_IT_ARRIVED;
import static dev.portalsdk.core.internal.http.PlainVerdict.THINKS_IT_LOST;
import static dev.portalsdk.core.internal.http.PlainVerdict.TWICE;

import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.PortalChangedException;
import dev.portalsdk.core.error.PortalUnavailableException;
import dev.portalsdk.core.error.UnsafeTargetException;
import java.util.List;
import mockwebserver3.MockResponse;

/** Rows 24 to 27, 31 and 32: what the status of an answer says, and where it leads. */
final class StatusRows {

  private StatusRows() {}

  static List<FaultRow> all() {
    return List.of(
        failed("24a", 500),
        failed("24b", 502),
        failed("24c", 504),
        atOnce("25a", "0").plain(TWICE),
        later("25b", "5"),
        later("25c", "999999"),
        atOnce("25d", "Mon, 02 Mar 2026 11:00:00 GMT"),
        atOnce("25e", "abc"),
        throttled(),
        failed("27", 408).plain(TWICE),
        loop(),
        elsewhere("32a", "redirect to another host", 302, "https://other.test/").plain(LOSES_IT),
        elsewhere("32b", "redirect to another port", 302, "http://localhost:1/").plain(LOSES_IT),
        unencrypted(),
        again("32d", 307),
        again("32e", 308));
  }

  private static FaultRow failed(String id, int status) {
    return failing(FaultRow.of(id, "status " + status))
        .by(answering(good -> good.code(status)))
        .read(ReadRule.recovers(ErrorCode.PORTAL_FAILED));
  }

  private static FaultRow atOnce(String id, String wait) {
    return failing(FaultRow.of(id, "status 503, Retry-After: " + wait))
        .by(answering(good -> after(good, wait)))
        .read(ReadRule.recovers(ErrorCode.PORTAL_FAILED));
  }

  private static FaultRow later(String id, String wait) {
    return failing(FaultRow.of(id, "status 503, Retry-After: " + wait))
        .by(answering(good -> after(good, wait)))
        .read(ReadRule.failsForNow(ErrorCode.PORTAL_FAILED));
  }

  private static FaultRow failing(FaultRow row) {
    return row.upload(UploadRule.unknown(ErrorCode.PORTAL_FAILED)).plain(THINKS_IT_LOST);
  }

  private static MockResponse.Builder after(MockResponse.Builder good, String wait) {
    return good.code(503).setHeader("Retry-After", wait);
  }

  private static FaultRow throttled() {
    return FaultRow.of("26", "status 429")
        .by(refusing(good -> good.code(429).setHeader("Retry-After", "60")))
        .read(ReadRule.failsForNow(ErrorCode.THROTTLED))
        .upload(UploadRule.turnedAway(PortalUnavailableException.class, ErrorCode.THROTTLED))
        .plain(LOSES_IT);
  }

  private static FaultRow loop() {
    return FaultRow.of("31", "redirects in a circle")
        .by(answering(good -> FaultPages.redirect(302, FaultPortal.LOOP)))
        .read(ReadRule.fails(PortalChangedException.class, ErrorCode.MALFORMED_RESPONSE))
        .upload(UploadRule.unknown(ErrorCode.MALFORMED_RESPONSE))
        .plain(THINKS_IT_LOST);
  }

  private static FaultRow elsewhere(String id, String name, int status, String target) {
    return unsafe(id, name).by(refusing(good -> FaultPages.redirect(status, target)));
  }

  private static FaultRow unencrypted() {
    return unsafe("32c", "redirect from https to http")
        .by(
            refusing(
                (portal, good) ->
                    FaultPages.redirect(302, "http://localhost:" + portal.server.getPort() + "/")))
        .overTls();
  }

  /** The portal keeps what it got, and wants it once more. */
  private static FaultRow again(String id, int status) {
    return unsafe(id, "status " + status + " to the same form")
        .read(ReadRule.none("a read follows it"))
        .by(answering(good -> FaultPages.redirect(status, FaultPortal.UPLOAD)))
        .plain(TWICE);
  }

  private static FaultRow unsafe(String id, String name) {
    return FaultRow.of(id, name)
        .read(ReadRule.fails(UnsafeTargetException.class, ErrorCode.UNSAFE_REDIRECT))
        .upload(UploadRule.unknown(ErrorCode.UNSAFE_REDIRECT))
        .plain(THINKS_IT_ARRIVED);
  }
}
