package dev.portalsdk.testkit.internal.memory;

import dev.portalsdk.core.journal.WriteJournal;
import dev.portalsdk.testkit.tck.WriteClaimContract;
import dev.portalsdk.testkit.tck.WriteJournalContract;
import org.junit.jupiter.api.Nested;

/** The journal of the reference portal keeps what journals promise. */
class MemoryJournalTest {

  @Nested
  class Journal extends WriteJournalContract {
    private final WriteJournal journal = new MemoryJournal();

    @Override
    protected WriteJournal journal() {
      return journal;
    }

    @Override
    protected WriteJournal reopen() {
      return journal;
    }
  }

  @Nested
  class Claims extends WriteClaimContract {
    private final WriteJournal journal = new MemoryJournal();

    @Override
    protected WriteJournal journal() {
      return journal;
    }

    @Override
    protected WriteJournal reopen() {
      return journal;
    }
  }
}
