package dev.portalsdk.billing.submission;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.SdkException;
import dev.portalsdk.core.spi.WriteOutcome;
import java.util.Optional;

/**
 * What became of one file of a submission.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class DocumentResult {

  private final AttachmentKind kind;
  private final String sha256;
  private final WriteOutcome outcome;

  private DocumentResult(AttachmentKind kind, String sha256, WriteOutcome outcome) {
    this.kind = requireNonNull(kind, "kind");
    this.sha256 = requireNonNull(sha256, "sha256");
    this.outcome = requireNonNull(outcome, "outcome");
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

  /** Returns what became of it. */
  public DocumentState state() {
    return switch (outcome.record().state()) {
      case CONFIRMED -> DocumentState.CONFIRMED;
      case REJECTED -> DocumentState.REJECTED;
      case PENDING -> DocumentState.NOT_SENT;
      case SENDING, UNKNOWN -> DocumentState.UNKNOWN;
    };
  }

  /** Returns why, if it is not confirmed and there is more to say than the state. */
  public Optional<ErrorCode> reason() {
    return outcome.record().reason();
  }

  /**
   * Returns what the portal said when it confirmed or rejected the file, if it said something, such
   * as the shipment's number {@code 253}. It may hold personal data.
   */
  public Optional<String> portalWords() {
    return words().filter(words -> state() != DocumentState.UNKNOWN);
  }

  /** Returns what a person has to look at to know whether the portal has it, if nobody knows. */
  public Optional<String> whereToLook() {
    return words().filter(words -> state() == DocumentState.UNKNOWN);
  }

  private Optional<String> words() {
    return Optional.of(outcome.record().last().words()).filter(words -> !words.isEmpty());
  }

  /** Returns what went wrong this time, if something did; it says whether a later try may help. */
  public Optional<SdkException> failure() {
    return outcome.failure();
  }

  /** Returns kind, state and reason. */
  @Override
  public String toString() {
    String reason = reason().map(code -> " (" + code + ")").orElse("");
    return kind + " " + state() + reason;
  }
}
