package dev.portalsdk.core.spi.http;

import dev.portalsdk.core.error.PortalException;

/**
 * The conversation of one user with one portal.
 *
 * <p>It logs in at the first call and once more when the portal has forgotten the user, however
 * many threads notice. A login that only a person can help (refused, a new password wanted, a
 * question for a person) is not tried again until {@link #login()} is called, or the question is
 * answered. This interface is implemented by the library; implementations are thread-safe.
 */
public interface Session {

  /**
   * Runs an attempt that changes nothing at the portal, within the deadline of a call.
   *
   * <p>It is run again, after a wait, while it fails with a {@link PortalException} that is {@link
   * PortalException#retryable() retryable} and the deadline and the portal's retry budget allow it;
   * and once more, after a login, when it meets a {@link SessionExpiredException}. A wait that the
   * portal asks for is kept, or the call ends at once if that wait is longer than the deadline.
   *
   * @param operation the fixed phrase that names it, such as {@code list invoices}; never a value
   * @param attempt what to do; it may run several times
   * @return what the attempt returned
   * @throws PortalException if it failed for good
   * @throws dev.portalsdk.core.error.CallCancelledException if the thread was interrupted
   */
  <T> T read(String operation, Attempt<T> attempt);

  /**
   * Runs an attempt like {@link #read}, within the deadline of a transfer.
   *
   * @param operation the fixed phrase that names it, such as {@code download payment order}
   * @param attempt what to do; it may run several times
   */
  <T> T download(String operation, Attempt<T> attempt);

  /**
   * Runs an attempt that changes something at the portal, within the deadline of a transfer.
   *
   * <p>It is run again as {@link #read} is, but only while no byte of a form has left. After that
   * it is run no more: either the portal said no in a way that leaves no doubt, or nobody knows.
   * Forms go over connections of their own, so that none meets one that the portal has closed.
   *
   * @param operation the fixed phrase that names it, such as {@code upload document}
   * @param attempt what to do; what it sends by another method than GET is what changes something
   * @return what the attempt returned
   * @throws dev.portalsdk.core.error.OutcomeUnknownException if something was sent and no answer
   *     says what became of it; its reason is {@code SESSION_EXPIRED} or {@code FORM_EXPIRED} if
   *     the portal turned the form away
   * @throws dev.portalsdk.core.error.RequestRefusedException if the portal looked at it and said no
   * @throws PortalException of another class, if nothing was sent, or the portal did not look at it
   */
  <T> T write(String operation, Attempt<T> attempt);

  /**
   * Logs in now, also after a refused login.
   *
   * @throws dev.portalsdk.core.error.LoginRefusedException if the portal refuses the credentials
   */
  void login();
}
