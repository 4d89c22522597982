package dev.portalsdk.core.internal.write;

import dev.portalsdk.core.journal.BatchId;
import dev.portalsdk.core.journal.Resend;
import dev.portalsdk.core.journal.WriteBatch;
import dev.portalsdk.core.journal.WriteDraft;
import dev.portalsdk.core.journal.WriteId;
import dev.portalsdk.core.journal.WriteRecord;
import dev.portalsdk.core.spi.WriteOutcome;
import dev.portalsdk.core.spi.Writes;
import java.util.List;
import java.util.Optional;

/** What a portal can be changed by where no journal was set: nothing. */
public final class NoWrites implements Writes {

  @Override
  public WriteBatch prepare(List<WriteDraft> drafts) {
    throw noJournal();
  }

  @Override
  public Optional<WriteBatch> batch(BatchId id) {
    throw noJournal();
  }

  @Override
  public List<BatchId> unfinished() {
    throw noJournal();
  }

  @Override
  public WriteRecord record(WriteId id) {
    throw noJournal();
  }

  @Override
  public WriteOutcome send(WriteRecord prepared, Maker maker, Resend resend) {
    throw noJournal();
  }

  @Override
  public WriteRecord confirm(WriteRecord prepared, String words) {
    throw noJournal();
  }

  @Override
  public void discard(BatchId id) {
    throw noJournal();
  }

  private static IllegalStateException noJournal() {
    return new IllegalStateException(
        "Without a journal nothing is sent: give the runtime one, as"
            + " PortalRuntime.builder().journal(folder)");
  }
}
