package dev.portalsdk.billing.submission;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.List;

/**
 * What became of each file of a submission.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param id the submission's name
 * @param documents the files in the order in which they go
 */
public record SubmissionResult(SubmissionId id, List<DocumentResult> documents)
    implements Serializable {

  private static final long serialVersionUID = 1L;

  /** Copies the list. */
  public SubmissionResult {
    requireNonNull(id, "id");
    documents = List.copyOf(documents);
  }

  /** Returns whether the portal has all files. */
  public boolean confirmed() {
    return documents.stream().allMatch(result -> result.state() == DocumentState.CONFIRMED);
  }

  /**
   * Returns this result if the portal has all files.
   *
   * @throws SubmissionIncompleteException if it does not, or nobody knows
   */
  public SubmissionResult orThrow() {
    if (!confirmed()) {
      throw new SubmissionIncompleteException(this);
    }
    return this;
  }
}
