package dev.portalsdk.core.journal;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.core.error.ErrorCode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a journal knows of a write.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class WriteRecord {

  private final WriteIdentity identity;
  private final Map<String, String> details;
  private final BatchId batch;
  private final WriteStep last;
  private final int steps;

  private WriteRecord(
      WriteIdentity identity,
      Map<String, String> details,
      BatchId batch,
      WriteStep last,
      int steps) {
    this.identity = requireNonNull(identity, "identity");
    this.details = details;
    this.batch = requireNonNull(batch, "batch");
    this.last = requireNonNull(last, "last");
    this.steps = steps;
  }

  /**
   * Returns what is known of a write that was prepared.
   *
   * @param identity what it is
   * @param details what else is needed to do it
   * @param batch with what it was prepared
   * @param last what happened to it last
   */
  public static WriteRecord of(
      WriteIdentity identity, Map<String, String> details, BatchId batch, WriteStep last) {
    return new WriteRecord(
        identity, Collections.unmodifiableMap(new LinkedHashMap<>(details)), batch, last, 1);
  }

  /** Returns this record after one more step. */
  public WriteRecord after(WriteStep step) {
    return new WriteRecord(identity, details, batch, step, steps + 1);
  }

  /** Returns the write's name. */
  public WriteId id() {
    return identity.id();
  }

  /** Returns what it is. */
  public WriteIdentity identity() {
    return identity;
  }

  /** Returns what else is needed to do it; it may hold personal data. */
  public Map<String, String> details() {
    return details;
  }

  /** Returns with what it was prepared first. */
  public BatchId batch() {
    return batch;
  }

  /** Returns how far it is. */
  public WriteState state() {
    return last.state();
  }

  /** Returns what happened to it last. */
  public WriteStep last() {
    return last;
  }

  /** Returns how many steps were taken, its preparation included: whether something happened. */
  public int steps() {
    return steps;
  }

  /** Returns why it is where it is, if there is more to say than the state. */
  public Optional<ErrorCode> reason() {
    return last.reason();
  }

  /**
   * Returns whether it stands in the way of a write: another content for the same subject, unless
   * the portal refused this one.
   *
   * @param other a write with the same name
   */
  public boolean conflictsWith(WriteIdentity other) {
    return !identity.equals(other) && state() != WriteState.REJECTED;
  }

  /** Returns the identity's words and the last step; details may be personal. */
  @Override
  public String toString() {
    return identity + " " + last;
  }
}
