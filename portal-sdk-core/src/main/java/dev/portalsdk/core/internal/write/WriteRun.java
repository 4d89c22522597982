package dev.portalsdk.core.internal.write;

import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.LocalStorageException;
import dev.portalsdk.core.error.NotPermittedException;
import dev.portalsdk.core.error.OutcomeUnknownException;
import dev.portalsdk.core.error.PortalException;
import dev.portalsdk.core.error.RequestRefusedException;
import dev.portalsdk.core.error.SdkException;
import dev.portalsdk.core.journal.Resend;
import dev.portalsdk.core.journal.WriteClaim;
import dev.portalsdk.core.journal.WriteRecord;
import dev.portalsdk.core.journal.WriteState;
import dev.portalsdk.core.journal.WriteStep;
import dev.portalsdk.core.spi.Probe;
import dev.portalsdk.core.spi.Receipt;
import dev.portalsdk.core.spi.Write;
import dev.portalsdk.core.spi.WriteOutcome;
import dev.portalsdk.core.spi.Writes;
import dev.portalsdk.core.spi.http.Exchange;
import dev.portalsdk.core.spi.http.Session;
import java.time.Clock;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One run of one write, from where the journal says it is to where it gets.
 *
 * <p>It is sent if it is certainly not there. If it may be there, the portal is asked; what the
 * portal does not show is sent again only if the portal had turned it away unread, once, or the
 * caller gave leave for what was unknown before this run.
 */
final class WriteRun {

  private static final int MOST_TRANSMISSIONS = 2;

  /** Answers by which a portal says that it did not look at what was sent. */
  private static final Set<ErrorCode> TURNED_AWAY =
      Set.of(
          ErrorCode.SESSION_EXPIRED,
          ErrorCode.FORM_EXPIRED,
          ErrorCode.PORTAL_MAINTENANCE,
          ErrorCode.HUMAN_CHALLENGE,
          ErrorCode.PASSWORD_CHANGE_REQUIRED);

  private final Session session;
  private final WriteClaim claim;
  private final Writes.Maker maker;
  private final Resend resend;
  private final Clock clock;
  private int transmissions;
  private boolean begun;
  private @Nullable SdkException failure;

  WriteRun(Session session, WriteClaim claim, Writes.Maker maker, Resend resend, Clock clock) {
    this.session = session;
    this.claim = claim;
    this.maker = maker;
    this.resend = resend;
    this.clock = clock;
  }

  WriteOutcome run() {
    WriteState state = claim.record().state();
    if (state != WriteState.CONFIRMED) {
      Write write = write();
      if (state == WriteState.PENDING || state == WriteState.REJECTED) {
        transmit(write);
      } else {
        resolve(write);
      }
    }
    WriteOutcome outcome = WriteOutcome.of(claim.record());
    return failure == null ? outcome : outcome.failing(failure);
  }

  private Write write() {
    Write write = maker.write(claim.record(), this::content);
    if (!write.identity().equals(claim.record().identity())) {
      throw new IllegalStateException("The adapter made another write of " + claim.record().id());
    }
    return write;
  }

  private PortalDocument content() {
    return claim
        .content()
        .orElseThrow(
            () ->
                new LocalStorageException(
                    ErrorCode.JOURNAL_DAMAGED, "The document of a write has gone"));
  }

  private void transmit(Write write) {
    transmissions++;
    begun = false;
    claim.take(step(WriteState.SENDING));
    Receipt receipt = sent(write);
    if (receipt != null) {
      confirm(receipt);
    }
  }

  /**
   * Sends it and returns the receipt, null if there is none and what is to be done about it is
   * done. Nothing of the journal's own failures is caught here: they say nothing of the portal.
   */
  private @Nullable Receipt sent(Write write) {
    SdkException thrown;
    try {
      return session.write(operation(), exchange -> begin(write, exchange));
    } catch (SdkException e) {
      thrown = e;
    } catch (RuntimeException | Error e) {
      claim.take(begun ? unknown(write) : step(WriteState.PENDING));
      throw e;
    }
    failure = thrown;
    if (thrown instanceof OutcomeUnknownException open) {
      claim.take(unknown(write).because(open.reason()));
      resolve(write);
    } else {
      claim.take(notTaken(thrown));
    }
    return null;
  }

  private WriteStep unknown(Write write) {
    return step(WriteState.UNKNOWN).saying(write.whereToLook());
  }

  private Receipt begin(Write write, Exchange exchange) {
    begun = true;
    return write.transmit(exchange);
  }

  private WriteStep notTaken(SdkException e) {
    if (!saysNo(e)) {
      return step(WriteState.PENDING).because(e.code());
    }
    String words = e instanceof PortalException said ? said.portalWords().orElse("") : "";
    return step(WriteState.REJECTED).because(e.code()).saying(words);
  }

  private static boolean saysNo(SdkException e) {
    return e instanceof RequestRefusedException
        || e instanceof NotPermittedException
        || e.code().equals(ErrorCode.THROTTLED);
  }

  private void resolve(Write write) {
    Probe probe = ask(write);
    if (probe.receipt().isPresent()) {
      confirm(probe.receipt().get());
    } else if (probe.isAbsent() && mayBeSentAgain()) {
      transmit(write);
    } else {
      leaveUnknown(write);
    }
  }

  private Probe ask(Write write) {
    try {
      return session.read("look for what was sent", write::probe);
    } catch (SdkException e) {
      failure = e;
      return Probe.undecided();
    }
  }

  private boolean mayBeSentAgain() {
    boolean leave = resend == Resend.IF_NOT_FOUND && transmissions == 0;
    boolean turnedAway = claim.record().reason().filter(TURNED_AWAY::contains).isPresent();
    return leave || (turnedAway && transmissions < MOST_TRANSMISSIONS);
  }

  private void leaveUnknown(Write write) {
    WriteRecord record = claim.record();
    if (record.state() != WriteState.UNKNOWN) {
      claim.take(unknown(write));
    }
  }

  private void confirm(Receipt receipt) {
    failure = null;
    claim.take(step(WriteState.CONFIRMED).saying(receipt.words()));
  }

  private String operation() {
    return claim.record().identity().operation();
  }

  private WriteStep step(WriteState state) {
    return WriteStep.to(state, clock.instant());
  }
}
