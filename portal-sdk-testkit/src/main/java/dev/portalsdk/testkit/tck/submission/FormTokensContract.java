package dev.portalsdk.testkit.tck.submission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portalsdk.billing.submission.SubmissionHandle;
import dev.portalsdk.testkit.spi.Fault;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What {@link dev.portalsdk.billing.Submissions} makes of forms whose token is too old, at a portal
 * whose {@link dev.portalsdk.testkit.ReferencePayer#faults()} know {@link Fault#FORM_EXPIRED}.
 */
public abstract class FormTokensContract extends SubmissionCase {

  @Test
  void finishesWhereThePortalHadForgottenTheForm() {
    payer().next(Fault.FORM_EXPIRED);

    assertTrue(submissions().prepare(whole()).send().confirmed());
    assertEquals(shas(inOrder()), arrived());
    assertEquals(1, payer().logins());
  }

  @Test
  void doesNotSendForEverWhatThePortalTurnsAwayEachTime() {
    payer().next(Fault.FORM_EXPIRED, 10);
    SubmissionHandle handle = submissions().prepare(whole());

    assertEquals(
        sample().submission().first() + " UNKNOWN (FORM_EXPIRED)",
        handle.send().documents().get(0).toString());
    assertEquals(List.of(), arrived());
  }
}
