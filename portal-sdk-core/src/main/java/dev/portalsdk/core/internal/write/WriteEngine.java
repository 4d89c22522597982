package dev.portalsdk.core.internal.write;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.core.PortalId;
import dev.portalsdk.core.error.CallCancelledException;
import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.LocalStorageException;
import dev.portalsdk.core.journal.BatchId;
import dev.portalsdk.core.journal.Resend;
import dev.portalsdk.core.journal.WriteBatch;
import dev.portalsdk.core.journal.WriteClaim;
import dev.portalsdk.core.journal.WriteConflictException;
import dev.portalsdk.core.journal.WriteDraft;
import dev.portalsdk.core.journal.WriteId;
import dev.portalsdk.core.journal.WriteJournal;
import dev.portalsdk.core.journal.WriteRecord;
import dev.portalsdk.core.journal.WriteState;
import dev.portalsdk.core.journal.WriteStep;
import dev.portalsdk.core.spi.WriteOutcome;
import dev.portalsdk.core.spi.Writes;
import dev.portalsdk.core.spi.http.Session;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Drives the writes of one user at one portal through a journal. */
public final class WriteEngine implements Writes {

  private static final long PAUSE_MILLIS = 20;

  private final PortalId portal;
  private final Session session;
  private final WriteJournal journal;
  private final Clock clock;
  private final Duration patience;

  /**
   * Creates one.
   *
   * @param portal where the writes are done
   * @param session the user's conversation with the portal
   * @param journal where they are written down
   * @param clock the time that is written down
   * @param patience how long to wait while somebody else does the same write
   */
  public WriteEngine(
      PortalId portal, Session session, WriteJournal journal, Clock clock, Duration patience) {
    this.portal = requireNonNull(portal, "portal");
    this.session = requireNonNull(session, "session");
    this.journal = requireNonNull(journal, "journal");
    this.clock = requireNonNull(clock, "clock");
    this.patience = requireNonNull(patience, "patience");
  }

  @Override
  public WriteBatch prepare(List<WriteDraft> drafts) {
    if (!drafts.stream().allMatch(draft -> draft.identity().portal().equals(portal))) {
      throw new IllegalArgumentException("What is written at '" + portal + "' is prepared for it");
    }
    return journal.prepare(drafts, clock.instant());
  }

  @Override
  public Optional<WriteBatch> batch(BatchId id) {
    return isOwn(id) ? journal.batch(id) : Optional.empty();
  }

  @Override
  public List<BatchId> unfinished() {
    return journal.unfinished().stream().filter(this::isOwn).toList();
  }

  private boolean isOwn(BatchId id) {
    return id.portal().equals(portal);
  }

  @Override
  public WriteRecord record(WriteId id) {
    return journal
        .find(id)
        .orElseThrow(() -> new IllegalArgumentException("The journal has no write " + id));
  }

  @Override
  public WriteOutcome send(WriteRecord prepared, Maker maker, Resend resend) {
    WriteClaim claim;
    Resend given;
    try {
      Optional<WriteClaim> free = journal.claim(prepared.id());
      claim = free.isPresent() ? free.get() : claim(prepared.id());
      // Who had it may have sent it a moment ago, and been killed before it could say so.
      given = free.isPresent() ? resend : Resend.NEVER;
    } catch (CallCancelledException | LocalStorageException notMine) {
      return WriteOutcome.of(record(prepared.id())).failing(notMine);
    }
    try (claim;
        WriteRun run = new WriteRun(session, claim, maker, leave(claim, prepared, given), clock)) {
      return run.run();
    }
  }

  /** Leave is for what was known when it was given: what became unknown since may be under way. */
  private static Resend leave(WriteClaim claim, WriteRecord prepared, Resend resend) {
    requireSame(claim.record(), prepared);
    return claim.record().steps() == prepared.steps() ? resend : Resend.NEVER;
  }

  private static void requireSame(WriteRecord now, WriteRecord prepared) {
    if (!now.identity().equals(prepared.identity())) {
      throw new WriteConflictException(now);
    }
  }

  @Override
  public WriteRecord confirm(WriteRecord prepared, String words) {
    try (WriteClaim claim = claim(prepared.id())) {
      requireSame(claim.record(), prepared);
      WriteState state = claim.record().state();
      if (state != WriteState.UNKNOWN && state != WriteState.SENDING) {
        throw new IllegalStateException("Nobody doubts of the write: it is " + state);
      }
      claim.take(WriteStep.to(WriteState.CONFIRMED, clock.instant()).saying(words));
      return claim.record();
    }
  }

  private WriteClaim claim(WriteId id) {
    long end = System.nanoTime() + patience.toNanos();
    Optional<WriteClaim> claim = journal.claim(id);
    while (claim.isEmpty()) {
      pause(end);
      claim = journal.claim(id);
    }
    return claim.get();
  }

  private static void pause(long end) {
    if (System.nanoTime() - end > 0) {
      throw new LocalStorageException(
          ErrorCode.JOURNAL_BUSY, "Somebody else is doing the same write for a long time");
    }
    try {
      Thread.sleep(PAUSE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CallCancelledException(
          "The thread was interrupted while somebody else did the same write");
    }
  }

  @Override
  public void discard(BatchId id) {
    if (isOwn(id)) {
      journal.discard(id);
    }
  }
}
