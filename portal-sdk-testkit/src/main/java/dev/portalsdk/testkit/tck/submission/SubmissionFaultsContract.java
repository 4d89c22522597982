package dev.portalsdk.testkit.tck.submission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portalsdk.billing.Submissions;
import dev.portalsdk.billing.submission.DocumentResult;
import dev.portalsdk.billing.submission.DocumentState;
import dev.portalsdk.billing.submission.SubmissionHandle;
import dev.portalsdk.billing.submission.SubmissionIncompleteException;
import dev.portalsdk.billing.submission.SubmissionResult;
import dev.portalsdk.core.client.Portal;
import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.journal.Resend;
import dev.portalsdk.testkit.spi.Fault;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What {@link Submissions} makes of a portal that goes wrong: each file arrives once even so. */
public abstract class SubmissionFaultsContract extends SubmissionCase {

  @Test
  void forgetsNothingOfWhichNobodyKnows() {
    Submissions submissions = submissions();
    payer().next(Fault.REQUEST_LOST);
    SubmissionHandle handle = submissions.prepare(whole());
    handle.send();

    assertThrows(IllegalStateException.class, () -> submissions.discard(handle.id()));
    assertEquals(List.of(handle.id()), submissions.unfinished());
  }

  @Test
  void givesLeaveForWhatIsUnknownNowAndNotForWhatBecomesSo() {
    payer().next(Fault.REQUEST_LOST, 2);
    SubmissionHandle handle = submissions().prepare(whole());
    handle.send();
    SubmissionHandle withLeave = submissions().resume(handle.id(), Resend.IF_NOT_FOUND);

    assertEquals(DocumentState.UNKNOWN, withLeave.send().documents().get(0).state());
    assertEquals(DocumentState.UNKNOWN, withLeave.send().documents().get(0).state());
    assertEquals(List.of(), arrived());

    submissions().resume(handle.id(), Resend.NOT_THERE).send().orThrow();
    assertEquals(shas(inOrder()), arrived());
  }

  @Test
  void takesAPersonsWordThatThePortalHasAFile() {
    payer().next(Fault.REQUEST_LOST);
    SubmissionHandle handle = submissions().prepare(whole());
    handle.send();

    SubmissionResult result = handle.confirm(invoiceFile.sha256(), "visto en el portal");

    assertEquals(DocumentState.CONFIRMED, result.documents().get(0).state());
    assertTrue(handle.send().confirmed());
    assertEquals(together() ? List.of() : shas(detailFile, studyFile), arrived());
    assertThrows(
        IllegalStateException.class, () -> handle.confirm(invoiceFile.sha256(), "otra vez"));
  }

  @Test
  void finishesAfterALostAnswerWithoutASecondCopy() {
    payer().next(Fault.ANSWER_LOST, 3);

    SubmissionResult result = submissions().prepare(whole()).send();

    assertTrue(result.confirmed(), result.toString());
    assertEquals(shas(inOrder()), arrived());
  }

  @Test
  void leavesOpenWhatWasLostUntilItMayBeSentAgain() {
    payer().next(Fault.REQUEST_LOST);
    SubmissionHandle handle = submissions().prepare(whole());

    DocumentResult lost = handle.send().documents().get(0);
    assertEquals(DocumentState.UNKNOWN, lost.state());
    assertEquals(ErrorCode.PORTAL_UNREACHABLE, lost.reason().orElseThrow());
    assertFalse(lost.whereToLook().orElseThrow().isBlank());
    String others = together() ? "UNKNOWN" : "NOT_SENT";
    assertEquals(each("UNKNOWN", others, others), states(handle.send()));
    assertThrows(SubmissionIncompleteException.class, () -> handle.send().orThrow());
    assertEquals(List.of(), arrived());

    submissions().resume(handle.id(), Resend.IF_NOT_FOUND).send().orThrow();
    assertEquals(shas(inOrder()), arrived());
  }

  @Test
  void finishesWhereThePortalHadForgottenTheUser() {
    Submissions submissions = submissions();
    payer().next(Fault.LOGIN_INSTEAD);

    assertTrue(submissions.prepare(whole()).send().confirmed());
    assertEquals(shas(inOrder()), arrived());
    assertEquals(2, payer().logins());
  }

  @Test
  void cannotBeToldToGoWrongInAWayThatThePortalDoesNotKnow() {
    for (Fault fault : EnumSet.complementOf(EnumSet.copyOf(payer().faults()))) {
      assertThrows(IllegalArgumentException.class, () -> payer().next(fault));
    }
  }

  @Test
  void sendsNothingToAPortalThatIsBeingMendedAndAllAfterwards() {
    SubmissionHandle handle = submissions().prepare(whole());
    payer().beginMaintenance();

    DocumentResult first = handle.send().documents().get(0);
    assertEquals(DocumentState.NOT_SENT, first.state());
    assertEquals(ErrorCode.PORTAL_MAINTENANCE, first.failure().orElseThrow().code());

    payer().endMaintenance();
    assertTrue(handle.send().confirmed());
    assertEquals(3, arrived().size());
  }

  @Test
  void keepsTheInterruptOfACallerAndSendsNothing() {
    Portal portal = portal();
    portal.login();
    SubmissionHandle handle = portal.require(Submissions.class).prepare(whole());
    Thread.currentThread().interrupt();

    SubmissionResult result = handle.send();

    boolean kept = Thread.interrupted();
    if (!result.confirmed()) {
      assertTrue(kept, "the flag is kept");
      assertEquals(List.of(), arrived());
    }
    assertTrue(handle.send().confirmed());
    assertEquals(3, arrived().size());
  }
}
