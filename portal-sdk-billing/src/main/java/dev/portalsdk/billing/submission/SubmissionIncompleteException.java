package dev.portalsdk.billing.submission;

import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.SdkException;

/** The portal does not have all files of a submission, or nobody knows. */
public class SubmissionIncompleteException extends SdkException {

  /** The code of this exception. */
  public static final ErrorCode SUBMISSION_INCOMPLETE = ErrorCode.of("SUBMISSION_INCOMPLETE");

  private static final long serialVersionUID = 1L;

  private final SubmissionResult result;

  /**
   * Creates one.
   *
   * @param result what became of each file
   */
  public SubmissionIncompleteException(SubmissionResult result) {
    super(SUBMISSION_INCOMPLETE, result.id() + ": " + result.documents(), null);
    this.result = result;
  }

  /** Returns what became of each file. */
  public final SubmissionResult result() {
    return result;
  }
}
