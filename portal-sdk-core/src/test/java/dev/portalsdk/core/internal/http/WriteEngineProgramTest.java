package dev.portalsdk.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.portalsdk.core.PortalId;
import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.error.CallCancelledException;
import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.LocalStorageException;
import dev.portalsdk.core.internal.http.UploadSite.Fault;
import dev.portalsdk.core.internal.write.NoWrites;
import dev.portalsdk.core.internal.write.WriteEngine;
import dev.portalsdk.core.journal.FileJournal;
import dev.portalsdk.core.journal.JournalWithSteps;
import dev.portalsdk.core.journal.Resend;
import dev.portalsdk.core.journal.WriteClaim;
import dev.portalsdk.core.journal.WriteConflictException;
import dev.portalsdk.core.journal.WriteDraft;
import dev.portalsdk.core.journal.WriteIdentity;
import dev.portalsdk.core.journal.WriteRecord;
import dev.portalsdk.core.journal.WriteState;
import dev.portalsdk.core.spi.Probe;
import dev.portalsdk.core.spi.Receipt;
import dev.portalsdk.core.spi.Write;
import dev.portalsdk.core.spi.WriteOutcome;
import dev.portalsdk.core.spi.http.Exchange;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/**
 * What becomes of a write whatever the program does: threads, interrupts, mistakes, a full disk,
 * leave.
 */
class WriteEngineProgramTest extends WriteEngineCase {

  @Test
  void holdsLeaveForWhatWasUnknownWhenItWasGiven() {
    site.coming.addAll(List.of(Fault.REQUEST_LOST, Fault.REQUEST_LOST));
    send(Resend.NEVER);
    WriteRecord leave = engine.record(DRAFT.identity().id());
    engine.send(leave, UploadSite::write, Resend.IF_NOT_FOUND);
    assertThat(site.postsOfForms()).isEqualTo(2);

    engine.send(leave, UploadSite::write, Resend.IF_NOT_FOUND);

    assertThat(site.postsOfForms()).as("the second is as doubtful, without leave").isEqualTo(2);
  }

  @Test
  void letsAPersonDecideWhereThePortalCannot() {
    site.coming.addAll(List.of(Fault.REQUEST_LOST, Fault.REQUEST_LOST));
    send(Resend.NEVER);
    site.listBroken = true;
    assertThat(send(Resend.IF_NOT_FOUND).record().state()).isEqualTo(WriteState.UNKNOWN);
    assertThat(site.postsOfForms()).isEqualTo(1);
    send(Resend.NOT_THERE);
    assertThat(site.postsOfForms()).isEqualTo(2);

    WriteRecord confirmed = engine.confirm(engine.record(DRAFT.identity().id()), "seen");

    assertThat(confirmed.state()).isEqualTo(WriteState.CONFIRMED);
    assertThatIllegalStateException().isThrownBy(() -> engine.confirm(confirmed, "again"));
  }

  @Test
  void asksForWhatAKilledProcessWasSending() {
    prepare(DRAFT);
    leaveSending();

    assertThat(send(Resend.NEVER).record().state()).isEqualTo(WriteState.UNKNOWN);
    assertThat(site.postsOfForms()).isZero();

    site.taken.add(DRAFT.identity().sha256());
    assertThat(send(Resend.IF_NOT_FOUND).record().state()).isEqualTo(WriteState.CONFIRMED);
    assertThat(site.postsOfForms()).isZero();
  }

  @Test
  void sendsNothingForAnInterruptedThread() {
    prepare(DRAFT);
    session.login();
    Thread.currentThread().interrupt();

    WriteOutcome outcome = send(Resend.NEVER);

    assertThat(Thread.interrupted()).as("the flag is kept").isTrue();
    assertThat(outcome.record().state()).isEqualTo(WriteState.PENDING);
    assertThat(outcome.failure()).containsInstanceOf(CallCancelledException.class);
    assertThat(site.postsOfForms()).isZero();
  }

  @Test
  void writesDownThatNobodyKnowsWhereAThreadIsInterruptedWhileItSends() {
    Thread caller = Thread.currentThread();
    prepare(DRAFT);
    session.login();
    site.portal.pages.put(
        "/upload",
        request -> {
          caller.interrupt();
          ReadFaults.sleep(300);
          return PortalServer.page("TAKEN");
        });

    WriteOutcome outcome = send(Resend.NEVER);

    assertThat(Thread.interrupted()).as("the flag is kept").isTrue();
    assertThat(outcome.record().state()).isEqualTo(WriteState.UNKNOWN);
    assertThat(outcome.record().reason()).contains(ErrorCode.CANCELLED);
  }

  @Test
  void tellsAMistakeBeforeAnythingWasSentFromOneAfterwards() {
    prepare(DRAFT);
    session.close();
    assertThatIllegalStateException().isThrownBy(() -> send(Resend.NEVER));
    assertThat(state()).isEqualTo(WriteState.PENDING);

    session = site.portal.session(transport);
    engine = engine(FileJournal.in(folder));
    site.portal.pages.put(
        "/form",
        request -> {
          session.close();
          return PortalServer.page("FORM");
        });
    assertThatIllegalStateException()
        .isThrownBy(
            () ->
                engine.send(
                    engine.record(DRAFT.identity().id()),
                    (record, content) -> new BrokenWrite(UploadSite.write(record, content)),
                    Resend.NEVER));
    assertThat(state()).isEqualTo(WriteState.UNKNOWN);
  }

