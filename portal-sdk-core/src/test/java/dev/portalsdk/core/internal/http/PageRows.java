package dev.portalsdk.core.internal.http;

import static dev.portalsdk.core.internal.http.Cell.FRESH_1;
import static dev.portalsdk.core.internal.http.Cell.FRESH_2;
import static dev.portalsdk.core.internal.http.Fault.answering;
import static dev.portalsdk.core.internal.http.Fault.refusing;
import static dev.portalsdk.core.internal.http.Fault.striking;
import static dev.portalsdk.core.internal.http.PlainVerdict.THINKS_IT_ARRIVED;
import static dev.portalsdk.core.internal.http.PlainVerdict.THINKS_IT_LOST;

import dev.portalsdk.core.error.CallCancelledException;
import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.HumanChallengeException;
import dev.portalsdk.core.error.PasswordChangeRequiredException;
import dev.portalsdk.core.error.PortalChangedException;
import dev.portalsdk.core.error.PortalUnavailableException;
import dev.portalsdk.core.error.SdkException;
import java.util.List;
import mockwebserver3.SocketEffect;

/** Rows 28 to 30 and 37 to 45: the answer is a good one, and not to what was asked. */
final class PageRows {

  private static final Failure LOST =
      new Failure(PortalUnavailableException.class, ErrorCode.SESSION_LOST, true);
  private static final Failure FORM_CHANGED =
      new Failure(PortalChangedException.class, ErrorCode.PAGE_CHANGED, false);

  private PageRows() {}

  static List<FaultRow> all() {
    return List.of(
        expired("28", "redirect to the login")
            .by(refusing(good -> FaultPages.redirect(302, FaultPortal.LOGIN_PAGE))),
        expired("29", "login with status 200").by(page(FaultPages.LOGIN)),
        instead("30a", FaultPages.ROBOT, ErrorCode.HUMAN_CHALLENGE)
            .read(ReadRule.fails(HumanChallengeException.class, ErrorCode.HUMAN_CHALLENGE)),
        instead("30b", FaultPages.PASSWORD, ErrorCode.PASSWORD_CHANGE_REQUIRED)
            .read(
                ReadRule.fails(
                    PasswordChangeRequiredException.class, ErrorCode.PASSWORD_CHANGE_REQUIRED)),
        instead("30c", FaultPages.MAINTENANCE, ErrorCode.PORTAL_MAINTENANCE)
            .read(ReadRule.recovers(ErrorCode.PORTAL_MAINTENANCE)),
        atForm("30d", FaultPages.ROBOT, HumanChallengeException.class, ErrorCode.HUMAN_CHALLENGE),
        atForm(
            "30e",
            FaultPages.PASSWORD,
            PasswordChangeRequiredException.class,
            ErrorCode.PASSWORD_CHANGE_REQUIRED),
        atForm(
            "30f",
            FaultPages.MAINTENANCE,
            PortalUnavailableException.class,
            ErrorCode.PORTAL_MAINTENANCE),
        sessionDiesOnTheWay(),
        formExpired(),
        interrupted(),
        interruptedAtForm(),
        closedWhenIdle(),
        otherContent(),
        hostileName());
  }

  private static Fault page(String title) {
    return refusing(good -> FaultPages.page(title));
  }

  private static FaultRow expired(String id, String name) {
    return FaultRow.of(id, name)
        .read(ReadRule.triesOnceMore(LOST))
        .upload(UploadRule.unknown(ErrorCode.SESSION_EXPIRED))
        .plain(THINKS_IT_ARRIVED);
  }

  private static FaultRow instead(String id, String title, ErrorCode code) {
    return FaultRow.of(id, "page «" + title + "»")
        .by(page(title))
        .upload(UploadRule.unknown(code))
        .plain(THINKS_IT_ARRIVED);
  }

  private static FaultRow atForm(
      String id, String title, Class<? extends SdkException> type, ErrorCode code) {
    return FaultRow.of(id, "page «" + title + "» for the form of an upload")
        .by(page(title))
        .upload(UploadRule.notSent(type, code).atItsForm());
  }

  private static FaultRow sessionDiesOnTheWay() {
    return FaultRow.of("33", "session ends at the second page of three")
        .by(page(FaultPages.LOGIN))
        .reading(Reading.PAGES)
        .read(ReadRule.triesOnceMore(LOST));
  }

  private static FaultRow formExpired() {
    return FaultRow.of("37", "token of the form not taken")
        .by(page(FaultPages.OLD_FORM))
        .read(ReadRule.triesOnceMore(FORM_CHANGED))
        .upload(UploadRule.unknown(ErrorCode.FORM_EXPIRED))
        .plain(THINKS_IT_ARRIVED);
  }

  private static Fault interrupt() {
    return answering(
            (portal, good) -> {
              portal.caller.interrupt();
              return good.onResponseStart(SocketEffect.Stall.INSTANCE);
            })
        .onStream(SocketEffect.Stall.INSTANCE);
  }

  private static FaultRow interrupted() {
    return FaultRow.of("41a", "thread interrupted while it waits")
        .by(interrupt())
        .pace(Pace.SILENCE)
        .read(ReadRule.fails(CallCancelledException.class, ErrorCode.CANCELLED))
        .provedBy(Proof.CORE + "internal/http/", "InterruptedReadTest", "endsBetweenTries")
        .upload(UploadRule.unknown(ErrorCode.CANCELLED))
        .plain(THINKS_IT_LOST);
  }

  private static FaultRow interruptedAtForm() {
    return FaultRow.of("41b", "thread interrupted before the upload")
        .by(interrupt())
        .upload(UploadRule.notSent(CallCancelledException.class, ErrorCode.CANCELLED).atItsForm());
  }

  private static FaultRow closedWhenIdle() {
    return FaultRow.of("43", "idle connections closed")
        .by(striking((portal, times) -> portal.sockets.closeAll()))
        .read(ReadRule.succeedsWithinTwo())
        .read(ReadRule.none("no connection is idle"), FRESH_1, FRESH_2)
        .upload(UploadRule.done())
        .plainSurvives("it sees that the connection is closed, if it is closed by then");
  }

  private static FaultRow otherContent() {
    return FaultRow.of("44", "a page under the type of a file")
        .by(answering(good -> FaultPages.page("x").setHeader("Content-Type", "application/pdf")))
        .reading(Reading.FILE)
        .read(ReadRule.fails(PortalChangedException.class, ErrorCode.UNEXPECTED_CONTENT))
        .upload(UploadRule.unknown(ErrorCode.UNEXPECTED_CONTENT))
        .plainSurvives("it looks at the status alone");
  }

  private static FaultRow hostileName() {
    return FaultRow.of("45", "hostile file name")
        .by(
            answering(
                good ->
                    good.addHeaderLenient(
                        "Content-Disposition",
                        "attachment; filename=\"../../etc/pa\u0000sswd\u00e9.pdf\"")))
        .reading(Reading.FILE)
        .read(ReadRule.succeeds())
        .provedBy(Proof.CORE + "internal/http/", "DownloadTest", "row45TakesAHostileNameForALabel");
  }
}
