package dev.portalsdk.billing.submission;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.core.journal.BatchId;
import java.io.Serializable;

/**
 * The name of a submission that was prepared, such as {@code
 * serena-art-batch-3f9a0c52b1d84e67a0c5d1e2}: it can be stored, and used after a restart.
 *
 * <p>The same files about the same invoice have the same name. This class is immutable and
 * thread-safe.
 *
 * @param batch the name in the journal
 */
public record SubmissionId(BatchId batch) implements Serializable {

  private static final long serialVersionUID = 1L;

  /** Checks that it is there. */
  public SubmissionId {
    requireNonNull(batch, "batch");
  }

  /**
   * Reads a stored name.
   *
   * @param text what {@link #text()} returned
   * @throws IllegalArgumentException if it is no such text
   */
  public static SubmissionId parse(String text) {
    return new SubmissionId(BatchId.parse(text));
  }

  /** Returns a text that can be stored, which {@link #parse(String)} reads back. */
  public String text() {
    return batch.text();
  }

  @Override
  public String toString() {
    return text();
  }
}
