package dev.portalsdk.core.error;

/** The disk refused: full, read-only, gone. What was there before is still there. */
public class LocalStorageException extends SdkException {

  private static final long serialVersionUID = 1L;

  /**
   * Creates one.
   *
   * @param message which step failed
   * @param cause what the platform said
   */
  public LocalStorageException(String message, Throwable cause) {
    super(ErrorCode.STORAGE_FAILED, message, cause);
  }
}
