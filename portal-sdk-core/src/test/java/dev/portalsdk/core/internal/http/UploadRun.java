package dev.portalsdk.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.OutcomeUnknownException;
import java.util.List;
import java.util.stream.Collectors;
import mockwebserver3.RecordedRequest;

/** An upload by this library that meets the fault of a row in one cell. */
record UploadRun(FaultRow row, Cell cell) {

  void check() {
    UploadRule rule = row.upload(cell);
    if (rule.failure() == null || rule.recovers()) {
      arrives();
    }
    if (rule.failure() != null) {
      fails(rule);
    }
  }

  private void arrives() {
    try (FaultProgram program = new FaultProgram(row, cell)) {
      strike(program.portal, false);

      assertThat(new Upload(row.fileBytes()).by(program.session)).isEqualTo(FaultPages.RECEIVED);

      assertThat(program.portal.kept).as("copies at the portal").hasValue(1);
      sentAtMostOnceOverItsOwnConnection(program.portal);
    }
  }

  private void fails(UploadRule rule) {
    try (FaultProgram program = new FaultProgram(row, cell)) {
      // What was sent must not be sent again although that would succeed.
      strike(program.portal, rule.end() == UploadRule.End.NOT_SENT);
      Upload upload = new Upload(row.fileBytes());

      Throwable thrown = catchThrowable(() -> upload.by(program.session));

      boolean interrupted = Thread.interrupted();
      rule.failure().check(thrown);
      checkReason(rule, thrown, interrupted);
      checkSent(rule, program, upload);
    }
  }

  private static void checkReason(UploadRule rule, Throwable thrown, boolean interrupted) {
    ErrorCode reason = rule.failure().code();
    if (thrown instanceof OutcomeUnknownException unknown) {
      assertThat(unknown.reason()).isEqualTo(ErrorCode.of(rule.reason()));
      reason = unknown.reason();
    }
    assertThat(interrupted).as("flag").isEqualTo(reason.equals(ErrorCode.CANCELLED));
  }

  private static void checkSent(UploadRule rule, FaultProgram program, Upload upload) {
    boolean sent = rule.end() != UploadRule.End.NOT_SENT;
    assertThat(upload.sent()).as("sent").isEqualTo(sent);
    assertThat(program.portal.whole).as("whole copies received").hasValue(rule.whole());
    assertThat(program.tries()).as("tries").isEqualTo(rule.tries());
    if (!sent) {
      assertThat(program.portal.requestsTo(FaultPortal.UPLOAD)).isZero();
    }
    sentAtMostOnceOverItsOwnConnection(program.portal);
  }

  private static void sentAtMostOnceOverItsOwnConnection(FaultPortal portal) {
    List<RecordedRequest> uploads =
        portal.requests.stream()
            .filter(r -> r.getUrl().encodedPath().equals(FaultPortal.UPLOAD))
            .filter(r -> r.getMethod().equals("POST"))
            .collect(Collectors.toList());
    assertThat(uploads).hasSizeLessThanOrEqualTo(1);
    assertThat(uploads).allMatch(upload -> upload.getExchangeIndex() == 0, "its own connection");
  }

  private void strike(FaultPortal portal, boolean lasting) {
    UploadRule rule = row.upload(cell);
    Fault fault = row.fault();
    Strike strike = lasting ? Strike.lasting(fault, rule.path()) : Strike.once(fault, rule.path());
    if (rule.path().equals(FaultPortal.FORM)) {
      portal.strikes(strike);
    } else {
      portal.strikesAfterForm(strike);
    }
  }
}
