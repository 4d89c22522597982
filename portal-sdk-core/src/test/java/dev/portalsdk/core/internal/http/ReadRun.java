package dev.portalsdk.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.portalsdk.core.error.CallCancelledException;
import java.time.Duration;

/** A read that meets the fault of a row in one cell: once, and for good. */
record ReadRun(FaultRow row, Cell cell) {

  void check() {
    ReadRule rule = row.read(cell);
    if (rule.recovers() || !rule.fails()) {
      succeeds(rule);
    }
    if (rule.fails()) {
      fails(rule);
    }
  }

  private void succeeds(ReadRule rule) {
    try (FaultProgram program = new FaultProgram(row, cell)) {
      program.portal.strikes(strike(Strike.once(row.fault(), row.reading().path())));

      assertThat(row.reading().by(program.session)).isEqualTo("page " + row.reading().path());

      assertThat(program.portal.requestsTo(FaultPortal.LOGIN)).isEqualTo(rule.logins());
      if (rule.recovers()) {
        assertThat(program.tries()).as("tries").isEqualTo(2);
      } else {
        assertThat(program.tries()).as("tries").isLessThanOrEqualTo(rule.tries());
      }
    }
  }

  private void fails(ReadRule rule) {
    try (FaultProgram program = new FaultProgram(row, cell)) {
      FaultPortal portal = program.portal;
      int connections = portal.sockets.connections.get() + rule.tries();
      int questions = portal.names.asked.get() + rule.tries();
      portal.strikes(strike(Strike.lasting(row.fault(), row.reading().path())));
      long start = System.nanoTime();

      Throwable thrown = catchThrowable(() -> row.reading().by(program.session));

      row.pace().check(rule.failure(), Duration.ofNanos(System.nanoTime() - start));
      assertThat(Thread.interrupted())
          .as("the interrupt flag is kept")
          .isEqualTo(thrown instanceof CallCancelledException);
      rule.failure().check(thrown);
      assertThat(program.tries()).as("tries").isEqualTo(rule.tries());
      assertThat(portal.requestsTo(FaultPortal.LOGIN)).isEqualTo(rule.logins());
      assertThat(portal.sockets.connections.get()).isLessThanOrEqualTo(connections);
      assertThat(portal.names.asked.get()).isLessThanOrEqualTo(questions);
    }
  }

  private Strike strike(Strike strike) {
    return strike.onOpenConnection(cell.pooled());
  }
}
