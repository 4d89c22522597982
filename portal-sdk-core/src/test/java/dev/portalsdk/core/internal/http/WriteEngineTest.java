package dev.portalsdk.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.internal.http.UploadSite.Fault;
import dev.portalsdk.core.journal.Resend;
import dev.portalsdk.core.journal.WriteDraft;
import dev.portalsdk.core.journal.WriteRecord;
import dev.portalsdk.core.journal.WriteState;
import dev.portalsdk.core.spi.WriteOutcome;
import java.util.List;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What becomes of a write whatever the portal and the network do. */
class WriteEngineTest extends WriteEngineCase {

  @Test
  void confirmsWhatThePortalHasTaken() {
    WriteOutcome outcome = send(Resend.NEVER);

    assertThat(outcome.record().state()).isEqualTo(WriteState.CONFIRMED);
    assertThat(outcome.record().last().words()).isEqualTo("N° 4711");
    assertThat(outcome.failure()).isEmpty();
    assertThat(site.copies(DRAFT)).isEqualTo(1);
    long requests = site.portal.requests.size();
    assertThat(send(Resend.IF_NOT_FOUND).record().state()).isEqualTo(WriteState.CONFIRMED);
    assertThat(site.portal.requests).as("no request for what is confirmed").hasSize((int) requests);
  }

