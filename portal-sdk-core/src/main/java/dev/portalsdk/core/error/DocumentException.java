package dev.portalsdk.core.error;

import org.jspecify.annotations.Nullable;

/**
 * A file is not what it should be: a saved page, a workbook or a PDF that cannot be read as one.
 */
public class DocumentException extends SdkException {

  private static final long serialVersionUID = 1L;

  /**
   * Creates one.
   *
   * @param code what a program tells apart, such as {@link ErrorCode#BAD_DOCUMENT}
   * @param message what was wrong and what was expected, without personal data
   */
  public DocumentException(ErrorCode code, String message) {
    this(code, message, null);
  }

  /** Creates one with what it comes from. */
  public DocumentException(ErrorCode code, String message, @Nullable Throwable cause) {
    super(code, message, cause);
  }
}
