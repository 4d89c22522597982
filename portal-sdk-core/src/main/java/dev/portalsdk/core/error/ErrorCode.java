package dev.portalsdk.core.error;

import java.io.Serializable;
import java.util.regex.Pattern;

/**
 * The stable name of one way to fail, such as {@code PORTAL_UNREACHABLE}.
 *
 * <p>The set is open: an adapter may have codes of its own, and new ones may come without notice,
 * so a program that looks at codes needs an "otherwise". A published code never changes its
 * meaning.
 *
 * @param text upper-case ASCII letters, digits and underscores
 */
public record ErrorCode(String text) implements Serializable {

  private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9_]*");

  // One cell of a row.
  /** A text is no identifier of its kind: length, character, prefix or check digit. */
  public static final ErrorCode INVALID_IDENTIFIER = of("INVALID_IDENTIFIER");

  /** A text is no amount in the declared style. */
  public static final ErrorCode INVALID_AMOUNT = of("INVALID_AMOUNT");

  /** A text is no date in the declared pattern. */
  public static final ErrorCode INVALID_DATE = of("INVALID_DATE");

  /** A text is no voucher number. */
  public static final ErrorCode INVALID_NUMBER = of("INVALID_NUMBER");

  /** A text does not have the form that its field has. */
  public static final ErrorCode INVALID_TEXT = of("INVALID_TEXT");

  /** Two parts of one row say different things. */
  public static final ErrorCode INCONSISTENT_RECORD = of("INCONSISTENT_RECORD");

  /** A row has fewer or more cells than its table has columns. */
  public static final ErrorCode CELL_COUNT = of("CELL_COUNT");

  /** A cell of a sheet shows an error in the place of a value, such as {@code #REF!}. */
  public static final ErrorCode NO_VALUE = of("NO_VALUE");

  // A list.
  /** Rows of a list failed, are missing, or lie outside what the portal served. */
  public static final ErrorCode INCOMPLETE_LIST = of("INCOMPLETE_LIST");

  // The user.
  /** The portal refused the credentials. */
  public static final ErrorCode LOGIN_REFUSED = of("LOGIN_REFUSED");

  /** The portal lets the user in only with a new password. */
  public static final ErrorCode PASSWORD_CHANGE_REQUIRED = of("PASSWORD_CHANGE_REQUIRED");

  /** The portal asks something that only a person may answer. */
  public static final ErrorCode HUMAN_CHALLENGE = of("HUMAN_CHALLENGE");

  /** The portal offers the function, but not to this user. */
  public static final ErrorCode NOT_PERMITTED = of("NOT_PERMITTED");

  /** The portal understood the request and said no. */
  public static final ErrorCode REQUEST_REFUSED = of("REQUEST_REFUSED");

  // The portal is not there.
  /** No connection, or it broke before a whole answer came. */
  public static final ErrorCode PORTAL_UNREACHABLE = of("PORTAL_UNREACHABLE");

  /** The portal answered with a server error. */
  public static final ErrorCode PORTAL_FAILED = of("PORTAL_FAILED");

  /** The portal says that it is under maintenance. */
  public static final ErrorCode PORTAL_MAINTENANCE = of("PORTAL_MAINTENANCE");

  /** The portal asks for fewer requests. */
  public static final ErrorCode THROTTLED = of("THROTTLED");

  /** The deadline of the whole call passed. */
  public static final ErrorCode DEADLINE_EXCEEDED = of("DEADLINE_EXCEEDED");

  /** The portal answered what was sent with its login: it had forgotten the user. */
  public static final ErrorCode SESSION_EXPIRED = of("SESSION_EXPIRED");

  /** The portal did not take a form because its token was too old or another one's. */
  public static final ErrorCode FORM_EXPIRED = of("FORM_EXPIRED");

  /** The portal forgot a session that it had opened a moment before. */
  public static final ErrorCode SESSION_LOST = of("SESSION_LOST");

  /** A download ended before its format says it does. */
  public static final ErrorCode TRUNCATED_DOWNLOAD = of("TRUNCATED_DOWNLOAD");

  // The portal is not what it was.
  /** A page lacks something that its adapter reads, such as a column. */
  public static final ErrorCode PAGE_CHANGED = of("PAGE_CHANGED");

  /** An answer breaks its protocol or its encoding. */
  public static final ErrorCode MALFORMED_RESPONSE = of("MALFORMED_RESPONSE");

  /** An answer is of another kind than what was asked for, such as a page for a PDF. */
  public static final ErrorCode UNEXPECTED_CONTENT = of("UNEXPECTED_CONTENT");

  /** A list serves the same page again and again. */
  public static final ErrorCode PAGINATION_LOOP = of("PAGINATION_LOOP");

  /** The pages of one list contradict each other. */
  public static final ErrorCode INCONSISTENT_LISTING = of("INCONSISTENT_LISTING");

  /** An answer is larger than the limits allow, or a list has more pages. */
  public static final ErrorCode LIMIT_EXCEEDED = of("LIMIT_EXCEEDED");

  // Where data may go.
  /** The portal's certificate is not trusted or is another host's. */
  public static final ErrorCode TLS_UNTRUSTED = of("TLS_UNTRUSTED");

  /** The portal redirects to where data must not go. */
  public static final ErrorCode UNSAFE_REDIRECT = of("UNSAFE_REDIRECT");

  /** A link or form points to where data must not go. */
  public static final ErrorCode UNSAFE_URL = of("UNSAFE_URL");

  // Here.
  /** A write was sent and nobody knows what became of it. */
  public static final ErrorCode OUTCOME_UNKNOWN = of("OUTCOME_UNKNOWN");

  /** Something else was sent, or is to be sent, in the place of what is asked for now. */
  public static final ErrorCode WRITE_CONFLICT = of("WRITE_CONFLICT");

  /** A file is not what it should be. */
  public static final ErrorCode BAD_DOCUMENT = of("BAD_DOCUMENT");

  /** The disk refused: full, read-only, gone. */
  public static final ErrorCode STORAGE_FAILED = of("STORAGE_FAILED");

  /** A record of the journal of writes is not what was written there. */
  public static final ErrorCode JOURNAL_DAMAGED = of("JOURNAL_DAMAGED");

  /** Another thread or process is doing the same write. */
  public static final ErrorCode JOURNAL_BUSY = of("JOURNAL_BUSY");

  /** The store of what portals showed is not what was written there, or is another kind of file. */
  public static final ErrorCode STORE_DAMAGED = of("STORE_DAMAGED");

  /** The store was written by a newer version of this library. */
  public static final ErrorCode STORE_NEWER = of("STORE_NEWER");

  /** Other programs used the store for longer than the wait for it. */
  public static final ErrorCode STORE_BUSY = of("STORE_BUSY");

  /** Another thread or process goes on with the reading of a list into the store. */
  public static final ErrorCode SYNC_TAKEN_OVER = of("SYNC_TAKEN_OVER");

  /** The caller's thread was interrupted. */
  public static final ErrorCode CANCELLED = of("CANCELLED");

  /** Checks the form. */
  public ErrorCode {
    if (!FORM.matcher(text).matches()) {
      throw new IllegalArgumentException("An error code is upper-case letters, such as THROTTLED");
    }
  }

  /**
   * Returns the code of this name.
   *
   * @param text the name, such as {@code THROTTLED}
   * @throws IllegalArgumentException if it is not upper-case letters, digits and underscores
   */
  public static ErrorCode of(String text) {
    return new ErrorCode(text);
  }

  /** Returns the name, which {@link #of(String)} reads back. */
  @Override
  public String toString() {
    return text;
  }
}
