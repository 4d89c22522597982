package dev.portalsdk.core.workbook;

import dev.portalsdk.core.error.ErrorCode;

/**
 * Why a file cannot be read as a workbook: the codes of the exception that says so.
 *
 * <p>A file that a person saved gives a {@link dev.portalsdk.core.error.DocumentException} with one
 * of them. A file that is cut off has {@link ErrorCode#TRUNCATED_DOWNLOAD}, and one that lacks a
 * table with the headers asked for {@link ErrorCode#PAGE_CHANGED}.
 */
public final class WorkbookError {

  /** Neither a workbook nor anything else that is known. */
  public static final ErrorCode NOT_A_WORKBOOK = ErrorCode.of("NOT_A_WORKBOOK");

  /** A workbook of Excel 97 to 2003 (.xls), which has to be saved as .xlsx. */
  public static final ErrorCode OLD_WORKBOOK = ErrorCode.of("OLD_WORKBOOK");

  /** A page under the name of a workbook, as some portals export. */
  public static final ErrorCode PAGE_NOT_WORKBOOK = ErrorCode.of("PAGE_NOT_WORKBOOK");

  /** A text such as CSV under the name of a workbook. */
  public static final ErrorCode TEXT_NOT_WORKBOOK = ErrorCode.of("TEXT_NOT_WORKBOOK");

  /** A workbook that asks for a password. */
  public static final ErrorCode ENCRYPTED_WORKBOOK = ErrorCode.of("ENCRYPTED_WORKBOOK");

  /** A workbook saved as "Strict Open XML", which has to be saved as .xlsx. */
  public static final ErrorCode STRICT_WORKBOOK = ErrorCode.of("STRICT_WORKBOOK");

  /** A binary workbook (.xlsb), which has to be saved as .xlsx. */
  public static final ErrorCode BINARY_WORKBOOK = ErrorCode.of("BINARY_WORKBOOK");

  /** A part declares a document type or entities, which no workbook needs and attacks use. */
  public static final ErrorCode WORKBOOK_ENTITIES = ErrorCode.of("WORKBOOK_ENTITIES");

  /** Two parts have one name, so that two programs may read two things. */
  public static final ErrorCode WORKBOOK_PART_DOUBLED = ErrorCode.of("WORKBOOK_PART_DOUBLED");

  /** A part is named like a path out of the workbook. */
  public static final ErrorCode WORKBOOK_PART_NAME = ErrorCode.of("WORKBOOK_PART_NAME");

  /** A part that the workbook names is not there. */
  public static final ErrorCode WORKBOOK_PART_MISSING = ErrorCode.of("WORKBOOK_PART_MISSING");

  /** A part that is to be read lies outside the workbook; it is never fetched. */
  public static final ErrorCode WORKBOOK_PART_OUTSIDE = ErrorCode.of("WORKBOOK_PART_OUTSIDE");

  /** The archive or the XML within it is broken. */
  public static final ErrorCode WORKBOOK_DAMAGED = ErrorCode.of("WORKBOOK_DAMAGED");

  /** More bytes after inflation, or more shared text, than the limits allow. */
  public static final ErrorCode WORKBOOK_TOO_LARGE = ErrorCode.of("WORKBOOK_TOO_LARGE");

  /** More parts than any workbook has. */
  public static final ErrorCode WORKBOOK_TOO_MANY_PARTS = ErrorCode.of("WORKBOOK_TOO_MANY_PARTS");

  /** More rows than the limits allow. */
  public static final ErrorCode WORKBOOK_TOO_MANY_ROWS = ErrorCode.of("WORKBOOK_TOO_MANY_ROWS");

  /** More than 16,384 columns. */
  public static final ErrorCode WORKBOOK_TOO_MANY_COLUMNS =
      ErrorCode.of("WORKBOOK_TOO_MANY_COLUMNS");

  /** More characters in a cell than the limits allow. */
  public static final ErrorCode WORKBOOK_CELL_TOO_LONG = ErrorCode.of("WORKBOOK_CELL_TOO_LONG");

  private WorkbookError() {}
}
