package dev.portalsdk.billing.submission;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.SdkException;
import dev.portalsdk.core.journal.WriteRecord;
import dev.portalsdk.core.journal.WriteState;
import dev.portalsdk.core.spi.WriteOutcome;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What became of one file of a submission.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class DocumentResult implements Serializable {

  private static final long serialVersionUID = 1L;

  private final AttachmentKind kind;
  private final String sha256;
  private final DocumentState state;
  private final @Nullable ErrorCode reason;
  private final String words;
  private final @Nullable SdkException failure;

  private DocumentResult(AttachmentKind kind, String sha256, WriteOutcome outcome) {
    this.kind = requireNonNull(kind, "kind");
    this.sha256 = requireNonNull(sha256, "sha256");
    WriteRecord record = outcome.record();
    this.state = state(record.state());
    this.reason = record.reason().orElse(null);
    this.words = record.last().words();
    this.failure = outcome.failure().orElse(null);
  }

  /**
   * Returns the result of a file that is sent by itself.
   *
   * @param kind what it is
   * @param outcome how far it is
   */
  public static DocumentResult of(AttachmentKind kind, WriteOutcome outcome) {
    return of(kind, outcome.record().identity().sha256(), outcome);
  }

  /**
   * Returns the result of a file that is sent together with others.
   *
   * @param kind what it is
   * @param sha256 the file's, as 64 lower-case hexadecimal digits
   * @param outcome how far all of them are
   */
  public static DocumentResult of(AttachmentKind kind, String sha256, WriteOutcome outcome) {
    return new DocumentResult(kind, sha256, outcome);
  }

  /** Returns what it is. */
  public AttachmentKind kind() {
    return kind;
  }

  /** Returns the file's SHA-256 as 64 lower-case hexadecimal digits. */
  public String sha256() {
    return sha256;
  }

  private static DocumentState state(WriteState state) {
    return switch (state) {
      case CONFIRMED -> DocumentState.CONFIRMED;
      case REJECTED -> DocumentState.REJECTED;
      case PENDING -> DocumentState.NOT_SENT;
      case SENDING, UNKNOWN -> DocumentState.UNKNOWN;
    };
  }

  /** Returns what became of it. */
  public DocumentState state() {
    return state;
  }

  /** Returns why, if it is not confirmed and there is more to say than the state. */
  public Optional<ErrorCode> reason() {
    return Optional.ofNullable(reason);
  }

  /**
   * Returns what the portal said when it confirmed or rejected the file, if it said something, such
   * as the shipment's number {@code 253}. It may hold personal data.
   */
  public Optional<String> portalWords() {
    return words(state != DocumentState.UNKNOWN);
  }

  /** Returns what a person has to look at to know whether the portal has it, if nobody knows. */
  public Optional<String> whereToLook() {
    return words(state == DocumentState.UNKNOWN);
  }

  private Optional<String> words(boolean asked) {
    return Optional.of(words).filter(said -> asked && !said.isEmpty());
  }

  /** Returns what went wrong this time, if something did; it says whether a later try may help. */
  public Optional<SdkException> failure() {
    return Optional.ofNullable(failure);
  }

  /** Returns kind, state and reason. */
  @Override
  public String toString() {
    return kind + " " + state + (reason == null ? "" : " (" + reason + ")");
  }
}
