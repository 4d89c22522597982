package dev.portalsdk.testkit.spi;

import static java.util.Objects.requireNonNull;

/**
 * Something that goes wrong at a portal, once, at the next request that it can happen to.
 *
 * <p>Over HTTP the portal does it; in memory the library's exception for it is raised. Logging in
 * is hit by {@link #WRONG_PASSWORD} alone, so that a test can say beforehand what its first
 * question meets.
 */
public enum Fault {
  /** The portal refuses a login as if the password were wrong: {@code LOGIN_REFUSED}. */
  WRONG_PASSWORD,
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
  /**
   * No answer comes until the deadline of the call has passed: {@code DEADLINE_EXCEEDED}.
   *
   * <p>Over HTTP that needs a deadline of the call below that of silence, as in {@code
   * PortalFixture.DEADLINES}. With {@code Deadlines.DEFAULT} the silence of 30 seconds comes first,
   * is taken for a broken connection and asked again, so that one slow answer is a call of 30
   * seconds that succeeds. In memory nobody waits: the deadline passes at once.
   */
  SLOW,
  /** The connection is closed without an answer: {@code PORTAL_UNREACHABLE}. */
  CLOSED,
  /** The portal takes what changes it, and its answer is lost: only asking it tells. */
  ANSWER_LOST,
  /** What is to change the portal is lost on its way: it has left and never arrives. */
  REQUEST_LOST,
  /** The portal has forgotten the user when a change comes: it answers with its login. */
  LOGIN_INSTEAD,
  /**
   * The portal does not look at a change, since the token of its form is too old. It belongs to
   * portals whose forms have tokens: one with a bearer token forgets the user alone.
   */
  FORM_EXPIRED,
  /**
   * The portal asks a person in the middle of a session, and answers nothing else there until it
   * has the answer: {@code HUMAN_CHALLENGE}. It belongs to portals that ask persons.
   */
  HUMAN_CHALLENGE;

  /** What a column is called when {@link #RENAMED_COLUMN} happens. */
  public static final String OTHER_HEADER = "OTRA COLUMNA";

  /** What a request asks for: a login, or something for a user who is logged in. */
  public enum Request {
    /** To be let in. */
    LOGIN,
    /** A page without a list, such as an empty search form. */
    PAGE,
    /** A page with a list. */
    LIST,
    /** A file. */
    DOCUMENT,
    /** Something that changes the portal, such as an upload. */
    CHANGE
  }

  /** Returns whether the fault can happen to a request of this sort. */
  public boolean canHit(Request request) {
    requireNonNull(request, "request");
    return switch (this) {
      case WRONG_PASSWORD -> request == Request.LOGIN;
      case EXPIRED_SESSION, MAINTENANCE, SLOW, CLOSED, HUMAN_CHALLENGE ->
          request != Request.LOGIN && request != Request.CHANGE;
      case ANSWER_LOST, REQUEST_LOST, LOGIN_INSTEAD, FORM_EXPIRED -> request == Request.CHANGE;
      case RENAMED_COLUMN, DROPPED_ROW -> request == Request.LIST;
      case CUT_DOWNLOAD -> request == Request.DOCUMENT;
    };
  }
}
