package dev.portalsdk.core.client;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.core.ChallengeAnswer;
import dev.portalsdk.core.Offer;
import dev.portalsdk.core.Permission;
import dev.portalsdk.core.PortalInfo;
import dev.portalsdk.core.internal.http.HttpSession;
import dev.portalsdk.core.spi.http.AnsweredChallenge;

/**
 * One user at one payer's portal.
 *
 * <p>Obtain it with {@link PortalRuntime#open}. Nothing is asked of the portal until the first
 * call, which logs in. Closing it ends the session there; a call after that is an {@link
 * IllegalStateException}. It is thread-safe: one portal serves all threads of a program.
 */
public final class Portal implements AutoCloseable {

  private final PortalInfo info;
  private final HttpSession session;
  private final CapabilitySet capabilities;

  Portal(PortalInfo info, HttpSession session, CapabilitySet capabilities) {
    this.info = info;
    this.session = session;
    this.capabilities = capabilities;
  }

  /** Returns what is known of the portal without asking it. */
  public PortalInfo info() {
    return info;
  }

  /**
   * Returns whether the portal has a capability, without a request.
   *
   * @param type such as {@code Invoices.class}
   */
  public Offer offer(Class<?> type) {
    return capabilities.offer(type);
  }

  /**
   * Asks whether the user may use a capability that the portal offers.
   *
   * @param type such as {@code Invoices.class}
   * @throws IllegalArgumentException if the portal does not offer it
   */
  public Permission permission(Class<?> type) {
    return capabilities.permission(type);
  }

  /**
   * Returns a capability.
   *
   * @param type such as {@code Invoices.class}
   * @throws IllegalArgumentException if the portal does not offer it; {@link #offer} tells
   *     beforehand
   */
  public <C> C require(Class<C> type) {
    return capabilities.require(type);
  }

  /**
   * Logs in now, which the first call does otherwise; also the way to try again after a refusal.
   *
   * @throws dev.portalsdk.core.error.LoginRefusedException if the portal refuses the credentials
   */
  public void login() {
    session.login();
  }

  /**
   * Gives the portal a person's answer to what it asked, and goes on: if nobody is logged in, it
   * logs in with the answer at once, else it gives the answer within the session.
   *
   * <pre>{@code
   * try {
   *   portal.login();
   * } catch (HumanChallengeException asked) {
   *   portal.answer(asked.challenge().id(), answerOf(asked.challenge()));
   * }
   * }</pre>
   *
   * <p>An answer is sent once. It may be given by another object or process than the one that was
   * asked; within a session that takes a {@link dev.portalsdk.core.SessionStore}.
   *
   * @param challengeId of the {@link dev.portalsdk.core.Challenge} that was asked
   * @param answer what the person's browser gave
   * @throws dev.portalsdk.core.error.HumanChallengeException if the portal does not take the answer
   *     and asks anew
   * @throws dev.portalsdk.core.error.RequestRefusedException if it says no
   * @throws dev.portalsdk.core.error.LoginRefusedException if it refuses the credentials
   * @throws dev.portalsdk.core.error.PortalUnavailableException if it has forgotten the session in
   *     which it asked ({@code SESSION_EXPIRED}): the next call logs in
   * @throws IllegalStateException if this portal asks nothing within a session
   */
  public void answer(String challengeId, ChallengeAnswer answer) {
    session.answer(
        new AnsweredChallenge(
            requireNonNull(challengeId, "challengeId"), requireNonNull(answer, "answer")));
  }

  /**
   * Ends the session at the portal, and in its {@link dev.portalsdk.core.SessionStore} if it has
   * one; closing twice does nothing.
   *
   * @throws dev.portalsdk.core.error.LocalStorageException if the store fails
   */
  @Override
  public void close() {
    session.close();
  }

  @Override
  public String toString() {
    return "Portal[" + info.id() + "]";
  }
}
