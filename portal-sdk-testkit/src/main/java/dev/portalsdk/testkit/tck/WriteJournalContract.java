package dev.portalsdk.testkit.tck;

import static dev.portalsdk.testkit.tck.SampleWrites.NOON;
import static dev.portalsdk.testkit.tck.SampleWrites.ODD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.journal.BatchId;
import dev.portalsdk.core.journal.WriteBatch;
import dev.portalsdk.core.journal.WriteClaim;
import dev.portalsdk.core.journal.WriteConflictException;
import dev.portalsdk.core.journal.WriteDraft;
import dev.portalsdk.core.journal.WriteJournal;
import dev.portalsdk.core.journal.WriteRecord;
import dev.portalsdk.core.journal.WriteState;
import dev.portalsdk.core.journal.WriteStep;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What {@link WriteJournal} promises, wherever it is kept; its rights are another contract. */
public abstract class WriteJournalContract {

  private static final WriteDraft INVOICE = SampleWrites.single("0025-00043905", "invoice");
  private static final WriteDraft OTHER = SampleWrites.single("0025-00043905", "another invoice");
  private static final WriteDraft STUDY = SampleWrites.further("0025-00043905", "study");
  private static final WriteDraft SCAN = SampleWrites.further("0025-00043905", "scan");

  /** Returns the journal of a test, empty at first. */
  protected abstract WriteJournal journal();

  /** Returns that journal as another program opens it while the first is in use. */
  protected abstract WriteJournal reopen();

  @Test
  void knowsAgainWhatWasPrepared() {
    WriteBatch batch = prepare(INVOICE, STUDY);

    assertEquals(Optional.of(batch), reopen().batch(batch.id()));
    assertEquals(List.of(batch.id()), reopen().unfinished());
    WriteRecord record = record(INVOICE);
    assertEquals(INVOICE.identity(), record.identity());
    assertEquals(INVOICE.details(), record.details());
    assertEquals(batch.id(), record.batch());
    assertEquals(WriteState.PENDING, record.state());
    assertEquals(NOON, record.last().at());
    assertEquals("invoice", content(INVOICE));
  }

  @Test
  void knowsNothingOfWhatWasNotPrepared() {
    BatchId never = WriteBatch.of(List.of(INVOICE)).id();

    assertEquals(Optional.empty(), journal().find(INVOICE.identity().id()));
    assertEquals(Optional.empty(), journal().batch(never));
    assertEquals(List.of(), journal().unfinished());
    assertThrows(IllegalArgumentException.class, () -> journal().claim(INVOICE.identity().id()));
    journal().discard(never);
  }

  @Test
  void isPreparedOnceHoweverOften() {
    WriteBatch batch = prepare(INVOICE, STUDY);
    for (WriteState state : WriteState.values()) {
      bring(INVOICE, state);

      assertEquals(batch, reopen().prepare(List.of(INVOICE, STUDY), NOON.plusSeconds(1)));
      assertEquals(state, record(INVOICE).state(), "what is there stays as it is");
    }
  }

  @Test
  void writesDownEachStepWithItsReasonAndWords() {
    prepare(INVOICE);
    WriteStep step =
        WriteStep.to(WriteState.UNKNOWN, NOON.plusMillis(7))
            .because(ErrorCode.PORTAL_UNREACHABLE)
            .saying(ODD);
    try (WriteClaim claim = claim(INVOICE)) {
      claim.take(WriteStep.to(WriteState.SENDING, NOON));
      claim.take(step);
      assertEquals(WriteState.UNKNOWN, claim.record().state());
    }

    WriteStep read = record(INVOICE).last();
    assertEquals(step.at(), read.at());
    assertEquals(WriteState.UNKNOWN, read.state());
    assertEquals(Optional.of(ErrorCode.PORTAL_UNREACHABLE), read.reason());
    assertEquals(ODD, read.words());
    assertEquals(INVOICE.details(), record(INVOICE).details());
  }

  @Test
  void keepsAContentUntilThePortalHasIt() {
    prepare(INVOICE);
    for (WriteState state : List.of(WriteState.SENDING, WriteState.UNKNOWN, WriteState.REJECTED)) {
      bring(INVOICE, state);
      assertEquals("invoice", content(INVOICE));
    }
    try (WriteClaim claim = claim(INVOICE)) {
      claim.take(WriteStep.to(WriteState.CONFIRMED, NOON));
      assertEquals(Optional.empty(), claim.content());
    }
    try (WriteClaim claim = claim(INVOICE)) {
      assertEquals(Optional.empty(), claim.content());
    }
  }

  @Test
  void keepsAnotherContentOutUnlessThePortalRefusedTheFirst() {
    WriteBatch batch = prepare(INVOICE);
    for (WriteState state :
        List.of(WriteState.PENDING, WriteState.SENDING, WriteState.UNKNOWN, WriteState.CONFIRMED)) {
      bring(INVOICE, state);
      WriteConflictException conflict =
          assertThrows(WriteConflictException.class, () -> prepare(STUDY, OTHER));
      assertEquals(batch.id(), conflict.batch());
      assertEquals(Optional.empty(), journal().find(STUDY.identity().id()), "nothing is written");
      assertEquals(List.of(), unfinishedBut(batch.id()));
      assertEquals(INVOICE.identity(), record(INVOICE).identity());
      assertEquals(state, record(INVOICE).state());
    }
  }

