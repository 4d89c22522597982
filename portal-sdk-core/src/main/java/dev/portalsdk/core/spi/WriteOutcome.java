package dev.portalsdk.core.spi;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.core.error.SdkException;
import dev.portalsdk.core.journal.WriteRecord;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How far a write is after it was sent or asked about.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class WriteOutcome {

  private final WriteRecord record;
  private final @Nullable SdkException failure;

  private WriteOutcome(WriteRecord record, @Nullable SdkException failure) {
    this.record = requireNonNull(record, "record");
    this.failure = failure;
  }

  /** Returns the outcome of a write that stands so in the journal. */
  public static WriteOutcome of(WriteRecord record) {
    return new WriteOutcome(record, null);
  }

  /** Returns this outcome with what went wrong on the way. */
  public WriteOutcome failing(SdkException failure) {
    return new WriteOutcome(record, requireNonNull(failure, "failure"));
  }

  /** Returns what the journal knows of it now. */
  public WriteRecord record() {
    return record;
  }

  /** Returns what went wrong this time, if something did. */
  public Optional<SdkException> failure() {
    return Optional.ofNullable(failure);
  }

  @Override
  public String toString() {
    return record.toString();
  }
}
