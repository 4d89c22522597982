package dev.portalsdk.core.error;

/**
 * The disk refused: full, read-only, gone; or what lies there is not what was written. What was
 * there before is still there.
 */
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

  /**
   * Creates one that the platform has not caused.
   *
   * @param code what a program tells apart, such as {@link ErrorCode#JOURNAL_DAMAGED}
   * @param message what is wrong
   */
  public LocalStorageException(ErrorCode code, String message) {
    super(code, message, null);
  }
}