  @Test
  void letsAnotherContentTakeThePlaceOfARefusedOne() {
    WriteBatch refused = prepare(INVOICE);
    bring(INVOICE, WriteState.REJECTED);

    WriteBatch batch = prepare(OTHER);

    assertEquals(OTHER.identity().id(), INVOICE.identity().id());
    assertEquals(Optional.empty(), reopen().batch(refused.id()));
    assertEquals(Optional.of(batch), reopen().batch(batch.id()));
    assertEquals(OTHER.identity(), record(OTHER).identity());
    assertEquals(WriteState.PENDING, record(OTHER).state());
    assertEquals("another invoice", content(OTHER));
    assertThrows(WriteConflictException.class, () -> prepare(INVOICE));
    assertEquals(List.of(batch.id()), reopen().unfinished(), "the refused one has ended");
    journal().discard(refused.id());
    assertEquals(Optional.of(batch), reopen().batch(batch.id()));
    assertEquals("another invoice", content(OTHER));
  }

  @Test
  void takesSeveralContentsWhereASubjectMayHaveThem() {
    prepare(STUDY, SCAN);
    bring(STUDY, WriteState.CONFIRMED);

    assertEquals("scan", content(SCAN));
    assertEquals(WriteState.PENDING, record(SCAN).state());
  }

  @Test
  void listsTheBatchesOfWhichAWriteHasNotEnded() {
    WriteBatch first = prepare(INVOICE);
    WriteBatch second = prepare(INVOICE, STUDY);
    for (WriteState state : List.of(WriteState.SENDING, WriteState.UNKNOWN)) {
      bring(INVOICE, state);
      assertEquals(List.of(), unfinishedBut(first.id(), second.id()));
      assertEquals(2, journal().unfinished().size());
    }

    bring(INVOICE, WriteState.CONFIRMED);
    assertEquals(List.of(second.id()), reopen().unfinished());
    bring(STUDY, WriteState.REJECTED);
    assertEquals(List.of(), reopen().unfinished());
    assertEquals(Optional.of(first), journal().batch(first.id()));
  }

  @Test
  void forgetsWhatIsCertainlyNotAtThePortal() {
    WriteBatch batch = prepare(INVOICE, STUDY);
    bring(INVOICE, WriteState.REJECTED);

    journal().discard(batch.id());

    assertEquals(Optional.empty(), reopen().batch(batch.id()));
    assertEquals(Optional.empty(), reopen().find(INVOICE.identity().id()));
    assertEquals(Optional.empty(), reopen().find(STUDY.identity().id()));
    assertEquals(List.of(), reopen().unfinished());
    prepare(OTHER);
    assertEquals("another invoice", content(OTHER));
  }

  @Test
  void forgetsNothingWhileNobodyKnowsOfAWrite() {
    WriteBatch batch = prepare(STUDY, INVOICE);
    for (WriteState state : List.of(WriteState.SENDING, WriteState.UNKNOWN)) {
      bring(INVOICE, state);

      assertThrows(IllegalStateException.class, () -> journal().discard(batch.id()));

      assertEquals(Optional.of(batch), reopen().batch(batch.id()));
      assertEquals("study", content(STUDY));
    }
  }

  @Test
  void keepsInMindWhatThePortalHas() {
    WriteBatch batch = prepare(STUDY, INVOICE);
    bring(INVOICE, WriteState.CONFIRMED);

    journal().discard(batch.id());

    assertEquals(Optional.empty(), reopen().find(STUDY.identity().id()));
    assertEquals(WriteState.CONFIRMED, record(INVOICE).state());
    assertEquals(List.of(), reopen().unfinished());
    assertThrows(WriteConflictException.class, () -> prepare(OTHER));
  }

  @Test
  void keepsForOneBatchWhatAnotherForgets() {
    WriteBatch first = prepare(INVOICE);
    WriteBatch second = prepare(INVOICE, STUDY);

    journal().discard(first.id());

    assertEquals(Optional.empty(), journal().batch(first.id()));
    assertEquals(Optional.of(second), reopen().batch(second.id()));
    assertEquals("invoice", content(INVOICE));
    journal().discard(second.id());
    assertEquals(Optional.empty(), reopen().find(INVOICE.identity().id()));
  }

  @Test
  void refusesWhatIsNoBatch() {
    assertThrows(IllegalArgumentException.class, () -> prepare());
    assertThrows(IllegalArgumentException.class, () -> prepare(INVOICE, INVOICE));
    assertThrows(IllegalArgumentException.class, () -> prepare(INVOICE, SampleWrites.elsewhere()));
    assertTrue(journal().unfinished().isEmpty());
  }

  private WriteBatch prepare(WriteDraft... drafts) {
    return journal().prepare(List.of(drafts), NOON);
  }

  /** Leads a write on to a state. */
  private void bring(WriteDraft draft, WriteState state) {
    if (record(draft).state() != state) {
      try (WriteClaim claim = claim(draft)) {
        claim.take(WriteStep.to(state, NOON));
      }
    }
  }

  private WriteRecord record(WriteDraft draft) {
    return reopen().find(draft.identity().id()).orElseThrow();
  }

  private WriteClaim claim(WriteDraft draft) {
    return reopen().claim(draft.identity().id()).orElseThrow();
  }

  private String content(WriteDraft draft) {
    try (WriteClaim claim = claim(draft);
        PortalDocument content = claim.content().orElseThrow()) {
      return new String(content.bytes(), StandardCharsets.UTF_8);
    }
  }

  private List<BatchId> unfinishedBut(BatchId... known) {
    return journal().unfinished().stream().filter(id -> !List.of(known).contains(id)).toList();
  }
}