  @ParameterizedTest
  @EnumSource(
      names = {
        "ANSWER_LOST",
        "ANSWER_CUT",
        "TAKEN_500",
        "TAKEN_503",
        "TAKEN_408",
        "TAKEN_307",
        "STRANGE"
      })
  void asksForWhatWasTakenWithoutAnAnswer(Fault fault) {
    site.coming.add(fault);

    WriteOutcome outcome = send(Resend.NEVER);

    assertThat(outcome.record().state()).isEqualTo(WriteState.CONFIRMED);
    assertThat(outcome.failure()).isEmpty();
    assertThat(site.postsOfForms()).isEqualTo(1);
    assertThat(site.copies(DRAFT)).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "REQUEST_LOST, PORTAL_UNREACHABLE",
    "LOST_500, PORTAL_FAILED",
    "RETRY_503, PORTAL_FAILED"
  })
  void leavesOpenWhatThePortalDoesNotShowUntilThereIsLeave(Fault fault, String reason) {
    site.coming.add(fault);

    WriteOutcome outcome = send(Resend.IF_NOT_FOUND);

    assertThat(outcome.record().state())
        .as("leave is for what was unknown before")
        .isEqualTo(WriteState.UNKNOWN);
    assertThat(outcome.record().reason()).contains(ErrorCode.of(reason));
    assertThat(outcome.record().last().words()).isEqualTo("the list of uploads");
    assertThat(outcome.failure().orElseThrow().code()).isEqualTo(ErrorCode.OUTCOME_UNKNOWN);
    assertThat(send(Resend.NEVER).record().state()).isEqualTo(WriteState.UNKNOWN);
    assertThat(site.postsOfForms()).isEqualTo(1);

    assertThat(send(Resend.IF_NOT_FOUND).record().state()).isEqualTo(WriteState.CONFIRMED);
    assertThat(site.copies(DRAFT)).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({"LOGIN, SESSION_EXPIRED, 2", "FORM_EXPIRED, FORM_EXPIRED, 1"})
  void sendsOnceMoreWhatThePortalTurnedAwayUnread(Fault fault, String reason, int logins) {
    site.coming.add(fault);

    assertThat(send(Resend.NEVER).record().state()).isEqualTo(WriteState.CONFIRMED);
    assertThat(site.postsOfForms()).isEqualTo(2);
    assertThat(site.copies(DRAFT)).isEqualTo(1);
    assertThat(site.portal.logins).hasValue(logins);

    WriteDraft other = UploadSite.draft("0025-00043906");
    site.coming.addAll(List.of(fault, fault));
    WriteOutcome outcome = send(other, Resend.NEVER);
    assertThat(outcome.record().state()).isEqualTo(WriteState.UNKNOWN);
    assertThat(outcome.record().reason()).contains(ErrorCode.of(reason));
    assertThat(send(other, Resend.NEVER).record().state())
        .as("the next run may, since the portal had not looked")
        .isEqualTo(WriteState.CONFIRMED);
    assertThat(site.copies(other)).isEqualTo(1);
  }

  @Test
  void keepsThePortalsRefusalAndSendsAgainWhenAskedTo() {
    site.coming.add(Fault.REFUSED);

    WriteRecord refused = send(Resend.NEVER).record();
    assertThat(refused.state()).isEqualTo(WriteState.REJECTED);
    assertThat(refused.last().words()).isEqualTo("Archivo dañado");
    assertThat(refused.reason()).contains(ErrorCode.REQUEST_REFUSED);
    assertThat(site.copies(DRAFT)).isZero();

    assertThat(send(Resend.NEVER).record().state()).isEqualTo(WriteState.CONFIRMED);
    assertThat(site.copies(DRAFT)).isEqualTo(1);
  }

  @Test
  void asksBeforeItSendsARefusedOneAgain() {
    site.coming.add(Fault.REFUSED);
    send(Resend.NEVER);
    site.taken.add(DRAFT.identity().sha256());

    assertThat(send(Resend.NEVER).record().state()).isEqualTo(WriteState.CONFIRMED);
    assertThat(site.postsOfForms()).isEqualTo(1);
  }

  @Test
  void neverForgetsADoubtBecauseASecondSendingFailed() {
    site.coming.add(Fault.REQUEST_LOST);
    send(Resend.NEVER);
    site.coming.add(Fault.REFUSED);

    WriteOutcome outcome = send(Resend.IF_NOT_FOUND);

    assertThat(outcome.record().state()).isEqualTo(WriteState.UNKNOWN);
    assertThat(outcome.record().reason()).contains(ErrorCode.PORTAL_UNREACHABLE);
    assertThat(outcome.failure().orElseThrow().code()).isEqualTo(ErrorCode.REQUEST_REFUSED);

    site.portal.answers("/form", new MockResponse.Builder().code(404).build());
    outcome = send(Resend.IF_NOT_FOUND);
    assertThat(outcome.record().state()).isEqualTo(WriteState.UNKNOWN);
    assertThat(outcome.failure().orElseThrow().code()).isEqualTo(ErrorCode.PAGE_CHANGED);
  }

  @Test
  void doesNotCallRefusedWhatWasNeverSent() {
    site.portal.answers("/form", new MockResponse.Builder().code(403).build());

    WriteOutcome outcome = send(Resend.NEVER);

    assertThat(outcome.record().state()).isEqualTo(WriteState.PENDING);
    assertThat(outcome.record().reason()).contains(ErrorCode.NOT_PERMITTED);
  }

  @Test
  void takesNoFailureOfTheNextPageForARefusal() {
    for (int status : new int[] {403, 404, 422, 429, 503}) {
      site.taken.clear();
      site.portal.answers("/next", new MockResponse.Builder().code(status).build());
      WriteDraft draft = UploadSite.draft("status " + status);
      site.portal.pages.put(
          "/upload",
          request -> {
            site.taken.add(draft.identity().sha256());
            return new MockResponse.Builder().code(302).setHeader("Location", "/next").build();
          });

      assertThat(send(draft, Resend.NEVER).record().state()).isEqualTo(WriteState.CONFIRMED);
      assertThat(site.copies(draft)).isEqualTo(1);
    }
  }

  @Test
  void takesAPortalThatThrottlesForOneThatSaidNo() {
    site.coming.add(Fault.THROTTLED);

    WriteOutcome outcome = send(Resend.NEVER);

    assertThat(outcome.record().state()).isEqualTo(WriteState.REJECTED);
    assertThat(outcome.failure().orElseThrow().code()).isEqualTo(ErrorCode.THROTTLED);
    assertThat(site.postsOfForms()).isEqualTo(1);
  }

  @Test
  void knowsThatNothingWasSentToAPortalThatIsDown() {
    prepare(DRAFT);
    site.portal.close();

    WriteOutcome outcome = send(Resend.NEVER);

    assertThat(outcome.record().state()).isEqualTo(WriteState.PENDING);
    assertThat(outcome.failure().orElseThrow().code()).isEqualTo(ErrorCode.PORTAL_UNREACHABLE);
  }

  @Test
  void keepsItsReasonWhereThePortalCannotBeAsked() {
    site.coming.add(Fault.ANSWER_LOST);
    site.listBroken = true;

    assertThat(send(Resend.NEVER).record().reason()).contains(ErrorCode.PORTAL_UNREACHABLE);
    WriteOutcome asked = send(Resend.IF_NOT_FOUND);
    assertThat(asked.record().state()).isEqualTo(WriteState.UNKNOWN);
    assertThat(asked.record().reason()).contains(ErrorCode.PORTAL_UNREACHABLE);
    assertThat(asked.failure().orElseThrow().code()).isEqualTo(ErrorCode.PAGE_CHANGED);

    site.listBroken = false;
    assertThat(send(Resend.NEVER).record().state()).isEqualTo(WriteState.CONFIRMED);
    assertThat(site.copies(DRAFT)).isEqualTo(1);
  }
}
