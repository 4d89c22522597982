package dev.portalsdk.core.journal;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.core.error.ErrorCode;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What happened to a write at one moment.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class WriteStep {

  private final Instant at;
  private final WriteState state;
  private final @Nullable ErrorCode reason;
  private final String words;

  private WriteStep(Instant at, WriteState state, @Nullable ErrorCode reason, String words) {
    this.at = requireNonNull(at, "at");
    this.state = requireNonNull(state, "state");
    this.reason = reason;
    this.words = requireNonNull(words, "words");
  }

  /** Returns a step to this state. */
  public static WriteStep to(WriteState state, Instant at) {
    return new WriteStep(at, state, null, "");
  }

  /** Returns this step with why it was taken, such as {@link ErrorCode#PORTAL_UNREACHABLE}. */
  public WriteStep because(ErrorCode reason) {
    return new WriteStep(at, state, requireNonNull(reason, "reason"), words);
  }

  /** Returns this step with what the portal said, or what a person has to look at. */
  public WriteStep saying(String words) {
    return new WriteStep(at, state, reason, words);
  }

  /** Returns when it was taken. */
  public Instant at() {
    return at;
  }

  /** Returns the state that it led to. */
  public WriteState state() {
    return state;
  }

  /** Returns why it was taken, if there is more to say than the state. */
  public Optional<ErrorCode> reason() {
    return Optional.ofNullable(reason);
  }

  /**
   * Returns what the portal said, or what a person has to look at; empty if nothing. It may hold
   * personal data.
   */
  public String words() {
    return words;
  }

  /** Returns state, time and reason; words may be personal. */
  @Override
  public String toString() {
    return state + " at " + at + (reason == null ? "" : " (" + reason + ")");
  }
}
