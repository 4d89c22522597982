package dev.portalsdk.testkit.spi;

import static java.util.Objects.requireNonNull;

/**
 * Something that goes wrong at a portal, once, at the next request that it can happen to.
 *
 * <p>Over HTTP the portal does it; in memory the library's exception for it is raised. Logging in
 * is never hit, so that a test can say beforehand what its first question meets.
 */
public enum Fault {
  /** The portal has forgotten the user and answers with its login; the library logs in again. */
  EXPIRED_SESSION,
  /** The portal answers that it is under maintenance: {@code PORTAL_MAINTENANCE}. */
  MAINTENANCE,
  /**
   * The first column of a list has another header, {@value #OTHER_HEADER}: {@code PAGE_CHANGED},
   * unless the manual names no header of the list.
   */
  RENAMED_COLUMN,
  /** A list lacks its last row, as it happens where rows shift while pages are turned. */
  DROPPED_ROW,
  /** A document ends at its half although the answer says success: {@code TRUNCATED_DOWNLOAD}. */
  CUT_DOWNLOAD,
  /** The answer takes longer than the deadline of a call: {@code DEADLINE_EXCEEDED}. */
  SLOW,
  /** The connection is closed without an answer: {@code PORTAL_UNREACHABLE}. */
  CLOSED;

  /** What a column is called when {@link #RENAMED_COLUMN} happens. */
  public static final String OTHER_HEADER = "OTRA COLUMNA";

  /** What a request of a logged-in user asks for. */
  public enum Request {
    /** A page without a list, such as an empty search form. */
    PAGE,
    /** A page with a list. */
    LIST,
    /** A file. */
    DOCUMENT
  }

  /** Returns whether the fault can happen to a request of this sort. */
  public boolean canHit(Request request) {
    requireNonNull(request, "request");
    return switch (this) {
      case EXPIRED_SESSION, MAINTENANCE, SLOW, CLOSED -> true;
      case RENAMED_COLUMN, DROPPED_ROW -> request == Request.LIST;
      case CUT_DOWNLOAD -> request == Request.DOCUMENT;
    };
  }
}
