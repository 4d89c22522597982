package dev.portalsdk.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portalsdk.core.internal.http.UploadSite.Fault;
import dev.portalsdk.core.internal.write.WriteEngine;
import dev.portalsdk.core.journal.ChildJvm;
import dev.portalsdk.core.journal.FileJournal;
import dev.portalsdk.core.journal.Resend;
import dev.portalsdk.core.journal.WriteClaim;
import dev.portalsdk.core.journal.WriteDraft;
import dev.portalsdk.core.journal.WriteState;
import dev.portalsdk.core.journal.WriteStep;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Several threads and several processes that do the same writes. */
@Timeout(120)
class WriteRaceTest {

  private static final WriteDraft DRAFT = UploadSite.draft("0025-00043905");

  @TempDir Path folder;

  private UploadSite site;
  private Transport transport;
  private HttpSession session;

  @BeforeEach
  void start() {
    site = new UploadSite();
    transport = PortalServer.transport();
    session = site.portal.session(transport);
    engine().prepare(List.of(DRAFT));
  }

  @AfterEach
  void stop() {
    session.close();
    transport.close();
    site.close();
  }

  @Test
  void hasNoLeaveForWhatAnotherSentMeanwhile() throws Exception {
    CountDownLatch asked = new CountDownLatch(1);
    CountDownLatch goOn = new CountDownLatch(1);
    site.portal.pages.put(
        "/form",
        request -> {
          asked.countDown();
          await(goOn);
          return PortalServer.page("FORM");
        });
    site.coming.add(Fault.REQUEST_LOST);
    FutureTask<WriteState> first = new FutureTask<>(() -> send(Resend.NEVER));
    FutureTask<WriteState> second = new FutureTask<>(() -> send(Resend.IF_NOT_FOUND));
    new Thread(first, "sends").start();
    await(asked);
    startAndAwaitWaiting(second);
    goOn.countDown();

    assertThat(first.get()).isEqualTo(WriteState.UNKNOWN);
    assertThat(second.get()).isEqualTo(WriteState.UNKNOWN);
    assertThat(site.postsOfForms()).isEqualTo(1);
    assertThat(send(Resend.IF_NOT_FOUND)).isEqualTo(WriteState.CONFIRMED);
    assertThat(site.copies(DRAFT)).isEqualTo(1);
  }

  @Test
  void hasNoLeaveForWhatAnotherWasSendingWhenItWasKilled() throws Exception {
    FutureTask<WriteState> second = new FutureTask<>(() -> send(Resend.IF_NOT_FOUND));
    try (WriteClaim killed = FileJournal.in(folder).claim(DRAFT.identity().id()).orElseThrow()) {
      killed.take(WriteStep.to(WriteState.SENDING, Instant.EPOCH));
      startAndAwaitWaiting(second);
    }
    assertThat(second.get()).isEqualTo(WriteState.UNKNOWN);
    assertThat(site.postsOfForms()).isZero();
  }

  private static void startAndAwaitWaiting(FutureTask<?> task) {
    Thread thread = new Thread(task, "waits");
    thread.start();
    while (thread.getState() != Thread.State.TIMED_WAITING && !task.isDone()) {
      Thread.onSpinWait();
    }
  }

  @Test
  void sendsOnceForTwoProcesses() throws Exception {
    List<Process> programs = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      programs.add(
          ChildJvm.start(
              CrashTest.Program.class,
              site.portal.base().toString(),
              folder.toString(),
              String.valueOf(Integer.MAX_VALUE)));
    }
    for (Process program : programs) {
      assertThat(program.waitFor(60, TimeUnit.SECONDS)).isTrue();
      assertThat(program.exitValue()).isZero();
    }
    assertThat(site.taken).hasSize(CrashTest.Program.FILES).doesNotHaveDuplicates();
    assertThat(site.postsOfForms()).isEqualTo(CrashTest.Program.FILES);
  }

  private WriteEngine engine() {
    return new WriteEngine(
        FormLogin.INFO.id(),
        session,
        FileJournal.in(folder),
        PortalServer.CLOCK,
        Duration.ofSeconds(20));
  }

  private WriteState send(Resend resend) {
    WriteEngine engine = engine();
    return engine
        .send(engine.record(DRAFT.identity().id()), UploadSite::write, resend)
        .record()
        .state();
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