  @Test
  void endsConfirmedWhereTheDiskWasFullAfterTheSending() {
    FileJournal full =
        JournalWithSteps.in(
            folder,
            () -> {
              if (!site.taken.isEmpty()) {
                throw new LocalStorageException(ErrorCode.STORAGE_FAILED, "the disk is full");
              }
            });
    engine = engine(full);
    prepare(DRAFT);

    assertThatExceptionOfType(LocalStorageException.class).isThrownBy(() -> send(Resend.NEVER));

    assertThat(state()).isEqualTo(WriteState.SENDING);
    engine = engine(FileJournal.in(folder));
    assertThat(send(Resend.NEVER).record().state()).isEqualTo(WriteState.CONFIRMED);
    assertThat(site.copies(DRAFT)).isEqualTo(1);
  }

  @Test
  void sendsNothingThatItCannotWriteDown() {
    prepare(DRAFT);
    engine =
        engine(
            JournalWithSteps.in(
                folder,
                () -> {
                  throw new LocalStorageException(ErrorCode.STORAGE_FAILED, "the disk is full");
                }));

    assertThatExceptionOfType(LocalStorageException.class).isThrownBy(() -> send(Resend.NEVER));

    assertThat(site.portal.requests).isEmpty();
  }

  @Test
  void sendsOnceForManyThreads() throws Exception {
    prepare(DRAFT);
    ExecutorService threads = Executors.newFixedThreadPool(8);
    List<Callable<WriteState>> work = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      WriteEngine own = engine(FileJournal.in(folder));
      work.add(() -> send(own, DRAFT, Resend.IF_NOT_FOUND).record().state());
    }
    try {
      for (Future<WriteState> done : threads.invokeAll(work)) {
        assertThat(done.get()).isEqualTo(WriteState.CONFIRMED);
      }
    } finally {
      threads.shutdownNow();
    }
    assertThat(site.postsOfForms()).isEqualTo(1);
  }

  @Test
  void doesNotWaitForEverForAnother() {
    prepare(DRAFT);
    WriteEngine impatient =
        new WriteEngine(
            FormLogin.INFO.id(),
            session,
            FileJournal.in(folder),
            PortalServer.CLOCK,
            Duration.ofMillis(50));

    try (WriteClaim held = claim()) {
      WriteOutcome outcome = send(impatient, DRAFT, Resend.NEVER);
      assertThat(outcome.record().state()).isEqualTo(WriteState.PENDING);
      assertThat(outcome.failure().orElseThrow().code()).isEqualTo(ErrorCode.JOURNAL_BUSY);
      assertThat(held.record().state()).isEqualTo(WriteState.PENDING);
    }
  }

  @Test
  void doesNotSendAnotherContentThanWasPrepared() {
    WriteRecord before = prepare(DRAFT);
    site.coming.add(Fault.REFUSED);
    send(Resend.NEVER);
    PortalDocument other = PortalDocument.of("factura.pdf", new byte[] {1});
    engine.prepare(List.of(WriteDraft.of(sameSubject(other), DRAFT.details(), other)));

    assertThatExceptionOfType(WriteConflictException.class)
        .isThrownBy(() -> engine.send(before, UploadSite::write, Resend.NEVER));
    assertThat(site.taken).isEmpty();
  }

  @Test
  void needsAJournalAndWritesOfItsPortal() {
    assertThatIllegalStateException()
        .isThrownBy(() -> new NoWrites().prepare(List.of(DRAFT)))
        .withMessageContaining("journal");
    WriteEngine other =
        new WriteEngine(
            PortalId.of("another"),
            session,
            FileJournal.in(folder),
            PortalServer.CLOCK,
            Duration.ofSeconds(1));
    assertThatIllegalArgumentException().isThrownBy(() -> other.prepare(List.of(DRAFT)));
    prepare(DRAFT);
    assertThat(other.unfinished()).isEmpty();
    assertThat(engine.unfinished()).hasSize(1);
    assertThat(other.batch(engine.unfinished().get(0))).isEmpty();
  }

  private static WriteIdentity sameSubject(PortalDocument content) {
    return WriteIdentity.builder(FormLogin.INFO.id(), "upload document")
        .subject("invoice", "0025-00043905")
        .sha256(content.sha256())
        .exclusive()
        .build();
  }

  private record BrokenWrite(Write write) implements Write {

    @Override
    public WriteIdentity identity() {
      return write.identity();
    }

    @Override
    public Receipt transmit(Exchange exchange) {
      write.transmit(exchange);
      throw new IllegalStateException("a mistake");
    }

    @Override
    public Probe probe(Exchange exchange) {
      return write.probe(exchange);
    }

    @Override
    public String whereToLook() {
      return write.whereToLook();
    }
  }
}
