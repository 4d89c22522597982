package dev.portalsdk.core.pdf;

import dev.portalsdk.core.error.ErrorCode;

/**
 * Why a file cannot be read as a PDF: the codes of the exception that says so.
 *
 * <p>A file that is cut off has {@link ErrorCode#TRUNCATED_DOWNLOAD}, and one that lacks a label or
 * a table that is asked for {@link ErrorCode#PAGE_CHANGED}.
 */
public final class PdfError {

  /** Something else under the name of a PDF. */
  public static final ErrorCode NOT_A_PDF = ErrorCode.of("NOT_A_PDF");

  /** A PDF that is encrypted, with or without a password. */
  public static final ErrorCode ENCRYPTED_PDF = ErrorCode.of("ENCRYPTED_PDF");

  /** Its objects or its streams are broken. */
  public static final ErrorCode PDF_DAMAGED = ErrorCode.of("PDF_DAMAGED");

  /** More bytes, in the file or after inflation, than the limits allow. */
  public static final ErrorCode PDF_TOO_LARGE = ErrorCode.of("PDF_TOO_LARGE");

  /** More pages than the limits allow. */
  public static final ErrorCode PDF_TOO_MANY_PAGES = ErrorCode.of("PDF_TOO_MANY_PAGES");

  /** More characters of text than the limits allow. */
  public static final ErrorCode PDF_TOO_MUCH_TEXT = ErrorCode.of("PDF_TOO_MUCH_TEXT");

  /** Objects, pages or forms are nested more deeply than in any document. */
  public static final ErrorCode PDF_TOO_DEEP = ErrorCode.of("PDF_TOO_DEEP");

  /** Reading took longer than the limits allow. */
  public static final ErrorCode PDF_TOO_SLOW = ErrorCode.of("PDF_TOO_SLOW");

  private PdfError() {}
}
