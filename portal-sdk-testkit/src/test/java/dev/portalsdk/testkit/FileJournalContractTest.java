package dev.portalsdk.testkit;

import dev.portalsdk.core.journal.FileJournal;
import dev.portalsdk.core.journal.WriteJournal;
import dev.portalsdk.testkit.tck.WriteClaimContract;
import dev.portalsdk.testkit.tck.WriteJournalContract;
import java.nio.file.Path;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.io.TempDir;

/** The journal in a folder keeps what journals promise. */
class FileJournalContractTest {

  @Nested
  class Journal extends WriteJournalContract {
    @TempDir Path folder;

    @Override
    protected WriteJournal journal() {
      return FileJournal.in(folder);
    }

    @Override
    protected WriteJournal reopen() {
      return FileJournal.in(folder.resolve("."));
    }
  }

  @Nested
  class Claims extends WriteClaimContract {
    @TempDir Path folder;

    @Override
    protected WriteJournal journal() {
      return FileJournal.in(folder);
    }

    @Override
    protected WriteJournal reopen() {
      return FileJournal.in(folder.resolve("."));
    }
  }
}
