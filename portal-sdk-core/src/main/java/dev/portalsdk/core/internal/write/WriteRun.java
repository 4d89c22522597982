package dev.portalsdk.core.internal.write;

import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.LocalStorageException;
import dev.portalsdk.core.error.OutcomeUnknownException;
import dev.portalsdk.core.error.PortalException;
import dev.portalsdk.core.error.SdkException;
import dev.portalsdk.core.journal.Resend;
import dev.portalsdk.core.journal.WriteClaim;
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
 * portal does not show is sent again only if the portal had turned it away unread, once in a run,
 * or the caller gave leave for what was unknown before this run. A doubt is never forgotten: what
 * may have arrived once is not called unsent because a second sending failed.
 */
final class WriteRun implements AutoCloseable {

  private static final int MOST_TRANSMISSIONS = 2;

  /** Answers by which a portal says that it did not look at what was sent. */
  private static final Set<ErrorCode> TURNED_AWAY =
      Set.of(ErrorCode.SESSION_EXPIRED, ErrorCode.FORM_EXPIRED);

  private final Session session;
  private final WriteClaim claim;
  private final Writes.Maker maker;
  private final Resend resend;
  private final Clock clock;
  private int transmissions;
  private @Nullable Exchange exchange;
  private @Nullable PortalDocument document;
  private @Nullable SdkException failure;

  WriteRun(Session session, WriteClaim claim, Writes.Maker maker, Resend resend, Clock clock) {
    this.session = session;
    this.claim = claim;
    this.maker = maker;
    this.resend = resend;
    this.clock = clock;
  }

  WriteOutcome run() {
    switch (claim.record().state()) {
      case CONFIRMED -> {}
      case PENDING -> transmit(write());
      case REJECTED -> sendRefusedAgain(write());
      case SENDING, UNKNOWN -> resolve(write());
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
    PortalDocument read =
        claim
            .content()
            .orElseThrow(
                () ->
                    new LocalStorageException(
                        ErrorCode.JOURNAL_DAMAGED, "The document of a write has gone"));
    document = read;
    return read;
  }

  private void transmit(Write write) {
    WriteStep before = claim.record().last();
    transmissions++;
    exchange = null;
    claim.take(step(WriteState.SENDING));
    Receipt receipt = sent(write, before);
    if (receipt != null) {
      confirm(receipt);
    }
  }

  /**
   * Sends it and returns the receipt, null if there is none and what is to be done about it is
   * done. Nothing of the journal's own failures is caught here: they say nothing of the portal.
   */
  private @Nullable Receipt sent(Write write, WriteStep before) {
    SdkException thrown;
    try {
      return session.write(operation(), way -> begin(write, way));
    } catch (SdkException e) {
      thrown = e;
    } catch (RuntimeException | Error e) {
      claim.take(mayHaveArrived() ? unknown(write) : again(before));
      throw e;
    }
    failure = thrown;
    if (thrown instanceof OutcomeUnknownException open) {
      claim.take(unknown(write).because(open.reason()));
      resolve(write);
    } else if (mayHaveArrived() && (!isOpen(before.state()) || isTurnedAway(before))) {
      refused(write, thrown);
    } else {
      claim.take(isOpen(before.state()) ? unknown(write, before) : notSent(before, thrown));
    }
    return null;
  }

  private Receipt begin(Write write, Exchange way) {
    exchange = way;
    return write.transmit(way);
  }

  private boolean mayHaveArrived() {
    return exchange != null && exchange.changed();
  }

  /** Whether a write may be at the portal although nobody knows. */
  private static boolean isOpen(WriteState state) {
    return state == WriteState.UNKNOWN || state == WriteState.SENDING;
  }

  /** The portal says no to what it was sent; its list is believed more than its words. */
  private void refused(Write write, SdkException thrown) {
    String words = thrown instanceof PortalException said ? said.portalWords().orElse("") : "";
    claim.take(step(WriteState.REJECTED).because(thrown.code()).saying(words));
    ask(write).receipt().ifPresent(this::confirm);
  }

  /** What was refused is sent again, unless the portal has it in spite of its words. */
  private void sendRefusedAgain(Write write) {
    Probe probe = ask(write);
    if (probe.receipt().isPresent()) {
      confirm(probe.receipt().get());
    } else if (probe.isAbsent() || resend == Resend.NOT_THERE) {
      transmit(write);
    }
  }

  private void resolve(Write write) {
    Probe probe = ask(write);
    if (probe.receipt().isPresent()) {
      confirm(probe.receipt().get());
    } else if (mayBeSentAgain(probe)) {
      transmit(write);
    } else if (claim.record().state() != WriteState.UNKNOWN) {
      claim.take(unknown(write));
    }
  }

  private Probe ask(Write write) {
    try {
      return session.read("look for what was sent", write::probe);
    } catch (SdkException e) {
      if (failure == null) {
        failure = e;
      }
      return Probe.undecided();
    }
  }

  private boolean mayBeSentAgain(Probe probe) {
    if (transmissions == 0 && resend == Resend.NOT_THERE) {
      return true;
    }
    boolean leave = transmissions == 0 && resend == Resend.IF_NOT_FOUND;
    boolean unread = isTurnedAway(claim.record().last()) && transmissions < MOST_TRANSMISSIONS;
    return probe.isAbsent() && (leave || unread);
  }

  private static boolean isTurnedAway(WriteStep step) {
    return step.reason().filter(TURNED_AWAY::contains).isPresent();
  }

  private void confirm(Receipt receipt) {
    failure = null;
    claim.take(step(WriteState.CONFIRMED).saying(receipt.words()));
  }

  private WriteStep unknown(Write write) {
    return step(WriteState.UNKNOWN).saying(write.whereToLook());
  }

  /** The doubt that there was before, with its reason. */
  private WriteStep unknown(Write write, WriteStep before) {
    return before.reason().map(unknown(write)::because).orElseGet(() -> unknown(write));
  }

  /** It is where it was, since nothing was sent: waiting, or refused. */
  private WriteStep notSent(WriteStep before, SdkException thrown) {
    return before.state() == WriteState.REJECTED
        ? again(before)
        : step(WriteState.PENDING).because(thrown.code());
  }

  private WriteStep again(WriteStep before) {
    WriteStep same = step(before.state()).saying(before.words());
    return before.reason().map(same::because).orElse(same);
  }

  private String operation() {
    return claim.record().identity().operation();
  }

  private WriteStep step(WriteState state) {
    return WriteStep.to(state, clock.instant());
  }

  /** Gives back what was read of the document. */
  @Override
  public void close() {
    if (document != null) {
      document.close();
    }
  }
}
