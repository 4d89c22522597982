package dev.portalsdk.core.error;

/** The caller's thread was interrupted while it waited; its interrupt flag is still set. */
public class CallCancelledException extends SdkException {

  private static final long serialVersionUID = 1L;

  /**
   * Creates one.
   *
   * @param message which wait ended
   */
  public CallCancelledException(String message) {
    super(ErrorCode.CANCELLED, message, null);
  }
}
