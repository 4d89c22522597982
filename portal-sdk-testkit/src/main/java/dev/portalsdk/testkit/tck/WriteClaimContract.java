package dev.portalsdk.testkit.tck;

import static dev.portalsdk.testkit.tck.SampleWrites.NOON;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portalsdk.core.journal.WriteBatch;
import dev.portalsdk.core.journal.WriteClaim;
import dev.portalsdk.core.journal.WriteDraft;
import dev.portalsdk.core.journal.WriteId;
import dev.portalsdk.core.journal.WriteJournal;
import dev.portalsdk.core.journal.WriteState;
import dev.portalsdk.core.journal.WriteStep;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What {@link WriteJournal} promises of rights: one write is done by one at a time. */
public abstract class WriteClaimContract {

  private static final int THREADS = 8;
  private static final WriteDraft INVOICE = SampleWrites.single("0025-00043905", "invoice");
  private static final WriteDraft STUDY = SampleWrites.further("0025-00043905", "study");
  private static final WriteId ID = INVOICE.identity().id();

  /** Returns the journal of a test, empty at first. */
  protected abstract WriteJournal journal();

  /** Returns that journal as another program opens it while the first is in use. */
  protected abstract WriteJournal reopen();

  @Test
  void isGivenToOneAtATime() {
    prepare();
    try (WriteClaim held = claim()) {
      assertEquals(Optional.empty(), journal().claim(ID));
      assertEquals(Optional.empty(), reopen().claim(ID));
      reopen().claim(STUDY.identity().id()).orElseThrow().close();
      assertEquals(Optional.empty(), reopen().claim(ID), "another's end gives nothing back");
      assertEquals(ID, held.record().id());
    }
    reopen().claim(ID).orElseThrow().close();
  }

  @Test
  void isOverOnceItIsClosed() {
    prepare();
    WriteClaim over = claim();
    over.close();
    try (WriteClaim held = claim()) {
      over.close();
      assertEquals(Optional.empty(), reopen().claim(ID), "closing twice gives nothing back");
      assertThrows(IllegalStateException.class, () -> over.take(to(WriteState.SENDING)));
      assertThrows(IllegalStateException.class, over::content);
      assertEquals(WriteState.PENDING, held.record().state());
    }
    assertEquals(WriteState.PENDING, state());
  }

  @Test
  void isGivenToOneOfManyThreads() throws Exception {
    prepare();
    AtomicInteger holders = new AtomicInteger();
    List<Integer> given =
        inThreads(
            () -> {
              int taken = 0;
              for (int i = 0; i < 100; i++) {
                try (WriteClaim claim = reopen().claim(ID).orElse(null)) {
                  if (claim != null) {
                    assertEquals(1, holders.incrementAndGet());
                    taken++;
                    holders.decrementAndGet();
                  }
                }
              }
              return taken;
            });
    assertTrue(given.stream().mapToInt(Integer::intValue).sum() > 0);
  }

  @Test
  void isPreparedByManyThreadsAtOnce() throws Exception {
    WriteBatch batch = WriteBatch.of(List.of(INVOICE, STUDY));
    for (WriteBatch prepared : inThreads(this::prepare)) {
      assertEquals(batch, prepared);
    }
    WriteBatch turned = WriteBatch.of(List.of(STUDY, INVOICE));
    for (WriteBatch prepared : inThreads(() -> reopen().prepare(List.of(STUDY, INVOICE), NOON))) {
      assertEquals(turned, prepared);
    }
    assertEquals(Optional.of(batch), reopen().batch(batch.id()));
    assertEquals(Optional.of(turned), reopen().batch(turned.id()));
  }

  @Test
  void letsAnInterruptedThreadWriteDownWhatHappened() {
    prepare();
    Thread.currentThread().interrupt();
    try (WriteClaim claim = claim()) {
      claim.take(to(WriteState.SENDING));
      assertEquals(7, claim.content().orElseThrow().size());
      claim.take(to(WriteState.UNKNOWN));
    }
    assertTrue(Thread.interrupted(), "the flag is kept");
    assertEquals(WriteState.UNKNOWN, state());
    claim().close();
  }

  @Test
  void forgetsNothingThatSomebodyIsDoing() throws Exception {
    WriteBatch batch = prepare();
    FutureTask<Boolean> discarding =
        new FutureTask<>(
            () -> {
              reopen().discard(batch.id());
              return true;
            });
    Thread other = new Thread(discarding, "discards");
    try (WriteClaim claim = claim()) {
      other.start();
      awaitWaiting(other);
      claim.take(to(WriteState.SENDING));
    }
    ExecutionException refused = assertThrows(ExecutionException.class, discarding::get);
    assertInstanceOf(IllegalStateException.class, refused.getCause());
    assertEquals(WriteState.SENDING, state());
    assertEquals(Optional.of(batch), journal().batch(batch.id()));
  }

  private static void awaitWaiting(Thread thread) {
    while (thread.getState() == Thread.State.RUNNABLE || thread.getState() == Thread.State.NEW) {
      Thread.onSpinWait();
    }
  }

  private static <T> List<T> inThreads(Callable<T> work) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<T> results = new ArrayList<>();
      for (Future<T> result : threads.invokeAll(Collections.nCopies(THREADS, work))) {
        results.add(result.get());
      }
      return results;
    } finally {
      threads.shutdownNow();
    }
  }

  private WriteBatch prepare() {
    return reopen().prepare(List.of(INVOICE, STUDY), NOON);
  }

  private WriteClaim claim() {
    return journal().claim(ID).orElseThrow();
  }

  private WriteState state() {
    return reopen().find(ID).orElseThrow().state();
  }

  private static WriteStep to(WriteState state) {
    return WriteStep.to(state, NOON);
  }
}
