package dev.portalsdk.core.journal;

import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.SdkException;

/**
 * Another content is written down for the subject of a write, such as another file for the same
 * invoice, and the portal has not refused it.
 */
public class WriteConflictException extends SdkException {

  private static final long serialVersionUID = 1L;

  private final String batch;

  /**
   * Creates one.
   *
   * @param earlier what is written down
   */
  public WriteConflictException(WriteRecord earlier) {
    super(
        ErrorCode.WRITE_CONFLICT,
        earlier.identity().portal()
            + ": another content is written down for what is to be sent now; it is "
            + earlier.state()
            + " in "
            + earlier.batch(),
        null);
    this.batch = earlier.batch().text();
  }

  /** Returns the batch with which the other content was prepared. */
  public final BatchId batch() {
    return BatchId.parse(batch);
  }
}
